package fr.boucle.law;

import fr.boucle.companies.Identifier;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.SynergyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The receipt by which somebody may carry, broke or trade the waste of a synergy, or why none is needed. */
@Entity
public class Permit {
    /** From how many days before its end it is spoken of. */
    static final int SOON_DAYS = 60;

    private static final int SHORTEST_RECEIPT = 5;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "synergy_id"))
    private SynergyId synergy;

    @Embedded
    private Draft content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private @Nullable AccountId recordedBy;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "retired_by"))
    private @Nullable AccountId retiredBy;

    private @Nullable Instant retiredAt;
    private boolean corrected;

    protected Permit() {} // for JPA

    /** What it allows. */
    public enum Kind {
        CARRIER,
        BROKER,
        TRADER
    }

    /** How the waste travels; words of the registers. */
    public enum Transport {
        ROAD,
        RAIL,
        RIVER,
        SEA,
        AIR
    }

    /** Where it stands on a day. */
    public enum Validity {
        EXEMPT,
        VALID,
        SOON,
        EXPIRED
    }

    /**
     * What is written down of it.
     *
     * @param number SIRET or SIREN in France, VAT number elsewhere
     * @param country two letters
     * @param exemption why no receipt is needed; instead of its number
     * @param receipt the number of the receipt
     * @param department whose prefect gave it
     */
    @Embeddable
    public record Draft(
            @Enumerated(EnumType.STRING) Kind kind,
            String name,
            @Nullable String number,
            @Nullable String street,
            @Column(name = "postal_code") @Nullable String postalCode,
            @Nullable String city,
            String country,

            @Enumerated(EnumType.STRING) @Column(name = "transport_mode") @Nullable
            Transport transport,

            @Nullable String exemption,
            @Nullable String receipt,
            @Nullable String department,

            @Column(name = "valid_until") @Nullable LocalDate validUntil) {

        public boolean isFrench() {
            return country.equals("FR");
        }

        void demand() {
            if (name.isBlank()) {
                throw new RuleViolation("form.required").at("name");
            }
            if (number != null && !isKnownNumber(number)) {
                throw new RuleViolation("law.permit.number.wrong").at("number");
            }
            if (kind == Kind.CARRIER && transport == null) {
                throw new RuleViolation("form.required").at("transport");
            }
            if (exemption == null) {
                demandReceipt();
            } else if (kind != Kind.CARRIER) {
                throw new RuleViolation("law.permit.exemption.carriersOnly").at("exemption");
            } else if (receipt != null) {
                throw new RuleViolation("law.permit.exemption.orReceipt").at("exemption");
            }
        }

        private boolean isKnownNumber(String written) {
            return !isFrench() ? written.matches("[A-Z0-9]{3,25}") : written.matches("\\d{9}") || isSiret(written);
        }

        private static boolean isSiret(String written) {
            try {
                return Identifier.read(Identifier.Kind.SIRET, written).number() != null;
            } catch (RuleViolation wrong) {
                return false;
            }
        }

        private void demandReceipt() {
            if (receipt == null || receipt.length() < SHORTEST_RECEIPT) {
                throw new RuleViolation("law.permit.receipt.wrong").at("receipt");
            }
            if (department == null) {
                throw new RuleViolation("form.required").at("department");
            }
            if (validUntil == null) {
                throw new RuleViolation("form.required").at("validUntil");
            }
        }
    }

    Permit(SynergyId synergy, Draft content, Actor actor, Instant now) {
        content.demand();
        this.id = UUID.randomUUID();
        this.synergy = synergy;
        this.content = content;
        this.recordedBy = actor.account().orElse(null);
        this.recordedAt = now;
    }

    /** It counts no longer from now on; what left before keeps it. */
    void retire(Actor actor, Instant now) {
        retiredBy = actor.account().orElse(null);
        retiredAt = now;
    }

    /** It was written down wrongly: it never counted. */
    void correct(Actor actor, Instant now) {
        retire(actor, now);
        corrected = true;
    }

    /**
     * The permits with which a waste left on a day: those of then; of a kind that had none yet, those of now, since papers
     * are often written down later. One that was taken away on the day on which it came was a mistake.
     */
    static List<Permit> on(LocalDate day, List<Permit> all, ZoneId zone) {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        all.stream().filter(each -> each.content.kind() == kind).toList())
                .flatMap(kind -> onOfAKind(day, kind, zone))
                .sorted(Comparator.comparing(Permit::recordedAt).thenComparing(Permit::id))
                .toList();
    }

    private static Stream<Permit> onOfAKind(LocalDate day, List<Permit> all, ZoneId zone) {
        boolean then = all.stream().anyMatch(each -> each.endedAfter(day, zone));
        return all.stream()
                .filter(each -> each.endedAfter(day, zone)
                        || each.retiredAt == null
                                && (!then || !day(each.recordedAt, zone).isAfter(day)));
    }

    private boolean endedAfter(LocalDate day, ZoneId zone) {
        return retiredAt != null
                && !corrected
                && day(retiredAt, zone).isAfter(day)
                && !day(retiredAt, zone).equals(day(recordedAt, zone));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    public Validity on(LocalDate day) {
        var until = content.validUntil();
        if (until == null) {
            return Validity.EXEMPT;
        }
        if (until.isBefore(day)) {
            return Validity.EXPIRED;
        }
        return until.isAfter(day.plusDays(SOON_DAYS)) ? Validity.VALID : Validity.SOON;
    }

    /** Somebody should ask for a new one. */
    public boolean isPressing(LocalDate day) {
        var state = on(day);
        return state == Validity.SOON || state == Validity.EXPIRED;
    }

    public UUID id() {
        return id;
    }

    public SynergyId synergy() {
        return synergy;
    }

    public Draft content() {
        return content;
    }

    public Optional<AccountId> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Empty while it counts. */
    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }
}
