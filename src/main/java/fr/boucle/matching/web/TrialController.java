package fr.boucle.matching.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Trials;
import fr.boucle.matching.Trials.Pair;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Staff try a text. */
@Controller
class TrialController {
    private static final int MOST = 12;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 5000;

    private final Trials trials;
    private final Listings listings;
    private final Telling telling;

    TrialController(Trials trials, Listings listings, Telling telling) {
        this.trials = trials;
        this.listings = listings;
        this.telling = telling;
    }

    /** A text to try, from the address. */
    record TextForm(
            @Nullable ListingKind kind,
            @Nullable String title,
            @Nullable String description) {
        TextForm {
            kind = requireNonNullElse(kind, ListingKind.OFFER);
        }

        boolean isEmpty() {
            return words().isBlank();
        }

        private String words() {
            return requireNonNullElse(title, "") + requireNonNullElse(description, "");
        }

        Trials.Text toText() {
            return new Trials.Text(
                    Objects.requireNonNull(kind),
                    cut(requireNonNullElse(title, ""), LONGEST_TITLE),
                    cut(requireNonNullElse(description, ""), LONGEST));
        }

        private static String cut(String text, int longest) {
            return text.length() > longest ? text.substring(0, longest) : text;
        }
    }

    /** A counterpart, why, and the sentence of the rule that forbids it. */
    record Row(ListingView listing, Told told, Optional<String> obstacle) {}

    @GetMapping("/matching/trial")
    String text(@ModelAttribute("text") TextForm text, Actor me, Locale language, Model model) {
        if (!text.isEmpty()) {
            var outcome = trials.read(text.toText(), MOST, me);
            model.addAttribute("found", telling.tell(outcome.recognition(), language));
            model.addAttribute("qualities", outcome.recognition().qualities());
            model.addAttribute("rows", rows(outcome.pairs(), me, language));
        }
        return "matching/trial";
    }

    private List<Row> rows(List<Pair> pairs, Actor me, Locale language) {
        var seen = listings.viewsOf(pairs.stream().map(Pair::other).toList(), me);
        return pairs.stream()
                .flatMap(pair -> Optional.ofNullable(seen.get(pair.other()))
                        .map(view -> new Row(
                                view,
                                telling.tell(pair.explanation(), view, language),
                                pair.obstacle().map(each -> telling.tell(each, language))))
                        .stream())
                .toList();
    }
}
