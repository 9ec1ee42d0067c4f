package fr.boucle.reporting.web;

import fr.boucle.impact.Days;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Exchange;
import fr.boucle.reporting.Scope;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of a report as they stand in its address. */
record ScopeForm(
        @Nullable String from,
        @Nullable String until,
        @Nullable List<UUID> territory,
        @Nullable String section,
        @Nullable String workshop,
        @Nullable UUID owner,
        @Nullable Exchange exchange) {

    /** Where nothing is asked: this year, the hat's territory. */
    ScopeForm orElse(int year, TerritoryId here) {
        var usual = Days.year(year);
        return new ScopeForm(
                blank(from) ? usual.from().toString() : from,
                blank(until) ? usual.until().toString() : until,
                territory == null || territory.isEmpty() ? List.of(here.value()) : territory,
                blank(section) ? null : section,
                blank(workshop) ? null : workshop,
                owner,
                exchange);
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    /** Territories that are not the officer's are not asked. */
    Scope toScope(Set<TerritoryId> mine) {
        var chosen = (territory == null ? List.<UUID>of() : territory)
                .stream()
                        .map(TerritoryId::new)
                        .filter(mine::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Scope(
                chosen.isEmpty() ? Set.of(mine.iterator().next()) : chosen,
                new Days(day(from, "from"), day(until, "until")),
                section,
                workshop,
                owner == null ? null : new AccountId(owner),
                exchange);
    }

    private static LocalDate day(@Nullable String typed, String field) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException e) {
            throw new RuleViolation("form.date").at(field);
        }
    }

    /** The filters as a query, to be sent to a colleague. */
    static String query(Scope scope) {
        var address = UriComponentsBuilder.newInstance()
                .queryParam("from", scope.days().from())
                .queryParam("until", scope.days().until());
        scope.territories().forEach(territory -> address.queryParam("territory", territory.value()));
        if (scope.section() != null) {
            address.queryParam("section", scope.section());
        }
        if (scope.workshop() != null) {
            address.queryParam("workshop", scope.workshop());
        }
        if (scope.owner() != null) {
            address.queryParam("owner", scope.owner().value());
        }
        if (scope.exchange() != null) {
            address.queryParam("exchange", scope.exchange());
        }
        return Objects.requireNonNull(address.encode().build().getQuery());
    }
}
