package fr.boucle.desk.web;

import fr.boucle.companies.Claim;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Teams;
import fr.boucle.conversations.ConversationReports;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingReport;
import fr.boucle.listings.ListingReview;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Reports;
import fr.boucle.matching.Match;
import fr.boucle.matching.Matches;
import fr.boucle.synergies.Portfolio;
import fr.boucle.web.Panels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One queue: companies to approve, claims, held listings, matches to look at. */
@Controller
class DeskController {
    private static final int MOST_MATCHES = 50;

    private final Companies companies;
    private final Teams teams;
    private final Accounts accounts;
    private final ListingReview review;
    private final Listings listings;
    private final Matches matches;
    private final Reports reports;
    private final Portfolio portfolio;
    private final ConversationReports talks;
    private final Panels panels;

    DeskController(
            Companies companies,
            Teams teams,
            Accounts accounts,
            ListingReview review,
            Listings listings,
            Matches matches,
            Reports reports,
            Portfolio portfolio,
            ConversationReports talks,
            Panels panels) {
        this.companies = companies;
        this.teams = teams;
        this.accounts = accounts;
        this.review = review;
        this.listings = listings;
        this.matches = matches;
        this.reports = reports;
        this.portfolio = portfolio;
        this.talks = talks;
        this.panels = panels;
    }

    /** A match with both its listings. */
    record Row(Match match, ListingView offer, ListingView need, String won, String open) {}

    @GetMapping("/desk")
    String desk(Actor me, Model model) {
        var territory = me.territory().orElseThrow(() -> new NotFound("desk", "of no territory"));
        var claims = teams.claims(territory);
        model.addAttribute("newcomers", companies.waiting(territory));
        model.addAttribute("claims", claims);
        model.addAttribute(
                "claimed", companies.all(claims.stream().map(Claim::company).toList()));
        model.addAttribute(
                "claimants", accounts.named(claims.stream().map(Claim::account).toList()));
        model.addAttribute("held", review.waiting(territory, me));
        var reported = reports.open(territory);
        model.addAttribute("reports", reported);
        model.addAttribute("talks", talks.open(territory));
        model.addAttribute(
                "reported",
                views(reported.stream().map(ListingReport::listing).distinct().toList(), me));
        var waiting = matches.waiting(territory, PageRequest.of(0, MOST_MATCHES));
        model.addAttribute("matchCount", waiting.getTotalElements());
        model.addAttribute("matches", rows(waiting.getContent(), me));
        model.addAttribute("tasks", portfolio.today(me));
        model.addAttribute("panels", panels.at("desk", territory, me));
        return "desk/index";
    }

    private Map<ListingId, ListingView> views(List<ListingId> ids, Actor me) {
        return listings.viewsOf(ids, me);
    }

    private List<Row> rows(List<Match> waiting, Actor me) {
        List<ListingId> ids = waiting.stream()
                .flatMap(match -> Stream.of(match.offer(), match.need()))
                .distinct()
                .toList();
        var views = views(ids, me);
        return waiting.stream()
                .flatMap(match -> row(match, views.get(match.offer()), views.get(match.need())).stream())
                .toList();
    }

    /** Empty where one of the listings is no longer seen. */
    private static Optional<Row> row(Match match, @Nullable ListingView offer, @Nullable ListingView need) {
        return offer == null || need == null
                ? Optional.empty()
                : Optional.of(new Row(
                        match,
                        offer,
                        need,
                        match.score() + "%",
                        match.explanation().open() + "%"));
    }
}
