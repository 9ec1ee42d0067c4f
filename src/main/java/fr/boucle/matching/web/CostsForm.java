package fr.boucle.matching.web;

import fr.boucle.kernel.Quantity;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.Pool;
import fr.boucle.matching.PoolCosts.Joiner;
import fr.boucle.matching.PoolCosts.Sharing;
import fr.boucle.matching.PoolCosts.Terms;
import fr.boucle.web.Decimal;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The numbers of a pool's costs, as typed.
 *
 * @param fixed euros each time
 * @param times how often in a year
 * @param variable euros for one unit
 * @param price euros that a unit costs each company today
 * @param minimum the volume a year that is demanded
 * @param volumes by listing, where another is meant than the listing says
 * @param prices by listing, where a company pays another than the others
 */
record CostsForm(
        @Decimal @Nullable String fixed,

        @Pattern(regexp = "\\d{0,4}", message = "{pool.costs.times.wrong}") @Nullable
        String times,

        @Decimal @Nullable String variable,
        @Decimal @Nullable String price,
        @Decimal @Nullable String minimum,
        @Nullable Sharing sharing,
        @Nullable Map<String, String> volumes,
        @Nullable Map<String, String> prices) {
    private static final int ONCE_A_MONTH = 12;

    CostsForm {
        times = times == null ? Integer.toString(ONCE_A_MONTH) : times;
        sharing = sharing == null ? Sharing.VOLUME : sharing;
        volumes = volumes == null ? Map.of() : volumes;
        prices = prices == null ? Map.of() : prices;
    }

    /** Enough is said to reckon with. */
    boolean isFilled() {
        return !isBlank(price) && (!isBlank(fixed) || !isBlank(variable));
    }

    void check(Pool pool, BindingResult errors) {
        for (var member : pool.seekers()) {
            for (var typed : List.of(typed(volumes, member), typed(prices, member))) {
                if (!isBlank(typed) && number(typed).isEmpty()) {
                    errors.reject(
                            "pool.costs.number",
                            new Object[] {typed, member.listing().title()},
                            "");
                }
            }
        }
        List.of("fixed", "variable", "price", "minimum").forEach(field -> {
            var typed = errors.getFieldValue(field);
            if (typed != null
                    && number(typed.toString()).filter(n -> n.signum() < 0).isPresent()) {
                errors.rejectValue(field, "pool.costs.negative");
            }
        });
        if (isBlank(price) && (!isBlank(fixed) || !isBlank(variable))) {
            errors.rejectValue("price", "pool.costs.price.missing");
        }
    }

    Terms toTerms() {
        return new Terms(
                zero(fixed),
                isBlank(times) ? 1 : Integer.parseInt(times),
                zero(variable),
                zero(minimum),
                sharing == null ? Sharing.VOLUME : sharing);
    }

    /** Those of whom a volume is known or typed. */
    List<Joiner> joiners(Pool pool) {
        return pool.seekers().stream()
                .flatMap(member -> volume(member)
                        .filter(volume -> volume.signum() > 0)
                        .map(volume -> new Joiner(
                                member.listing().id(),
                                volume,
                                number(typed(prices, member)).orElseGet(() -> zero(price))))
                        .stream())
                .toList();
    }

    /** What stands in the field of a company's volume. */
    public String volumeOf(Pool.Member member) {
        var typed = typed(volumes, member);
        return isBlank(typed)
                ? member.aYear()
                        .map(Quantity::amount)
                        .map(BigDecimal::toPlainString)
                        .orElse("")
                : typed;
    }

    public String priceOf(Pool.Member member) {
        return typed(prices, member);
    }

    private Optional<BigDecimal> volume(Pool.Member member) {
        return number(typed(volumes, member)).or(() -> member.aYear().map(Quantity::amount));
    }

    private static String typed(@Nullable Map<String, String> typed, Pool.Member member) {
        ListingId listing = member.listing().id();
        return typed == null ? "" : typed.getOrDefault(listing.toString(), "");
    }

    private static Optional<BigDecimal> number(@Nullable String typed) {
        return Decimal.Check.read(typed);
    }

    private static BigDecimal zero(@Nullable String typed) {
        return number(typed).orElse(BigDecimal.ZERO);
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
