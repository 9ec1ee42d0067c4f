package fr.boucle.identity.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.identity.Accounts;
import fr.boucle.kernel.NotFound;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one-time link of a fresh installation: whoever holds it becomes the first administrator. */
@Controller
class SetupController {
    private final Accounts accounts;

    SetupController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/setup/{token}")
    String form(@PathVariable String token, Model model) {
        if (!accounts.opensSetup(token)) {
            throw new NotFound("setup", "token");
        }
        model.addAttribute("form", new SignUpForm(null, null, null));
        model.addAttribute("token", token);
        return "identity/setup";
    }

    @PostMapping("/setup/{token}")
    String create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") SignUpForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model model) {
        var language = LocaleContextHolder.getLocale();
        var done = Refusal.passes(
                errors,
                () -> accounts.setUp(
                        token,
                        requireNonNull(form.email()),
                        requireNonNull(form.name()),
                        requireNonNull(form.password()),
                        language.getLanguage()));
        if (done) {
            Flash.done(redirect, "account.setup.done");
            return "redirect:/sign-in";
        }
        model.addAttribute("token", token);
        return "identity/setup";
    }
}
