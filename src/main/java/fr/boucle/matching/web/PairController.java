package fr.boucle.matching.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingFilter;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingSearch;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Match;
import fr.boucle.matching.Pairing;
import fr.boucle.matching.Trials;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Why two listings match or do not, and making a match of them by hand. */
@Controller
class PairController {
    private static final int MOST = 10;

    private final Trials trials;
    private final Pairing pairing;
    private final Listings listings;
    private final ListingSearch search;
    private final Telling telling;

    PairController(Trials trials, Pairing pairing, Listings listings, ListingSearch search, Telling telling) {
        this.trials = trials;
        this.pairing = pairing;
        this.listings = listings;
        this.search = search;
        this.telling = telling;
    }

    /** Two listings, as typed: the number of the first; of the second its number, or words to look for. */
    record PairForm(@Nullable String one, @Nullable String other) {
        private static final int LONGEST = 100;

        Optional<Long> numberOfOne() {
            return number(one);
        }

        Optional<Long> numberOfOther() {
            return number(other);
        }

        /** Empty where a number was typed. */
        Optional<String> words() {
            return Optional.ofNullable(other)
                    .filter(typed -> !typed.isBlank() && typed.length() <= LONGEST)
                    .filter(typed -> number(typed).isEmpty());
        }

        private static Optional<Long> number(@Nullable String typed) {
            return Optional.of(requireNonNullElse(typed, "").strip())
                    .filter(digits -> digits.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        }
    }

    @GetMapping("/matching/pair")
    String pair(@ModelAttribute("numbers") PairForm numbers, Actor me, Locale language, Model model) {
        return page(numbers, me, language, model);
    }

    @PostMapping("/matches")
    String create(
            @Valid @ModelAttribute("numbers") PairForm numbers,
            BindingResult errors,
            Actor me,
            Model model,
            RedirectAttributes redirect) {
        var one = mustBeSeen(numbers.numberOfOne(), me);
        var other = mustBeSeen(numbers.numberOfOther(), me);
        var known = pairing.known(one.id(), other.id(), me);
        var match = Refusal.attempt(errors, () -> pairing.pair(one.id(), other.id(), me));
        if (match.isEmpty()) {
            return page(numbers, me, LocaleContextHolder.getLocale(), model);
        }
        known.ifPresentOrElse(
                already -> Flash.note(redirect, "match.create.known"), () -> Flash.done(redirect, "match.created"));
        return "redirect:/matches/" + match.get().id();
    }

    private String page(PairForm numbers, Actor me, Locale language, Model model) {
        var one = seen(numbers.numberOfOne(), me);
        var other = seen(numbers.numberOfOther(), me);
        model.addAttribute("one", one.orElse(null));
        model.addAttribute("other", other.orElse(null));
        one.ifPresent(mine -> {
            other.ifPresent(theirs -> compare(mine, theirs, me, language, model));
            numbers.words().ifPresent(words -> model.addAttribute("found", found(words, mine, me)));
        });
        return "matching/pair";
    }

    private void compare(ListingView one, ListingView other, Actor me, Locale language, Model model) {
        trials.why(one.id(), other.id(), me).ifPresent(pair -> {
            model.addAttribute("told", telling.tell(pair.explanation(), other, language));
            pair.obstacle().ifPresent(rule -> model.addAttribute("obstacle", telling.tell(rule, language)));
            model.addAttribute(
                    "known",
                    pairing.known(one.id(), other.id(), me).map(Match::id).orElse(null));
            model.addAttribute("creatable", isStaffOfOne(one, other, me));
        });
    }

    private static boolean isStaffOfOne(ListingView one, ListingView other, Actor me) {
        return me.isStaffOf(one.open().territory()) || me.isStaffOf(other.open().territory());
    }

    /** What answers these words on the other side, in the reader's territory. */
    private List<ListingView> found(String words, ListingView mine, Actor me) {
        TerritoryId here = me.territory().orElse(mine.open().territory());
        var side = mine.isOffer() ? ListingKind.NEED : ListingKind.OFFER;
        var filter = new ListingFilter(words, false, side, null, List.of(), false);
        var latest = PageRequest.of(0, MOST, Sort.by(Sort.Direction.DESC, "changedAt"));
        return search.find(filter, here, latest, me).getContent();
    }

    private ListingView mustBeSeen(Optional<Long> number, Actor me) {
        return seen(number, me).orElseThrow(() -> new NotFound("listing", number));
    }

    private Optional<ListingView> seen(Optional<Long> number, Actor me) {
        return number.flatMap(search::numbered)
                .flatMap(id -> listings.seenBy(List.of(id), me).stream().findFirst());
    }
}
