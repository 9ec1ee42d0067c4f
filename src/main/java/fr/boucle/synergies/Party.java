package fr.boucle.synergies;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.MatchRefusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company in a synergy, with its listing and its answer to the blind question. */
@Entity
@Table(name = "synergy_party")
public class Party {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "listing_id"))
    private ListingId listing;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    private boolean giver;
    private boolean transformer;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Enumerated(EnumType.STRING)
    private @Nullable MatchRefusal reason;

    private @Nullable String remark;
    private @Nullable Instant answeredAt;

    @Column(name = "reservation_id")
    private @Nullable UUID reservation;

    protected Party() {} // for JPA

    Party(CompanyId company, ListingId listing, TerritoryId territory, boolean giver) {
        this.id = UUID.randomUUID();
        this.company = company;
        this.listing = listing;
        this.territory = territory;
        this.giver = giver;
    }

    /** In the middle of a chain: what it takes in leaves it transformed. */
    static Party transformer(CompanyId company, ListingId listing, TerritoryId territory) {
        var party = new Party(company, listing, territory, false);
        party.transformer = true;
        return party;
    }

    /** A yes or a no is said once; «later» can still become one of them. */
    void answer(Answer said, @Nullable MatchRefusal reason, @Nullable String remark, Instant now) {
        if (answer == Answer.YES || answer == Answer.NO) {
            throw new RuleViolation("synergy.answered");
        }
        if (said == Answer.NO && reason == null) {
            throw new RuleViolation("synergy.answer.reason").at("reason");
        }
        this.answer = said;
        this.reason = said == Answer.NO ? reason : null;
        this.remark = remark;
        this.answeredAt = now;
    }

    void askAgain() {
        answer = null;
        reason = null;
        remark = null;
        answeredAt = null;
    }

    void keep(@Nullable UUID reservation) {
        this.reservation = reservation;
    }

    /** The part of its listing that is kept for the others. */
    Optional<UUID> reservation() {
        return Optional.ofNullable(reservation);
    }

    /** Where the answers lead: all who stay said yes, or too few stay. Empty while an answer is awaited. */
    static Optional<Stage> outcome(List<Party> parties, boolean pooled) {
        var staying = parties.stream().filter(party -> !party.isOut()).toList();
        if (staying.size() < parties.size() && (!pooled || staying.size() < 2)) {
            return Optional.of(Stage.LOST);
        }
        return staying.stream().allMatch(party -> party.answer == Answer.YES)
                ? Optional.of(Stage.DISCUSSION)
                : Optional.empty();
    }

    /** Of these, the one with whom the thing ends: it neither gives nor transforms. */
    public static Optional<Party> taker(List<Party> parties) {
        return parties.stream()
                .filter(party -> !party.isGiver() && !party.isTransformer())
                .findFirst();
    }

    public CompanyId company() {
        return company;
    }

    public ListingId listing() {
        return listing;
    }

    /** The territory whose staff look after this side. */
    public TerritoryId territory() {
        return territory;
    }

    /** The one from whom the resource leaves. */
    public boolean isGiver() {
        return giver;
    }

    /** The one that makes of it what the taker needs. */
    public boolean isTransformer() {
        return transformer;
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    /** It said no. */
    public boolean isOut() {
        return answer == Answer.NO;
    }

    /** Why a no; for staff and the party itself. */
    public Optional<MatchRefusal> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
