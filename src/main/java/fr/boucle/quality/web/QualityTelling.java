package fr.boucle.quality.web;

import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.quality.Limit;
import fr.boucle.quality.Sample;
import fr.boucle.quality.Tolerance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells samples beside the limits that they are held against. */
@Component
class QualityTelling {
    private final Accounts accounts;

    QualityTelling(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * A sample as it is shown.
     *
     * @param limits the version that it is held against: that of its verdict, before one the present
     */
    record Row(
            Sample sample, List<Reading> readings, @Nullable Integer limits) {}

    /** What was read of a characteristic; without a limit it is only told. */
    record Reading(
            String name, @Nullable Limit limit, @Nullable BigDecimal value, Limit.Finding finding) {}

    List<Row> rows(List<Sample> samples, List<Tolerance> tolerances) {
        return samples.stream().map(sample -> row(sample, tolerances)).toList();
    }

    private static Row row(Sample sample, List<Tolerance> tolerances) {
        var against = tolerances.stream()
                .filter(each -> sample.accepted().isEmpty()
                        || sample.tolerance()
                                .filter(version -> version == each.version())
                                .isPresent())
                .findFirst();
        return new Row(
                sample,
                readings(sample, against),
                against.map(Tolerance::version).orElse(null));
    }

    private static List<Reading> readings(Sample sample, Optional<Tolerance> against) {
        var limits = against.map(Tolerance::limits).orElse(List.of());
        var readings = new ArrayList<Reading>();
        for (var limit : limits) {
            var value = sample.readings().get(limit.name());
            readings.add(new Reading(limit.name(), limit, value, limit.find(value)));
        }
        sample.readings().entrySet().stream()
                .filter(read -> limits.stream().noneMatch(limit -> limit.name().equals(read.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(read -> new Reading(read.getKey(), null, read.getValue(), Limit.Finding.WITHIN))
                .forEach(readings::add);
        return readings;
    }

    /** Who set limits, by their account. */
    Map<AccountId, String> names(List<Tolerance> tolerances) {
        return accounts
                .named(tolerances.stream()
                        .flatMap(each -> each.saidBy().stream())
                        .distinct()
                        .toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> name(entry.getValue())));
    }

    private static String name(Account account) {
        return account.name();
    }
}
