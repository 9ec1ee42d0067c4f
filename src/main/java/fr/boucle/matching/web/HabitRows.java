package fr.boucle.matching.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Material;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Habits;
import fr.boucle.matching.Habits.Known;
import fr.boucle.matching.Habits.Turned;
import fr.boucle.matching.Match;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.Matches;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Habits in an officer's words; of matches elsewhere the officer reads how many there are, no more. */
@Component
class HabitRows {
    private final Habits habits;
    private final Matches matches;
    private final Listings listings;
    private final Catalogue catalogue;
    private final Accounts accounts;

    HabitRows(Habits habits, Matches matches, Listings listings, Catalogue catalogue, Accounts accounts) {
        this.habits = habits;
        this.matches = matches;
        this.listings = listings;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    /** A match of the officer's territory, its listings as far as the officer may see them. */
    record Source(MatchId id, Optional<ListingView> offer, Optional<ListingView> need) {}

    /**
     * A habit told.
     *
     * @param elsewhere matches of other territories that it comes from
     * @param who switched it off or on again
     */
    record Row(
            Known known,
            String activity,
            String material,
            Family family,
            List<Source> sources,
            int elsewhere,
            Optional<String> who) {}

    List<Row> of(Actor officer, Locale language) {
        var all = habits.all(officer);
        var from = all.stream().flatMap(each -> each.habit().from().stream()).distinct();
        var own = matches.all(from.toList(), officer);
        var views = views(own, officer);
        var people = accounts.named(
                all.stream().flatMap(each -> who(each).stream()).distinct().toList());
        return all.stream()
                .map(each -> row(each, sources(each, own, views), people, language))
                .toList();
    }

    private Map<ListingId, ListingView> views(Map<MatchId, Match> own, Actor officer) {
        var ids = own.values().stream()
                .flatMap(match -> Stream.of(match.offer(), match.need()))
                .distinct()
                .toList();
        return listings.viewsOf(ids, officer);
    }

    private static List<Source> sources(Known known, Map<MatchId, Match> own, Map<ListingId, ListingView> views) {
        return known.habit().from().stream()
                .map(own::get)
                .filter(Objects::nonNull)
                .map(match -> new Source(
                        match.id(),
                        Optional.ofNullable(views.get(match.offer())),
                        Optional.ofNullable(views.get(match.need()))))
                .toList();
    }

    private Row row(Known known, List<Source> sources, Map<AccountId, Account> people, Locale language) {
        var rule = known.habit().rule();
        var material = catalogue.material(rule.material());
        return new Row(
                known,
                catalogue.activityName(rule.activity(), language).orElse(rule.activity()),
                material.map(each -> each.name(language)).orElse(rule.material().value()),
                material.map(Material::family).orElse(Family.UNKNOWN),
                sources,
                known.habit().from().size() - sources.size(),
                who(known).map(people::get).map(Account::name));
    }

    private static Optional<AccountId> who(Known known) {
        return known.turned().flatMap(Turned::who);
    }
}
