package fr.boucle.synergies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.matching.Explanation;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.PoolId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.IDEA;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable AccountId owner;

    private String nextAction;
    private @Nullable LocalDate nextActionOn;
    private Instant openedAt;
    private Instant movedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "synergy_id", nullable = false)
    @OrderBy("giver desc, transformer desc")
    private List<Party> parties = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "synergy_id", nullable = false)
    @OrderBy("id")
    private List<StageChange> history = new ArrayList<>();

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
        synergy.movedAt = now;
        synergy.plan(next, actor);
        synergy.history.add(new StageChange(null, Stage.IDEA, null, actor, now));
        return synergy;
    }

    /** What a synergy is opened from. */
    record Opening(
            long number,
            String title,
            TerritoryId territory,
            @Nullable MatchId match,
            @Nullable Explanation explanation,
            @Nullable PoolId pool,
            List<Party> parties) {}

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
        if (stage != Stage.IDEA) {
            throw new RuleViolation("synergy.answer.closed");
        }
        partyOf(said.company()).answer(said.answer(), said.reason(), said.remark(), now);
        var staying = parties.stream().filter(party -> !party.isOut()).toList();
        if (said.answer() == Answer.NO && (pool == null || staying.size() < 2)) {
            move(Stage.LOST, said.reason() == null ? null : said.reason().name(), actor, now);
        } else if (staying.stream()
                .allMatch(party -> party.answer().filter(Answer.YES::equals).isPresent())) {
            move(Stage.DISCUSSION, null, actor, now);
        }
        return stage;
    }

    /** An answer, by whom and for which company. */
    record Said(
            CompanyId company,
            Answer answer,
            @Nullable MatchRefusal reason,
            @Nullable String remark) {}

    private void move(Stage to, @Nullable String reason, Actor actor, Instant now) {
        if (!stage.next().contains(to)) {
            throw new RuleViolation("synergy.move.impossible");
        }
        history.add(new StageChange(stage, to, reason, actor, now));
        stage = to;
        movedAt = now;
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

    /** Its parties' people and the officers who follow it. */
    public boolean isVisibleTo(Actor actor) {
        return isFollowedBy(actor) || parties.stream().anyMatch(party -> actor.actsFor(party.company()));
    }

    public SynergyId id() {
        return id;
    }

    /** The number that people quote. */
    public long number() {
        return number;
    }

    public String title() {
        return title;
    }

    public TerritoryId territory() {
        return territory;
    }

    /** The match that it was opened from. */
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
        return stage;
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
        return movedAt;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<StageChange> history() {
        return List.copyOf(history);
    }
}
