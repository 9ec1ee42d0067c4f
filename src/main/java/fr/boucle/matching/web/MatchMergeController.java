package fr.boucle.matching.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.MatchMerge;
import fr.boucle.matching.Matches;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Merging a match into another that is the same lead. */
@Controller
@RequestMapping("/matches/{id}/merge")
class MatchMergeController {
    private final Matches matches;
    private final MatchMerge merge;
    private final MatchRows rows;

    MatchMergeController(Matches matches, MatchMerge merge, MatchRows rows) {
        this.matches = matches;
        this.merge = merge;
        this.rows = rows;
    }

    /** The match from the address, and the one that goes on, as chosen. */
    record MergeForm(
            UUID id,

            @NotNull(message = "{match.merge.choose}") @Nullable
            UUID survivor) {
        MatchId match() {
            return new MatchId(id);
        }
    }

    @GetMapping
    String form(@PathVariable MatchId id, Actor me, Model model) {
        model.addAttribute("form", new MergeForm(id.value(), null));
        return page(id, me, model);
    }

    @PostMapping
    String merge(
            @Valid @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            Actor me,
            Model model,
            RedirectAttributes redirect) {
        if (!Refusal.passes(
                errors, () -> merge.merge(form.match(), new MatchId(requireNonNull(form.survivor())), me))) {
            return page(form.match(), me, model);
        }
        Flash.done(redirect, "match.merged");
        return "redirect:/matches/" + form.survivor();
    }

    private String page(MatchId id, Actor me, Model model) {
        var match = rows.of(List.of(matches.get(id, me)), me).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("match", id));
        model.addAttribute("merged", match);
        model.addAttribute("survivors", rows.of(merge.survivors(id, me), me));
        return "matching/merge";
    }
}
