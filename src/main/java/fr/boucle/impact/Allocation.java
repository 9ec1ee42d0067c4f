package fr.boucle.impact;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each company may claim of a figure in its own certificate; a territory's totals never ask it.
 *
 * @param shares by company, together 1
 */
public record Allocation(Map<String, BigDecimal> shares) {
    private static final int DECIMALS = 4;

    public Allocation {
        var sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0 || shares.values().stream().anyMatch(share -> share.signum() < 0)) {
            throw new RuleViolation("impact.allocation.sum").at("giverShare");
        }
    }

    /** Half and half, or as many parts as there are companies; what rounding leaves goes to the last. */
    static Allocation equal(List<CompanyId> companies) {
        return new Allocation(split(BigDecimal.ONE, companies));
    }

    /** So much for the first, the same for each other. */
    static Allocation first(BigDecimal share, List<CompanyId> companies) {
        if (companies.size() < 2) {
            return equal(companies);
        }
        var shares = split(BigDecimal.ONE.subtract(share), companies.subList(1, companies.size()));
        shares.put(companies.get(0).toString(), share);
        return new Allocation(shares);
    }

    private static Map<String, BigDecimal> split(BigDecimal whole, List<CompanyId> companies) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        var each = whole.divide(BigDecimal.valueOf(companies.size()), MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.DOWN);
        var rest = whole;
        for (var company : companies.subList(0, companies.size() - 1)) {
            shares.put(company.toString(), each);
            rest = rest.subtract(each);
        }
        shares.put(companies.get(companies.size() - 1).toString(), rest);
        return shares;
    }

    /** Zero for a company that has no part in it. */
    public BigDecimal of(CompanyId company) {
        return shares.getOrDefault(company.toString(), BigDecimal.ZERO);
    }
}
