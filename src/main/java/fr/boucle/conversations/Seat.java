package fr.boucle.conversations;

import fr.boucle.kernel.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team's place in a conversation, and who of the team looks after it. */
@Entity
@Table(name = "conversation_seat")
public class Seat {
    @Id
    private UUID id;

    @Embedded
    private Team team;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean gone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assigned_to"))
    private @Nullable AccountId assigned;

    protected Seat() {} // for JPA

    /** As what a team takes part. */
    public enum Role {
        /** Has the thing of a listing. */
        OFFERER,
        /** Wants the thing of a listing. */
        SEEKER,
        /** A company of a synergy. */
        PARTY,
        /** A territory whose officers read along. */
        FOLLOWER,
        /** A territory that is written to, in place of a listing's owner. */
        ADDRESSEE
    }

    Seat(Team team, Role role) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.role = role;
    }

    void leave() {
        gone = true;
        assigned = null;
    }

    void comeBack() {
        gone = false;
    }

    void assign(@Nullable AccountId colleague) {
        assigned = colleague;
    }

    public Team team() {
        return team;
    }

    public Role role() {
        return role;
    }

    /** It takes part no more and reads nothing any more. */
    public boolean isGone() {
        return gone;
    }

    public boolean isACompany() {
        return team.kind() == Team.Kind.COMPANY;
    }

    public Optional<AccountId> assigned() {
        return Optional.ofNullable(assigned);
    }

    public UUID id() {
        return id;
    }
}
