package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Lesson;
import fr.boucle.matching.Lessons;
import fr.boucle.matching.Lessons.Taught;
import fr.boucle.matching.Match;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.Matches;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What refusals have taught the officer's territory, pair of families by pair, and forgetting it; and what kept matches
 * have taught all territories.
 */
@Controller
class LessonsController {
    private final Lessons lessons;
    private final Matches matches;
    private final Listings listings;
    private final HabitRows habits;

    LessonsController(Lessons lessons, Matches matches, Listings listings, HabitRows habits) {
        this.lessons = lessons;
        this.matches = matches;
        this.listings = listings;
        this.habits = habits;
    }

    /** A lesson and the two listings of its match, as far as the reader may see them. */
    record Row(Lesson lesson, Optional<ListingView> offer, Optional<ListingView> need) {}

    /** A pair of families and where its lessons come from. */
    record Pair(Taught taught, List<Row> rows) {}

    @GetMapping("/matching/lessons")
    String show(Actor me, Locale language, Model model) {
        var here = me.territory().orElseThrow(() -> new NotFound("lessons", "of nobody's territory"));
        var taught = lessons.of(here, me);
        var decided = matches.all(
                taught.stream()
                        .flatMap(each -> each.lessons().stream())
                        .map(Lesson::match)
                        .toList(),
                me);
        var views = views(decided, me);
        model.addAttribute(
                "pairs",
                taught.stream()
                        .map(each -> new Pair(
                                each,
                                each.lessons().stream()
                                        .map(lesson -> row(lesson, decided, views))
                                        .toList()))
                        .toList());
        model.addAttribute("habits", habits.of(me, language));
        return "matching/lessons";
    }

    private Map<ListingId, ListingView> views(Map<MatchId, Match> decided, Actor me) {
        var ids = decided.values().stream()
                .flatMap(match -> Stream.of(match.offer(), match.need()))
                .distinct()
                .toList();
        return listings.viewsOf(ids, me);
    }

    private static Row row(Lesson lesson, Map<MatchId, Match> decided, Map<ListingId, ListingView> views) {
        var match = Optional.ofNullable(decided.get(lesson.match()));
        return new Row(
                lesson,
                match.map(Match::offer).map(views::get),
                match.map(Match::need).map(views::get));
    }

    @PostMapping("/matching/lessons/{id}/revocation")
    String revoke(@PathVariable UUID id, Actor me) {
        lessons.revoke(id, me);
        return "redirect:/matching/lessons";
    }

    @PostMapping("/matching/lessons/{id}/restoration")
    String restore(@PathVariable UUID id, Actor me) {
        lessons.restore(id, me);
        return "redirect:/matching/lessons";
    }
}
