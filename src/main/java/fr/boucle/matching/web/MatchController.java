package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Lessons;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.MatchMerge;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.Matches;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One match before staff: why it fits, and refusing it. Keeping it opens a synergy. */
@Controller
class MatchController {
    private final Matches matches;
    private final Listings listings;
    private final Telling telling;
    private final Lessons lessons;
    private final ChainTelling chains;
    private final MatchMerge merge;
    private final MatchRows rows;
    private final MatchHistory history;

    MatchController(
            Matches matches,
            Listings listings,
            Telling telling,
            Lessons lessons,
            ChainTelling chains,
            MatchMerge merge,
            MatchRows rows,
            MatchHistory history) {
        this.merge = merge;
        this.rows = rows;
        this.history = history;
        this.matches = matches;
        this.listings = listings;
        this.telling = telling;
        this.lessons = lessons;
        this.chains = chains;
    }

    /** Why not, as typed. */
    record RefusalForm(
            @Nullable MatchRefusal reason,

            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String remark,

            @Size(max = 1000, message = "{form.tooLong}") @Nullable
            String note) {}

    @GetMapping("/matches/{id}")
    String show(@PathVariable MatchId id, Actor me, Locale language, Model model) {
        model.addAttribute("form", new RefusalForm(null, null, null));
        return page(id, me, language, model);
    }

    @PostMapping("/matches/{id}/refusal")
    String refuse(
            @PathVariable MatchId id,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> matches.refuse(id, form.reason(), form.remark(), form.note(), me))) {
            return "redirect:/desk";
        }
        return page(id, me, LocaleContextHolder.getLocale(), model);
    }

    private String page(MatchId id, Actor me, Locale language, Model model) {
        var match = matches.get(id, me);
        var offer = listings.seenBy(match.offer(), me);
        var need = listings.seenBy(match.need(), me);
        model.addAttribute("match", match);
        model.addAttribute("offer", offer);
        model.addAttribute("need", need);
        model.addAttribute("told", telling.tell(match.explanation(), need, language));
        model.addAttribute("chains", chains.between(match.offer(), match.need(), me, language));
        model.addAttribute("reasons", MatchRefusal.values());
        model.addAttribute("history", history.of(match));
        model.addAttribute("together", rows.of(merge.standsFor(id, me), me));
        model.addAttribute("mergeable", !merge.survivors(id, me).isEmpty());
        lessons.from(id, me).ifPresent(taught -> model.addAttribute("taught", taught));
        return "matching/show";
    }
}
