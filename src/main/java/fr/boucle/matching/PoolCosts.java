package fr.boucle.matching;

import fr.boucle.kernel.Money;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a pool costs in a year, and whom it pays: worked out from the numbers of its terms and nothing else.
 *
 * <p>Together = fixed × times + variable × volume. Alone = the sum of each company's volume × the price it pays today.
 * Companies join the largest first; the pool breaks even with the first of them at which it costs no more than each
 * alone and the volume that the supplier or carrier demands is reached.
 *
 * @param together what all pay in a year
 * @param alone what they pay today
 * @param parts what each company pays, the largest volume first; they add up to {@code together}
 * @param joins the pool as it grows, company by company
 */
public record PoolCosts(Terms terms, Money together, Money alone, List<Part> parts, List<Join> joins) {
    private static final int CENTS = 2;

    /** How the cost is divided. */
    public enum Sharing {
        /** Everything by volume. */
        VOLUME,
        /** Everything in equal parts. */
        EQUAL,
        /** What is fixed in equal parts, what is variable by volume. */
        MIXED
    }

    /**
     * The numbers that somebody gives.
     *
     * @param fixed euros each time: a round, a session, a month of a machine
     * @param times how often in a year
     * @param variable euros for one unit of volume
     * @param minimum the volume a year that the supplier or carrier demands, zero for none
     */
    public record Terms(BigDecimal fixed, int times, BigDecimal variable, BigDecimal minimum, Sharing sharing) {
        public Terms {
            if (fixed.signum() < 0 || variable.signum() < 0 || minimum.signum() < 0 || times < 0) {
                throw new RuleViolation("pool.costs.negative");
            }
        }

        BigDecimal fixedAYear() {
            return fixed.multiply(BigDecimal.valueOf(times));
        }

        BigDecimal of(BigDecimal volume) {
            return fixedAYear().add(variable.multiply(volume));
        }
    }

    /**
     * A company that would join.
     *
     * @param volume units a year
     * @param price euros that it pays for one unit today
     */
    public record Joiner(ListingId listing, BigDecimal volume, BigDecimal price) {
        BigDecimal alone() {
            return volume.multiply(price);
        }
    }

    /** What one company pays in the pool and what it pays today; the saving is negative where it loses. */
    public record Part(ListingId listing, BigDecimal volume, Money share, Money alone, Money saving) {}

    /**
     * The pool with so many companies.
     *
     * @param gain what they pay today less what they would pay together
     */
    public record Join(int companies, ListingId last, BigDecimal volume, Money together, Money alone, Money gain) {}

    public static PoolCosts of(Terms terms, List<Joiner> companies) {
        var order = companies.stream()
                .sorted(Comparator.comparing(Joiner::volume)
                        .reversed()
                        .thenComparing(each -> each.listing().toString()))
                .toList();
        var joins = IntStream.rangeClosed(1, order.size())
                .mapToObj(many -> join(terms, order.subList(0, many)))
                .toList();
        var volume = volume(order);
        return new PoolCosts(terms, new Money(terms.of(volume)), new Money(alone(order)), parts(terms, order), joins);
    }

    private static Join join(Terms terms, List<Joiner> in) {
        var together = terms.of(volume(in));
        var alone = alone(in);
        return new Join(
                in.size(),
                in.get(in.size() - 1).listing(),
                volume(in),
                new Money(together),
                new Money(alone),
                new Money(alone.subtract(together)));
    }

    private static BigDecimal volume(List<Joiner> companies) {
        return companies.stream().map(Joiner::volume).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal alone(List<Joiner> companies) {
        return companies.stream().map(Joiner::alone).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Each company's part to the cent; the cents that rounding leaves go to the largest, one each. */
    private static List<Part> parts(Terms terms, List<Joiner> companies) {
        var volume = volume(companies);
        var exact = companies.stream()
                .map(each -> part(terms, each, volume, companies.size()).setScale(CENTS, RoundingMode.DOWN))
                .toList();
        var left =
                new Money(terms.of(volume)).euros().subtract(exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var parts = new ArrayList<Part>();
        for (int i = 0; i < companies.size(); i++) {
            var cent = BigDecimal.ONE.movePointLeft(CENTS);
            boolean more = left.compareTo(cent.multiply(BigDecimal.valueOf(i + 1L))) >= 0;
            parts.add(part(companies.get(i), more ? exact.get(i).add(cent) : exact.get(i)));
        }
        return List.copyOf(parts);
    }

    private static Part part(Joiner company, BigDecimal share) {
        var alone = new Money(company.alone());
        return new Part(
                company.listing(),
                company.volume(),
                new Money(share),
                alone,
                new Money(alone.euros().subtract(share)));
    }

    private static BigDecimal part(Terms terms, Joiner company, BigDecimal volume, int companies) {
        var equal = BigDecimal.ONE.divide(BigDecimal.valueOf(companies), MathContext.DECIMAL64);
        var byVolume = volume.signum() == 0 ? equal : company.volume().divide(volume, MathContext.DECIMAL64);
        return switch (terms.sharing()) {
            case VOLUME -> terms.of(volume).multiply(byVolume);
            case EQUAL -> terms.of(volume).multiply(equal);
            case MIXED ->
                terms.fixedAYear().multiply(equal).add(terms.variable().multiply(company.volume()));
        };
    }

    public BigDecimal volume() {
        return parts.stream().map(Part::volume).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Money fixedAYear() {
        return new Money(terms.fixedAYear());
    }

    public Money variableAYear() {
        return new Money(terms.variable().multiply(volume()));
    }

    /** Negative where the pool costs more than each alone. */
    public Money saving() {
        return new Money(alone.euros().subtract(together.euros()));
    }

    /** The pool at which it starts to pay, with the company that makes it so. */
    public Optional<Join> breakEven() {
        return joins.stream().filter(this::pays).findFirst();
    }

    public boolean pays(Join pool) {
        return pool.gain().euros().signum() >= 0 && pool.volume().compareTo(terms.minimum()) >= 0;
    }

    /** Together costs no more than each alone, and only the demanded volume is not reached. */
    public boolean isShortOfVolumeOnly() {
        return saving().euros().signum() >= 0 && missing().signum() > 0;
    }

    /** What is missing to the volume that the supplier or carrier demands; zero where it is reached. */
    public BigDecimal missing() {
        return terms.minimum().subtract(volume()).max(BigDecimal.ZERO);
    }

    /** The volume at which together costs as much as alone, at the average price of today; empty where no volume does. */
    public Optional<BigDecimal> evenVolume() {
        if (volume().signum() == 0) {
            return Optional.empty();
        }
        var price = alone.euros().divide(volume(), MathContext.DECIMAL64);
        var margin = price.subtract(terms.variable());
        return margin.signum() > 0
                ? Optional.of(terms.fixedAYear().divide(margin, 1, RoundingMode.UP))
                : Optional.empty();
    }
}
