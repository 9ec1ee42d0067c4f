package fr.boucle.law;

import fr.boucle.catalogue.Operation;
import fr.boucle.catalogue.WasteCode;
import fr.boucle.companies.Identifier;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.law.Particulars.Place;
import fr.boucle.synergies.Delivery;
import fr.boucle.synergies.Regime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a consignment of waste, gathered for its papers.
 *
 * @param sent the delivery; null before it leaves
 * @param foreseen what one consignment weighs as agreed, in tonnes; null where it is not a weight
 */
record Consignment(
        Regime regime,
        @Nullable WasteCode waste,
        @Nullable Operation operation,
        Side giver,
        Side taker,
        Particulars particulars,
        List<Permit> permits,
        @Nullable Sent sent,
        @Nullable BigDecimal foreseen,
        LocalDate today) {
    private static final int DECIMALS = 3;

    /**
     * Who gives or takes.
     *
     * @param abroad its place or its number is not French
     */
    record Side(String name, Identifier identifier, Place place, boolean abroad) {
        boolean isFrench() {
            return identifier.kind() == Identifier.Kind.SIRET;
        }
    }

    /**
     * What left.
     *
     * @param quantity null where nobody said how much
     * @param handed a line of it was handed out before, and not cancelled since
     */
    record Sent(
            UUID delivery, LocalDate day, @Nullable Quantity quantity, boolean real, Outcome outcome, boolean handed) {
        static Sent of(Delivery delivery, boolean handed) {
            var outcome = delivery.isUnderWay()
                    ? Outcome.UNDER_WAY
                    : delivery.isRefused() ? Outcome.REFUSED : Outcome.RECEIVED;
            return new Sent(
                    delivery.id(),
                    delivery.day(),
                    delivery.quantity().orElse(null),
                    delivery.isMeasured(),
                    outcome,
                    handed);
        }
    }

    /** What became of what left. */
    enum Outcome {
        UNDER_WAY,
        RECEIVED,
        REFUSED
    }

    /** To the kilogram, as the registers take it. */
    static Optional<BigDecimal> tonnes(Quantity quantity) {
        return quantity.unit().dimension() == Unit.Dimension.MASS
                ? Optional.of(quantity.inBase().movePointLeft(DECIMALS).setScale(DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    Consignment with(Sent left, List<Permit> then) {
        return new Consignment(regime, waste, operation, giver, taker, particulars, then, left, foreseen, today);
    }

    boolean isHazardous() {
        return waste != null && waste.hazardous()
                || Boolean.TRUE.equals(particulars.load().pop());
    }

    /** As a person said; while nobody did, as the two places speak. */
    boolean crossesABorder() {
        var said = particulars.border().crosses();
        return said == null ? giver.abroad() || taker.abroad() : said;
    }

    boolean isDirect() {
        return particulars.load().direct();
    }

    /** None where it goes by pipe or conveyor. */
    List<Permit> carriers() {
        return isDirect() ? List.of() : of(Permit.Kind.CARRIER).toList();
    }

    Optional<Permit> one(Permit.Kind kind) {
        return of(kind).findFirst();
    }

    private Stream<Permit> of(Permit.Kind kind) {
        return permits.stream().filter(each -> each.content().kind() == kind);
    }

    boolean isByRoad() {
        return carriers().stream().anyMatch(each -> each.content().transport() == Permit.Transport.ROAD);
    }

    /** What left, a volume by its density; before it leaves, what is foreseen. */
    Optional<BigDecimal> tonnes() {
        if (sent != null) {
            return Optional.ofNullable(sent.quantity())
                    .flatMap(Consignment::tonnes)
                    .or(this::byVolume);
        }
        var said = particulars.load().tonnes();
        return Optional.ofNullable(said == null ? foreseen : said);
    }

    private Optional<BigDecimal> byVolume() {
        return Optional.ofNullable(particulars.load().density())
                .flatMap(density -> cubicMetres().map(density::multiply))
                .map(tonnes -> tonnes.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** What left, where it was measured by volume. */
    Optional<BigDecimal> cubicMetres() {
        return Optional.ofNullable(sent)
                .flatMap(each -> Optional.ofNullable(each.quantity()))
                .flatMap(quantity -> quantity.in(Unit.M3))
                .map(Quantity::amount);
    }

    /** It was on a scale: what is reckoned from a volume is an estimate. */
    boolean isWeighed() {
        return sent != null && sent.real() && cubicMetres().isEmpty();
    }

    /** Permits of which somebody should ask for new ones, by the day on which it left or today. */
    List<Permit> pressing() {
        return permits.stream()
                .filter(each -> !isDirect() || each.content().kind() != Permit.Kind.CARRIER)
                .filter(each -> each.isPressing(today) || sent != null && each.isPressing(sent.day()))
                .toList();
    }
}
