package fr.boucle.matching;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several listings that together do what none does alone: small offers that fill a need, or needs over which a large
 * offer is split. Everything is counted as the flow of a year.
 *
 * @param parts the best first, each listing once
 * @param whole what is to be filled or split
 */
public record Aggregation(List<Part> parts, Quantity whole) {
    /** As many deliveries as somebody can organise. */
    static final int MOST = 5;

    /** Less than a twentieth of the whole is not worth a delivery of its own. */
    static final double WORTHWHILE = 0.05;

    private static final double ROUNDING = 1e-4;

    /** What one listing gives or takes in a year. */
    public record Part(ListingId listing, Quantity aYear) {}

    /** A counterpart and all that it could give or take in a year, in the base unit of the whole. */
    record Lot(ListingId listing, double amount) {}

    /**
     * Takes lots in their order, each for what is still open, until the whole is reached; then leaves out, from the worst
     * on, what is not needed for that. Empty where one lot does it alone before several do, or where less than two are
     * worth it.
     *
     * @param lots the best first
     */
    static Optional<Aggregation> of(YearlyFlow whole, List<Lot> lots) {
        var taken = new ArrayList<Lot>();
        for (var lot : lots) {
            if (amount(taken) >= whole.amount() || taken.size() == MOST) {
                break;
            }
            if (lot.amount() >= whole.amount()) {
                return Optional.empty();
            }
            if (lot.amount() >= WORTHWHILE * whole.amount()) {
                taken.add(lot);
            }
        }
        for (int worst = taken.size() - 1; worst >= 0; worst--) {
            if (amount(taken) - taken.get(worst).amount() >= whole.amount()) {
                taken.remove(worst);
            }
        }
        return taken.size() < 2 ? Optional.empty() : Optional.of(divided(whole, taken));
    }

    private static Aggregation divided(YearlyFlow whole, List<Lot> taken) {
        Unit unit = whole.usualUnit();
        double open = whole.amount();
        var parts = new ArrayList<Part>();
        for (var lot : taken) {
            double part = Math.min(lot.amount(), open);
            parts.add(new Part(lot.listing(), new YearlyFlow(whole.dimension(), part).in(unit)));
            open -= part;
        }
        return new Aggregation(List.copyOf(parts), whole.in(unit));
    }

    private static double amount(List<Lot> lots) {
        return lots.stream().mapToDouble(Lot::amount).sum();
    }

    /** It comes again every year; a surface or a power stands there. */
    public boolean isAFlow() {
        return !YearlyFlow.stands(whole.unit().dimension());
    }

    /** Of the whole, rounded down: a hundred is said only where nothing is missing. */
    public int percent() {
        double sum = parts.stream()
                .mapToDouble(part -> part.aYear().amount().doubleValue())
                .sum();
        double share = sum / whole.amount().doubleValue();
        return share > 1 - ROUNDING ? 100 : (int) (100 * share);
    }
}
