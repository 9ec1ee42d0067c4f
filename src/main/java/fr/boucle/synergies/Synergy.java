package fr.boucle.synergies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.matching.Explanation;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.PoolId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An exchange in the making between companies, from the idea to the running stream. Staff own it and move it on. */
@Entity
public class Synergy {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SynergyId id;

    @Version
    private @Nullable Long version;

    private long number;
    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "match_id"))
    private @Nullable MatchId match;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pool_id"))
    private @Nullable PoolId pool;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Explanation explanation;

    @Embedded
    private Course course;

    @Embedded
    private @Nullable Agreement agreement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable AccountId owner;

    private String nextAction;
    private @Nullable LocalDate nextActionOn;
    private Instant openedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "synergy_id", nullable = false)
    @OrderBy("giver desc, transformer desc")
    private List<Party> parties = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "synergy_id", nullable = false)
    @OrderBy("day, recordedAt")
    private List<Delivery> deliveries = new ArrayList<>();

    protected Synergy() {} // for JPA

    /** What is done next and by when; a synergy never stands without. */
    public record NextAction(String what, @Nullable LocalDate on) {}

    static Synergy open(Opening opening, NextAction next, Actor actor, Instant now) {
        var synergy = new Synergy();
        synergy.id = SynergyId.random();
        synergy.number = opening.number();
        synergy.title = opening.title();
        synergy.territory = opening.territory();
        synergy.match = opening.match();
        synergy.explanation = opening.explanation();
        synergy.pool = opening.pool();
        synergy.parties.addAll(opening.parties());
        synergy.openedAt = now;
        synergy.course = new Course(actor, now);
        synergy.plan(next, actor);
        return synergy;
    }

    void assignTo(AccountId officer) {
        owner = officer;
    }

    /** What a company opened itself belongs to the first officer who looks after it. */
    private void adopt(Actor actor) {
        if (owner == null && isFollowedBy(actor)) {
            owner = actor.account().orElse(null);
        }
    }

    final void plan(NextAction next, Actor actor) {
        if (next.what().isBlank()) {
            throw new RuleViolation("synergy.next.missing").at("nextAction");
        }
        nextAction = next.what().strip();
        nextActionOn = next.on();
        adopt(actor);
    }

    /**
     * A party answers the blind question. The last yes moves the synergy on; a no loses it. From a pool a no only takes its
     * company out, as long as two remain.
     */
    Stage answer(Said said, Actor actor, Instant now) {
        if (stage() != Stage.IDEA) {
            throw new RuleViolation("synergy.answer.closed");
        }
        partyOf(said.company()).answer(said.answer(), said.reason(), said.remark(), now);
        Party.outcome(parties, pool != null).ifPresent(to -> course.move(to, said.step(to), actor, now));
        return stage();
    }

    /** Moves it where the table leads, if who asks may, and nothing is missing. */
    Stage take(Step step, Actor actor, Instant now) {
        var move = step.move();
        var to = PossibleMove.to(move, this).orElseThrow(() -> new RuleViolation("synergy.move.impossible"));
        if (!PossibleMove.isOpenTo(actor, move, this)) {
            throw new RuleViolation("synergy.move.officersOnly");
        }
        var missing = PossibleMove.missing(move, this);
        if (!missing.isEmpty()) {
            throw new RuleViolation("synergy.missing." + missing.get(0));
        }
        course.move(to, step, actor, now);
        if (to == Stage.IDEA && move != Move.RESUME) {
            parties.forEach(Party::askAgain);
        }
        adopt(actor);
        return to;
    }

    /** Those who may work on it: the officers who follow it and, once all said yes, the people of its parties. */
    public boolean isWorkedOnBy(Actor actor) {
        return isFollowedBy(actor) || isOpenTo(actor) && stage() != Stage.ENDED;
    }

    /** Those who say whether a delivery came as agreed: not the one who gives. */
    public boolean isReceivedBy(Actor actor) {
        return isFollowedBy(actor) || receivers().stream().anyMatch(actor::actsFor);
    }

    /** Of a substitution all but who gives; of something shared everybody. */
    public List<CompanyId> receivers() {
        return parties.stream()
                .filter(party -> !party.isOut() && (!party.isGiver() || pool != null))
                .map(Party::company)
                .toList();
    }

    /** The people of its parties, but of one that said no. */
    boolean isPartyTo(Actor actor) {
        return parties.stream().anyMatch(party -> !party.isOut() && actor.actsFor(party.company()));
    }

    void agree(Agreement agreed) {
        if (agreed.sharing().host() != null) {
            partyOf(agreed.sharing().host());
        }
        agreement = agreed;
    }

    Delivery deliver(Delivery.Note note, Actor actor, Instant now) {
        if (!stage().isRunning()) {
            throw new RuleViolation("synergy.delivery.tooEarly");
        }
        var delivery = new Delivery(note, pool != null, actor, now);
        deliveries.add(delivery);
        return delivery;
    }

    private Party partyOf(CompanyId company) {
        return parties.stream()
                .filter(party -> party.company().equals(company))
                .findFirst()
                .orElseThrow(() -> new NotFound("party", company));
    }

    /** The officers of its own territory, and of each party's. */
    public boolean isFollowedBy(Actor actor) {
        return actor.isOfficerOf(territory) || parties.stream().anyMatch(party -> actor.isOfficerOf(party.territory()));
    }

    /** Who may know all of it: the officers who follow it and, from the last yes until it is lost, who said yes. */
    public boolean isOpenTo(Actor actor) {
        return isFollowedBy(actor) || isPartyTo(actor) && reached() != Stage.IDEA && stage() != Stage.LOST;
    }

    /** Its parties' people and the officers who follow it. */
    public boolean isVisibleTo(Actor actor) {
        return isFollowedBy(actor) || parties.stream().anyMatch(party -> actor.actsFor(party.company()));
    }

    public SynergyId id() {
        return id;
    }

    public long number() {
        return number;
    }

    public String title() {
        return title;
    }

    public TerritoryId territory() {
        return territory;
    }

    Optional<MatchId> match() {
        return Optional.ofNullable(match);
    }

    /** The pool that it was opened from: several companies share one thing. */
    public Optional<PoolId> pool() {
        return Optional.ofNullable(pool);
    }

    public Optional<Explanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    public Stage stage() {
        return course.stage();
    }

    public Stage reached() {
        return course.reached();
    }

    /** The moves that somebody may ask for now, and what each still needs. */
    public List<PossibleMove> moves(Actor actor) {
        return PossibleMove.of(this, actor);
    }

    /** When to look again at what is on hold, or to try again what is lost. */
    public Optional<LocalDate> wakeOn() {
        return Optional.ofNullable(course.wakeOn());
    }

    public Agreement agreement() {
        return agreement == null ? Agreement.NONE : agreement;
    }

    public List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    public Optional<AccountId> owner() {
        return Optional.ofNullable(owner);
    }

    public String nextAction() {
        return nextAction;
    }

    public Optional<LocalDate> nextActionOn() {
        return Optional.ofNullable(nextActionOn);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant movedAt() {
        return course.movedAt();
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<StageChange> history() {
        return course.history();
    }
}
