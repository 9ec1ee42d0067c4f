package fr.boucle.synergies.web;

import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.Portfolio;
import fr.boucle.web.Decimal;
import fr.boucle.web.Panels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The cockpit: what became of whose synergies and what that took, and what is to come when. */
@Controller
class PortfolioController {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Portfolio portfolio;
    private final Accounts accounts;
    private final Panels panels;

    PortfolioController(Portfolio portfolio, Accounts accounts, Panels panels) {
        this.portfolio = portfolio;
        this.accounts = accounts;
        this.panels = panels;
    }

    /** A share with what each concrete synergy cost, where an hour's price is known. */
    record Line(Portfolio.Share share, String owner, Optional<BigDecimal> euros) {}

    /** @param hour what an hour costs, in euros, as typed */
    @GetMapping("/synergies/cockpit")
    String cockpit(@Nullable String hour, Actor me, Model model) {
        var shares = portfolio.shares(me);
        var names = accounts.named(
                shares.stream().flatMap(share -> share.owner().stream()).toList());
        var price = Decimal.Check.read(hour).filter(each -> each.signum() > 0);
        model.addAttribute(
                "lines",
                shares.stream()
                        .map(share -> new Line(
                                share,
                                share.owner()
                                        .flatMap(owner -> Optional.ofNullable(names.get(owner)))
                                        .map(Account::name)
                                        .orElse(""),
                                price.flatMap(each -> share.minutesEach()
                                        .map(minutes -> each.multiply(BigDecimal.valueOf(minutes))
                                                .divide(MINUTES, 0, RoundingMode.HALF_UP)))))
                        .toList());
        model.addAttribute("hour", hour);
        model.addAttribute("calendar", portfolio.calendar(me));
        model.addAttribute("panels", panels.at("cockpit", "own", me));
        return "synergies/cockpit";
    }
}
