package fr.boucle.law;

import static fr.boucle.law.Paper.CONSIGNMENT_NOTE;
import static fr.boucle.law.Paper.INCOMING;
import static fr.boucle.law.Paper.OUTGOING;

import fr.boucle.law.Consignment.Outcome;
import fr.boucle.law.Particulars.Load;
import fr.boucle.law.Particulars.Packaging;
import fr.boucle.law.Particulars.Place;
import fr.boucle.law.Particulars.Procedure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a paper must say, each with where it can be mended. A broken rule is a sentence for the reader. */
public enum PaperRule {
    NOT_A_WASTE(Mend.REGIME, every(), c -> !c.regime().isWaste()),
    WASTE_CODE(Mend.REGIME, every(), c -> c.waste() == null),
    SOIL(
            Mend.REGIME,
            lines(),
            c -> c.waste() != null && Limits.SOILS.contains(c.waste().code())),
    NOT_HAZARDOUS(Mend.REGIME, note(), c -> c.waste() != null && !c.isHazardous()),
    OPERATION(Mend.REGIME, every(), c -> c.operation() == null || !c.operation().acceptedInFrance()),
    MODE(Mend.REGIME, every(), PaperRule::lacksMode),
    NEXT_OPERATION(
            Mend.PARTICULARS,
            EnumSet.of(INCOMING),
            c -> c.operation() != null
                    && c.operation().isInterim()
                    && c.particulars().load().next() == null),

    DESCRIPTION(Mend.PARTICULARS, lines(), c -> !isLong(description(c), 2, 300)),
    DESCRIPTION_OF_NOTE(Mend.PARTICULARS, note(), c -> !isLong(description(c), 2, 250)),
    POP(Mend.PARTICULARS, every(), c -> c.particulars().load().pop() == null),

    NOT_TAKEN(
            Mend.DELIVERY,
            lines(),
            c -> c.sent() != null
                    && c.sent().outcome() == Outcome.REFUSED
                    && !c.sent().handed()),
    NOT_RECEIVED(
            Mend.DELIVERY,
            EnumSet.of(INCOMING),
            c -> c.sent() != null && c.sent().outcome() == Outcome.UNDER_WAY),
    DATE_TO_COME(Mend.DELIVERY, lines(), c -> day(c).isAfter(c.today())),
    DATE_TOO_OLD(Mend.DELIVERY, lines(), c -> day(c).isBefore(c.today().minusMonths(Limits.MONTHS))),
    WEIGHT(Mend.PARTICULARS, lines(), c -> c.tonnes().isEmpty()),
    WEIGHT_RANGE(
            Mend.DELIVERY,
            lines(),
            c -> c.tonnes()
                    .filter(t -> t.signum() <= 0 || t.compareTo(Limits.MOST) > 0)
                    .isPresent()),
    WEIGHT_BY_ROAD(Mend.DELIVERY, lines(), PaperRule::isTooHeavyForARoad),
    WEIGHT_REAL(
            Mend.DELIVERY,
            lines(),
            c -> c.operation() != null && Limits.WEIGHED.contains(c.operation().code()) && !c.isWeighed()),
    WEIGHT_FORESEEN(
            Mend.PARTICULARS,
            note(),
            c -> c.tonnes().filter(t -> t.signum() > 0).isEmpty()),
    WEIGHT_FORESEEN_BY_ROAD(Mend.PARTICULARS, note(), PaperRule::isTooHeavyForARoad),

    GIVER_NUMBER(Mend.GIVER, every(), c -> c.giver().identifier().number() == null),
    GIVER_FRENCH(
            Mend.GIVER,
            EnumSet.of(OUTGOING, CONSIGNMENT_NOTE),
            c -> c.giver().identifier().number() != null && !c.giver().isFrench()),
    TAKER_NUMBER(Mend.TAKER, every(), c -> c.taker().identifier().number() == null),
    TAKER_FRENCH(
            Mend.TAKER,
            EnumSet.of(INCOMING, CONSIGNMENT_NOTE),
            c -> c.taker().identifier().number() != null && !c.taker().isFrench()),
    GIVER_ADDRESS(
            Mend.PARTICULARS,
            every(),
            c -> lacksAddress(c.giver().place(), c.giver().isFrench())),
    TAKER_ADDRESS(
            Mend.PARTICULARS,
            every(),
            c -> lacksAddress(c.taker().place(), c.taker().isFrench())),
    GIVER_CONTACT(Mend.PARTICULARS, note(), c -> lacksContact(c.giver().place())),
    TAKER_CONTACT(Mend.PARTICULARS, note(), c -> lacksContact(c.taker().place())),

    CARRIER(Mend.PERMITS, every(), c -> c.carriers().isEmpty() && !c.isDirect()),
    CARRIER_IDENTITY(
            Mend.PERMITS,
            every(),
            c -> c.carriers().stream().map(Permit::content).anyMatch(PaperRule::lacksIdentity)),
    BROKER_IDENTITY(Mend.PERMITS, every(), c -> lacksSiret(c.one(Permit.Kind.BROKER))),
    TRADER_IDENTITY(Mend.PERMITS, every(), c -> lacksSiret(c.one(Permit.Kind.TRADER))),

