package fr.boucle.impact.web;

import fr.boucle.impact.Declarations;
import fr.boucle.impact.Ledger;
import fr.boucle.impact.Reckonings;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Flash;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one synergy is worth, line by line, for its parties and the officers who follow it. */
@Controller
@RequestMapping("/synergies/{id}/impact")
class ImpactController {
    private final Ledger ledger;
    private final Reckonings reckonings;
    private final Declarations declarations;
    private final LineTelling telling;

    ImpactController(Ledger ledger, Reckonings reckonings, Declarations declarations, LineTelling telling) {
        this.ledger = ledger;
        this.reckonings = reckonings;
        this.declarations = declarations;
        this.telling = telling;
    }

    @GetMapping
    String show(@PathVariable SynergyId id, Actor me, Locale language, Model model) {
        var synergy = ledger.read(id, me);
        boolean worker = synergy.isWorkedOnBy(me);
        var rows = telling.rows(ledger.of(id, me), me, language);
        model.addAttribute("synergy", synergy);
        model.addAttribute("rows", rows.stream().filter(LineTelling.Row::counts).toList());
        model.addAttribute("others", rows.stream().filter(row -> !row.counts()).toList());
        model.addAttribute("gaps", worker ? reckonings.gaps(id, me) : Set.of());
        model.addAttribute("worker", worker);
        model.addAttribute("officer", synergy.isFollowedBy(me));
        model.addAttribute("declarable", synergy.stage().isRunning() || synergy.stage() == Stage.ENDED);
        return "impact/show";
    }

    @PostMapping("/estimates")
    String estimate(@PathVariable SynergyId id, Actor me, RedirectAttributes redirect) {
        int lines = declarations.estimate(id, me);
        if (lines == 0) {
            Flash.mind(redirect, "impact.estimated.nothing");
        } else {
            Flash.done(redirect, "impact.estimated");
        }
        return "redirect:/synergies/" + id + "/impact";
    }
}
