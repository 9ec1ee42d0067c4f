package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.TerritoryWeights;
import fr.boucle.matching.WeightsEffect;
import fr.boucle.matching.WeightsEffect.Move;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the officer's territory shares out the points: what a change would do is shown before it can be saved. */
@Controller
class WeightsController {
    private static final String PAGE = "matching/weights";
    private static final int MOST_SHOWN = 20;

    private final TerritoryWeights weights;
    private final Listings listings;

    WeightsController(TerritoryWeights weights, Listings listings) {
        this.weights = weights;
        this.listings = listings;
    }

    /**
     * A pair whose score would change.
     *
     * @param page where it is explained
     */
    record Row(ListingView offer, ListingView need, int before, int after, String page) {}

    /** With points in its address: what they would change. */
    @GetMapping("/matching/weights")
    String weights(@Valid @ModelAttribute("form") WeightsForm typed, BindingResult errors, Actor me, Model model) {
        if (typed.isNew()) {
            model.addAttribute("form", WeightsForm.of(weights.history(me).get(0).weights()));
        } else {
            Refusal.attempt(errors, () -> weights.effect(typed.toWeights(), me))
                    .ifPresent(effect -> tell(typed, effect, me, model));
        }
        return page(me, model);
    }

    /** What somebody else changed meanwhile comes back as typed, with its effect on what counts now. */
    @PostMapping("/matching/weights")
    String change(
            @Valid @ModelAttribute("form") WeightsForm typed,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(errors, () -> weights.change(typed.toWeights(), typed.read(), me))) {
            Flash.done(redirect, "weights.saved");
            return "redirect:/matching/weights";
        }
        if (Refusal.isOvertaken(errors)) {
            tell(typed, weights.effect(typed.toWeights(), me), me, model);
        }
        return page(me, model);
    }

    private String page(Actor me, Model model) {
        var history = weights.history(me);
        model.addAttribute("current", history.get(0));
        model.addAttribute("history", history);
        return PAGE;
    }

    private void tell(WeightsForm typed, WeightsEffect effect, Actor me, Model model) {
        var biggest = effect.biggest(MOST_SHOWN);
        Map<ListingId, ListingView> seen = listings.viewsOf(
                biggest.stream()
                        .flatMap(move -> Stream.of(move.offer(), move.need()))
                        .distinct()
                        .toList(),
                me);
        model.addAttribute("effect", effect);
        model.addAttribute("pairs", effect.moves().size());
        model.addAttribute(
                "same", typed.toWeights().equals(weights.history(me).get(0).weights()));
        model.addAttribute("sum", typed.toWeights().sum());
        model.addAttribute("rows", rows(biggest, seen, me));
    }

    /** Without those of which the officer may not see both sides. */
    private static List<Row> rows(List<Move> moves, Map<ListingId, ListingView> seen, Actor me) {
        return moves.stream()
                .flatMap(move -> Optional.ofNullable(seen.get(move.offer()))
                        .flatMap(offer ->
                                Optional.ofNullable(seen.get(move.need())).map(need -> row(move, offer, need, me)))
                        .stream())
                .toList();
    }

    private static Row row(Move move, ListingView offer, ListingView need, Actor me) {
        var trial = "/matching/pair?one=" + offer.open().number() + "&other="
                + need.open().number();
        var page = move.row()
                .filter(id -> me.kind() == Actor.Kind.STAFF)
                .map(id -> "/matches/" + id)
                .orElse(trial);
        return new Row(offer, need, move.before(), move.after(), page);
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }
}