    BORDER_NUMBER(
            Mend.BORDER,
            lines(),
            c -> c.crossesABorder() && c.particulars().border().number() == null),
    BORDER_PROCEDURE(Mend.BORDER, lines(), PaperRule::needsConsentButHasNone),
    BORDER_CODE(
            Mend.BORDER,
            lines(),
            c -> c.crossesABorder() && c.particulars().border().code() == null),
    BORDER_COUNTRIES(
            Mend.BORDER,
            lines(),
            c -> c.crossesABorder()
                    && (c.particulars().border().from() == null
                            || c.particulars().border().to() == null)),
    BORDER_CONSENT(Mend.BORDER, lines(), PaperRule::isOutsideTheConsent),

    ADR(
            Mend.PARTICULARS,
            note(),
            c -> c.particulars().load().adr() == null
                    || Boolean.TRUE.equals(c.particulars().load().adr())
                            && c.particulars().load().mention() == null),
    ACCEPTANCE(Mend.PARTICULARS, note(), c -> c.particulars().load().acceptance() == null),
    CONSISTENCE(
            Mend.PARTICULARS, note(), c -> c.particulars().load().consistences().isEmpty()),
    PACKAGING(
            Mend.PARTICULARS,
            note(),
            c -> !c.isDirect() && lacksPackaging(c.particulars().load())),
    PACKAGES(Mend.PARTICULARS, note(), c -> hasTooManyPackages(c.particulars().load()));

    /** The figures of the interface of the registers. */
    private static final class Limits {
        static final int MONTHS = 18;
        static final int MOST_BULK = 2;
        static final BigDecimal MOST = BigDecimal.valueOf(10_000);
        static final BigDecimal MOST_BY_ROAD = BigDecimal.valueOf(40);
        static final Set<String> WEIGHED = Set.of("R1", "D5", "D10");
        static final Set<String> SOILS = Set.of("17 05 03", "17 05 04", "17 05 05", "17 05 06", "20 02 02");
    }

    private final Mend mend;
    private final Set<Paper> papers;
    private final transient Predicate<Consignment> broken;

    PaperRule(Mend mend, Set<Paper> papers, Predicate<Consignment> broken) {
        this.mend = mend;
        this.papers = papers;
        this.broken = broken;
    }

    /** The rules that keep this paper from leaving. */
    static List<PaperRule> broken(Paper paper, Consignment consignment) {
        return Arrays.stream(values())
                .filter(rule -> rule.papers.contains(paper) && rule.broken.test(consignment))
                .toList();
    }

    public Mend mend() {
        return mend;
    }

    Set<Paper> papers() {
        return papers;
    }

    private static Set<Paper> every() {
        return EnumSet.allOf(Paper.class);
    }

    private static Set<Paper> lines() {
        return EnumSet.of(OUTGOING, INCOMING);
    }

    private static Set<Paper> note() {
        return EnumSet.of(CONSIGNMENT_NOTE);
    }

    private static @Nullable String description(Consignment c) {
        return c.particulars().load().description();
    }

    private static boolean isLong(@Nullable String text, int least, int most) {
        return text != null && text.length() >= least && text.length() <= most;
    }

    private static LocalDate day(Consignment c) {
        return c.sent() == null ? c.today() : c.sent().day();
    }

    private static boolean lacksMode(Consignment c) {
        return c.operation() != null
                && !c.operation().isInterim()
                && (c.regime().mode() == null
                        || !c.operation().modes().contains(c.regime().mode()));
    }

    private static boolean isTooHeavyForARoad(Consignment c) {
        return c.isByRoad()
                && c.tonnes().filter(t -> t.compareTo(Limits.MOST_BY_ROAD) > 0).isPresent();
    }

    private static boolean lacksAddress(Place place, boolean french) {
        var code = place.postalCode();
        return place.street() == null || place.city() == null || code == null || french && !code.matches("\\d{5}");
    }

    private static boolean lacksContact(Place place) {
        return place.contact() == null || place.mail() == null || place.phone() == null;
    }

    private static boolean lacksIdentity(Permit.Draft permit) {
        var place = new Place(permit.street(), permit.postalCode(), permit.city(), null, null, null);
        var number = permit.number();
        return lacksAddress(place, permit.isFrench())
                || number == null
                || permit.isFrench() && !number.matches("\\d{14}");
    }

    private static boolean lacksSiret(Optional<Permit> permit) {
        return permit.map(Permit::content)
                .filter(each -> each.number() == null || !each.number().matches("\\d{14}"))
                .isPresent();
    }

    /** What is hazardous, and what is disposed of, never travels on annex VII alone. */
    private static boolean needsConsentButHasNone(Consignment c) {
        boolean disposed = c.operation() != null && c.operation().code().startsWith("D");
        return c.crossesABorder()
                && c.particulars().border().procedure() == Procedure.ANNEX_VII
                && (c.isHazardous() || disposed);
    }

    private static boolean isOutsideTheConsent(Consignment c) {
        var border = c.particulars().border();
        if (!c.crossesABorder() || border.procedure() != Procedure.NOTIFICATION) {
            return false;
        }
        var from = border.consentFrom();
        var until = border.consentUntil();
        return from == null || until == null || day(c).isBefore(from) || day(c).isAfter(until);
    }

    private static boolean lacksPackaging(Load load) {
        return load.packaging() == null
                || load.packages() == null
                || load.packages() < 1
                || load.packaging() == Packaging.AUTRE && load.packagingOther() == null;
    }

    private static boolean hasTooManyPackages(Load load) {
        return (load.packaging() == Packaging.CITERNE || load.packaging() == Packaging.BENNE)
                && load.packages() != null
                && load.packages() > Limits.MOST_BULK;
    }
}
