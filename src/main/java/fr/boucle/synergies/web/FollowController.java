package fr.boucle.synergies.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.companies.Officer;
import fr.boucle.companies.Teams;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.synergies.Portfolio;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who follows a synergy. */
@Controller
class FollowController {
    private final Portfolio portfolio;
    private final Teams teams;

    FollowController(Portfolio portfolio, Teams teams) {
        this.portfolio = portfolio;
        this.teams = teams;
    }

    @PostMapping("/synergies/{id}/owner")
    String assign(@PathVariable SynergyId id, @Nullable String owner, Actor me, RedirectAttributes redirect) {
        var colleague = me.territory().stream()
                .flatMap(territory -> teams.officers(territory).stream())
                .map(Officer::account)
                .filter(each -> each.toString().equals(owner))
                .findFirst()
                .orElseThrow(() -> new NotFound("officer", requireNonNullElse(owner, "")));
        portfolio.assign(id, colleague, me);
        Flash.done(redirect, "synergy.owner.changed");
        return "redirect:/synergies/" + id;
    }
}
