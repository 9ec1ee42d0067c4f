package fr.boucle.matching;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An offer, a need and why they fit, written down because it was proposed to staff or made by them; the explanation stays
 * as it was.
 */
@Entity
@Table(name = "listing_match")
public class Match {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MatchId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offer_id"))
    private ListingId offer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "need_id"))
    private ListingId need;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offer_territory_id"))
    private TerritoryId offerTerritory;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "need_territory_id"))
    private TerritoryId needTerritory;

    private int score;

    @JdbcTypeCode(SqlTypes.JSON)
    private Explanation explanation;

    @Enumerated(EnumType.STRING)
    private MatchState state = MatchState.SUGGESTED;

    @Embedded
    private @Nullable Decision decision;

    private Instant proposedAt;
    private boolean byHand;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private @Nullable AccountId proposedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable MatchId mergedInto;

    @Embedded
    @AttributeOverride(name = "stance", column = @Column(name = "offer_stance"))
    @AttributeOverride(name = "reason", column = @Column(name = "offer_reason"))
    @AttributeOverride(name = "remark", column = @Column(name = "offer_remark"))
    private @Nullable Opinion offerOpinion;

    @Embedded
    @AttributeOverride(name = "stance", column = @Column(name = "need_stance"))
    @AttributeOverride(name = "reason", column = @Column(name = "need_reason"))
    @AttributeOverride(name = "remark", column = @Column(name = "need_remark"))
    private @Nullable Opinion needOpinion;

    private int interest;

    protected Match() {} // for JPA

    Match(Profile offer, Profile need, Explanation explanation, Instant now) {
        this.id = MatchId.random();
        this.offer = offer.id();
        this.need = need.id();
        this.offerTerritory = offer.territory();
        this.needTerritory = need.territory();
        this.proposedAt = now;
        this.explanation = explanation;
        this.score = explanation.score();
    }

    /** Staff put the two together, whatever their score. */
    static Match byHand(Judge.Pair pair, Explanation explanation, Actor staff, Instant now) {
        var match = new Match(pair.offer(), pair.need(), explanation, now);
        match.byHand = true;
        match.proposedBy = staff.account().orElse(null);
        return match;
    }

    /** What is still a suggestion follows its listings' changes. */
    void refresh(Explanation explanation) {
        if (state == MatchState.SUGGESTED) {
            this.explanation = explanation;
            this.score = explanation.score();
        }
    }

    /** The company of one side says what it thinks; it may change its mind until staff decide. */
    void mark(ListingId side, Opinion opinion) {
        if (state != MatchState.SUGGESTED) {
            throw new RuleViolation("match.decided");
        }
        if (side.equals(offer)) {
            offerOpinion = opinion;
        } else {
            needOpinion = opinion;
        }
        weigh();
    }

    private void weigh() {
        interest = worth(offerOpinion) + worth(needOpinion);
    }

    private static int worth(@Nullable Opinion opinion) {
        return opinion == null ? 0 : opinion.isInterested() ? 1 : -2;
    }

    void keep(Decision by) {
        decide(MatchState.KEPT, by);
    }

    void refuse(Decision why) {
        decide(MatchState.REFUSED, why);
    }

    /**
     * It is the same lead as another, which goes on and hears what the companies said here. What was kept is followed by
     * its synergy, so it can go on, but not end like this.
     */
    void mergeInto(Match survivor, Decision by) {
        if (id.equals(survivor.id)) {
            throw new RuleViolation("match.merge.itself");
        }
        if (survivor.state != MatchState.SUGGESTED && survivor.state != MatchState.KEPT) {
            throw new RuleViolation("match.merge.over");
        }
        decide(MatchState.MERGED, by);
        mergedInto = survivor.id;
        survivor.hear(this);
    }

    private void hear(Match merged) {
        if (state == MatchState.SUGGESTED) {
            offerOpinion = offerOpinion == null ? merged.offerOpinion : offerOpinion;
            needOpinion = needOpinion == null ? merged.needOpinion : needOpinion;
            weigh();
        }
    }

    /** What stood for it has been merged too: this one points to who goes on. */
    void follow(Match survivor) {
        mergedInto = survivor.id;
    }

    /** What stood for it went away with its listing: it stands for itself again. */
    void reopen() {
        state = MatchState.SUGGESTED;
        mergedInto = null;
        decision = null;
    }

    private void decide(MatchState to, Decision how) {
        if (state != MatchState.SUGGESTED) {
            throw new RuleViolation("match.decided");
        }
        state = to;
        decision = how;
    }

    public MatchId id() {
        return id;
    }

    public ListingId offer() {
        return offer;
    }

    public ListingId need() {
        return need;
    }

    /** Staff of the offer's or of the need's territory. */
    public boolean concerns(TerritoryId territory) {
        return offerTerritory.equals(territory) || needTerritory.equals(territory);
    }

    /** Staff of one of the two territories. */
    boolean isFollowedBy(Actor staff) {
        return staff.isStaffOf(offerTerritory) || staff.isStaffOf(needTerritory);
    }

    public TerritoryId offerTerritory() {
        return offerTerritory;
    }

    public TerritoryId needTerritory() {
        return needTerritory;
    }

    public int score() {
        return score;
    }

    public Explanation explanation() {
        return explanation;
    }

    public MatchState state() {
        return state;
    }

    /** Refused, or another stands for it. */
    boolean isOver() {
        return state == MatchState.REFUSED || state == MatchState.MERGED;
    }

    /** Empty while it is a suggestion. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<MatchRefusal> refusal() {
        return decision().flatMap(Decision::why);
    }

    public Optional<String> remark() {
        return decision().map(Decision::remark);
    }

    /** What the company that offers thinks. */
    public Optional<Opinion> offerOpinion() {
        return Optional.ofNullable(offerOpinion);
    }

    /** What the company that needs thinks. */
    public Optional<Opinion> needOpinion() {
        return Optional.ofNullable(needOpinion);
    }

    /** What the company of this side thinks. */
    public Optional<Opinion> opinionOf(ListingId side) {
        return side.equals(offer) ? offerOpinion() : needOpinion();
    }

    /** How much the companies wish it, from −4 (both do not) to 2 (both do): orders the desk. */
    public int interest() {
        return interest;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Staff put the two together; else the search found them. */
    public boolean isByHand() {
        return byHand;
    }

    /** Who put the two together. */
    public Optional<AccountId> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    /** The match that stands for it since they were merged. */
    public Optional<MatchId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }
}
