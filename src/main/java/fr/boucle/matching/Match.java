package fr.boucle.matching;

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

/** An offer, a need and why they fit, written down because it was proposed to staff; the explanation stays as it was. */
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

    @Enumerated(EnumType.STRING)
    private @Nullable MatchRefusal refusal;

    private @Nullable String remark;
    private @Nullable String note;
    private Instant proposedAt;

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
        interest = worth(offerOpinion) + worth(needOpinion);
    }

    private static int worth(@Nullable Opinion opinion) {
        return opinion == null ? 0 : opinion.isInterested() ? 1 : -2;
    }

    void keep() {
        decide(MatchState.KEPT);
    }

    void refuse(MatchRefusal reason, @Nullable String remark, @Nullable String note) {
        decide(MatchState.REFUSED);
        this.refusal = reason;
        this.remark = remark;
        this.note = note;
    }

    private void decide(MatchState to) {
        if (state != MatchState.SUGGESTED) {
            throw new RuleViolation("match.decided");
        }
        state = to;
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

    public Optional<MatchRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** For staff only. */
    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
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
}
