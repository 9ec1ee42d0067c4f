package fr.boucle.home.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.listings.ListingFilter;
import fr.boucle.listings.ListingSearch;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.Listings;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.territory.Territory;
import fr.boucle.web.Panels;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: for visitors what the club is, for members what waits for their answer; staff go to their desk. */
@Controller
class HomeController {
    private static final int LATEST = 6;

    private final ListingSearch search;
    private final Listings listings;
    private final Synergies synergies;
    private final Panels panels;

    HomeController(ListingSearch search, Listings listings, Synergies synergies, Panels panels) {
        this.search = search;
        this.listings = listings;
        this.synergies = synergies;
        this.panels = panels;
    }

    @GetMapping("/")
    String home(Actor me, Optional<Territory> place, Model model) {
        if (me.kind() == Actor.Kind.STAFF) {
            return "redirect:/desk";
        }
        return place.map(here -> home(here, me, model)).orElseGet(() -> unfounded(me));
    }

    /** A fresh installation: its administrator founds the first territory, everybody else is told. */
    private static String unfounded(Actor me) {
        return me.kind() == Actor.Kind.ADMINISTRATOR ? "redirect:/territories/new" : "home/unfounded";
    }

    private String home(Territory here, Actor me, Model model) {
        var latest = PageRequest.of(0, LATEST, Sort.by(Sort.Direction.DESC, "changedAt"));
        model.addAttribute(
                "offers",
                search.find(ListingFilter.offers(), here.id(), latest, me).getContent());
        model.addAttribute(
                "total",
                search.find(ListingFilter.all(), here.id(), PageRequest.of(0, 1), me)
                        .getTotalElements());
        model.addAttribute("panels", panels.at("home", here.id(), me));
        return me.company().map(company -> mine(company, me, model)).orElseGet(() -> front(here, model));
    }

    private String front(Territory here, Model model) {
        model.addAttribute("log", ShaftLog.of(search.offersByFamily(here.id())));
        var counts = synergies.countByStage(here.id());
        model.addAttribute(
                "synergies", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("completed", counts.getOrDefault(Stage.COMPLETED, 0L));
        model.addAttribute(
                "talking", counts.getOrDefault(Stage.DISCUSSION, 0L) + counts.getOrDefault(Stage.NEGOTIATION, 0L));
        return "home/index";
    }

    private String mine(CompanyId company, Actor me, Model model) {
        var own = listings.ofCompany(company, me);
        model.addAttribute(
                "drafts",
                own.stream()
                        .filter(each -> each.open().state() == ListingState.DRAFT)
                        .toList());
        model.addAttribute(
                "refused",
                own.stream()
                        .filter(each -> each.open().state() == ListingState.REFUSED)
                        .toList());
        model.addAttribute(
                "online",
                own.stream()
                        .filter(each -> each.open().state() == ListingState.PUBLISHED)
                        .count());
        var questions = synergies.ofCompany(company).stream()
                .filter(each -> waitsFor(each, company))
                .toList();
        model.addAttribute("questions", questions);
        model.addAttribute("titles", synergies.titles(questions, me));
        model.addAttribute("company", company);
        return "home/member";
    }

    private static boolean waitsFor(Synergy synergy, CompanyId company) {
        return synergy.stage() == Stage.IDEA
                && synergy.parties().stream()
                        .anyMatch(party -> party.company().equals(company)
                                && party.answer().filter(a -> a != Answer.LATER).isEmpty());
    }
}
