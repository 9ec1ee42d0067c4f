package fr.boucle.impact;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How much of one indicator one synergy brought in a period, how well that is proven, and what it was reckoned from. */
@Entity
public class LedgerLine {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "synergy_id"))
    private SynergyId synergy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "territory_id"))
    private TerritoryId territory;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "origin_id"))
    private TerritoryId origin;

    @Enumerated(EnumType.STRING)
    private Indicator indicator;

    private LocalDate fromDay;
    private LocalDate untilDay;
    private BigDecimal low;
    private BigDecimal central;
    private BigDecimal high;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    @JdbcTypeCode(SqlTypes.JSON)
    private Workings workings;

    @JdbcTypeCode(SqlTypes.JSON)
    private Allocation allocation;

    private int persistence;
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stated_by"))
    private @Nullable AccountId statedBy;

    private Instant statedAt;
    private boolean lapsed;
    private @Nullable UUID supersededBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "verified_by"))
    private @Nullable AccountId verifiedBy;

    private @Nullable Instant verifiedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "line_id", nullable = false)
    @OrderBy("addedAt")
    private List<Evidence> evidence = new ArrayList<>();

    protected LedgerLine() {} // for JPA

    /**
     * Whose line it is.
     *
     * @param territory where the synergy is received, and counts
     * @param origin from where it comes
     */
    record Place(SynergyId synergy, TerritoryId territory, TerritoryId origin) {
        /** A substitution counts where it is received; what is shared, where it is hosted. */
        static Place of(Synergy synergy) {
            var parties = synergy.parties();
            var host = synergy.agreement().sharing().host();
            var there = synergy.pool().isPresent()
                    ? parties.stream()
                            .filter(party -> party.company().equals(host))
                            .findFirst()
                    : Party.taker(parties);
            var territory = there.map(Party::territory).orElse(synergy.territory());
            var from = parties.stream()
                    .filter(party -> party.isGiver() && synergy.pool().isEmpty())
                    .findFirst();
            return new Place(synergy.id(), territory, from.map(Party::territory).orElse(territory));
        }
    }

    /** What a line says. */
    record Said(Indicator indicator, Days days, Proof proof, Workings workings, int persistence) {}

    LedgerLine(Place place, Said said, Allocation allocation, Actor actor, Instant now) {
        id = UUID.randomUUID();
        synergy = place.synergy();
        territory = place.territory();
        origin = place.origin();
        indicator = said.indicator();
        fromDay = said.days().from();
        untilDay = said.days().until();
        proof = said.proof();
        workings = said.workings();
        persistence = said.persistence();
        var value = said.indicator().reckon(said.workings()).rounded();
        low = value.low();
        central = value.central();
        high = value.high();
        this.allocation = allocation;
        statedBy = actor.account().orElse(null);
        statedAt = now;
    }

    /** The same line with another figure, and why. This one stays readable and no longer counts. */
    LedgerLine correct(Range value, String why, Actor actor, Instant now) {
        demandCurrent();
        if (why.isBlank()) {
            throw new RuleViolation("form.required").at("reason");
        }
        var weaker = proof == Proof.ESTIMATED ? Proof.ESTIMATED : Proof.DECLARED;
        var other = new LedgerLine(
                new Place(synergy, territory, origin),
                new Said(indicator, days(), weaker, workings.with(Input.STATED, value), persistence),
                allocation,
                actor,
                now);
        other.reason = why.strip();
        supersede(other);
        return other;
    }

    void supersede(LedgerLine other) {
        demandCurrent();
        supersededBy = other.id;
    }

    /** An estimate of what will not be does not count. */
    void lapse() {
        lapsed = true;
    }

    /** The first evidence makes a declared figure an evidenced one. */
    void prove(Evidence found) {
        demandCurrent();
        if (proof == Proof.ESTIMATED) {
            throw new RuleViolation("impact.evidence.estimate");
        }
        evidence.add(found);
        if (proof == Proof.DECLARED) {
            proof = Proof.EVIDENCED;
        }
    }

    /** A second look: by another person than the one who declared it, on evidence. */
    void verify(Actor officer, Instant now) {
        demandCurrent();
        if (proof != Proof.EVIDENCED) {
            throw new RuleViolation("impact.verify.evidence");
        }
        if (!isVerifiableBy(officer)) {
            throw new RuleViolation("impact.verify.self");
        }
        proof = Proof.VERIFIED;
        verifiedBy = officer.account().orElse(null);
        verifiedAt = now;
    }

    /** For an officer other than the one who declared it. */
    public boolean isVerifiableBy(Actor officer) {
        return isCurrent()
                && proof == Proof.EVIDENCED
                && (statedBy == null
                        || officer.account().filter(statedBy::equals).isEmpty());
    }

    private void demandCurrent() {
        if (!isCurrent()) {
            throw new RuleViolation("impact.line.superseded");
        }
    }

    /** No other line has taken its place. */
    public boolean isCurrent() {
        return supersededBy == null && !lapsed;
    }

    public boolean isLapsed() {
        return lapsed;
    }

    Entry entry() {
        return new Entry(id, synergy, indicator, days(), value(), proof, statedAt);
    }

    public UUID id() {
        return id;
    }

    public SynergyId synergy() {
        return synergy;
    }

    /** Where it counts: the territory of the site that receives. */
    public TerritoryId territory() {
        return territory;
    }

    public TerritoryId origin() {
        return origin;
    }

    public Indicator indicator() {
        return indicator;
    }

    public Days days() {
        return new Days(fromDay, untilDay);
    }

    public Range value() {
        return new Range(low, central, high);
    }

    public Proof proof() {
        return proof;
    }

    public Workings workings() {
        return workings;
    }

    public Allocation allocation() {
        return allocation;
    }

    /** Years that the effect lasts. */
    public int persistence() {
        return persistence;
    }

    /** Why it corrects another. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<AccountId> statedBy() {
        return Optional.ofNullable(statedBy);
    }

    public Instant statedAt() {
        return statedAt;
    }

    public Optional<UUID> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    public Optional<AccountId> verifiedBy() {
        return Optional.ofNullable(verifiedBy);
    }

    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
