package fr.boucle.identity.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.identity.Accounts;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing up, and proving the address by the letter's link. */
@Controller
class SignUpController {
    private final Accounts accounts;

    SignUpController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/sign-up")
    String form(Model model) {
        model.addAttribute("form", new SignUpForm(null, null, null));
        return "identity/sign-up";
    }

    @PostMapping("/sign-up")
    String create(@Valid @ModelAttribute("form") SignUpForm form, BindingResult errors, Locale language) {
        var registered = Refusal.passes(
                errors,
                () -> accounts.register(
                        requireNonNull(form.email()),
                        requireNonNull(form.name()),
                        requireNonNull(form.password()),
                        language.getLanguage()));
        return registered ? "redirect:/sign-up/sent" : "identity/sign-up";
    }

    @GetMapping("/sign-up/sent")
    String sent() {
        return "identity/sent";
    }

    /** Shows what will happen; nothing happens by opening a link. */
    @GetMapping("/confirmation/{token}")
    String confirmation(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("opens", accounts.opensConfirmation(token));
        return "identity/confirmation";
    }

    @PostMapping("/confirmation/{token}")
    String confirm(@PathVariable String token) {
        accounts.confirm(token);
        return "redirect:/sign-in?confirmed";
    }
}
