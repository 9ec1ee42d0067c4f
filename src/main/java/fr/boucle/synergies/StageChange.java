package fr.boucle.synergies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One move of a synergy: who, when, from, to, why. */
@Entity
public class StageChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage fromStage;

    @Enumerated(EnumType.STRING)
    private Stage toStage;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable LossReason loss;

    @Column(name = "on_day")
    private @Nullable LocalDate on;

    protected StageChange() {} // for JPA

    StageChange(@Nullable Stage from, Stage to, @Nullable Step step, Actor actor, Instant at) {
        this.fromStage = from;
        this.toStage = to;
        if (step != null) {
            this.reason = step.reason() == null || step.reason().isBlank()
                    ? null
                    : step.reason().strip();
            this.loss = step.loss();
            this.on = step.on();
        }
        this.account = actor.account().orElse(null);
        this.at = at;
    }

    public Instant at() {
        return at;
    }

    public Optional<Stage> from() {
        return Optional.ofNullable(fromStage);
    }

    public Stage to() {
        return toStage;
    }

    /** In words, or the code of a no to the blind question. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Why it was lost. */
    public Optional<LossReason> loss() {
        return Optional.ofNullable(loss);
    }

    /** When to look again, when it ended, or when it may come back. */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }
}
