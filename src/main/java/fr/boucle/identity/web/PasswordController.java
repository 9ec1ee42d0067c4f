package fr.boucle.identity.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.identity.Accounts;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A forgotten password: ask for a letter, then choose a new one. */
@Controller
class PasswordController {
    private final Accounts accounts;

    PasswordController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The address, as typed. */
    record AskForm(
            @NotBlank(message = "{form.required}") @Email(message = "{form.email}") @Nullable
            String email) {}

    /** The new password, as typed. */
    record NewForm(
            @NotBlank(message = "{form.required}") @Nullable String password) {}

    @GetMapping("/password")
    String ask(Model model) {
        model.addAttribute("form", new AskForm(null));
        return "identity/password";
    }

    @PostMapping("/password")
    String send(@Valid @ModelAttribute("form") AskForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return "identity/password";
        }
        accounts.askReset(requireNonNull(form.email()));
        return "redirect:/sign-up/sent";
    }

    @GetMapping("/password/{token}")
    String choose(@PathVariable String token, Model model) {
        model.addAttribute("form", new NewForm(null));
        model.addAttribute("token", token);
        model.addAttribute("opens", accounts.opensReset(token));
        return "identity/new-password";
    }

    @PostMapping("/password/{token}")
    String change(
            @PathVariable String token,
            @Valid @ModelAttribute("form") NewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (Refusal.passes(errors, () -> accounts.resetPassword(token, requireNonNull(form.password())))) {
            Flash.done(redirect, "account.password.changed");
            return "redirect:/sign-in";
        }
        model.addAttribute("token", token);
        model.addAttribute("opens", true);
        return "identity/new-password";
    }
}
