package fr.boucle.identity.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My account: name, language, password, and the hat I wear. */
@Controller
class ProfileController {
    private final Accounts accounts;
    private final LocaleResolver languages;

    ProfileController(Accounts accounts, LocaleResolver languages) {
        this.accounts = accounts;
        this.languages = languages;
    }

    /** Both passwords, as typed. */
    record PasswordForm(
            @NotBlank(message = "{form.required}") @Nullable String current,
            @NotBlank(message = "{form.required}") @Nullable String password) {}

    @GetMapping("/account")
    String show(Actor me, Model model) {
        var account = accounts.get(id(me));
        model.addAttribute("form", new ProfileForm(account.name(), account.language()));
        return "identity/account";
    }

    @PostMapping("/account")
    String save(
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Actor me,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return "identity/account";
        }
        var account = accounts.rename(id(me), requireNonNull(form.name()), requireNonNull(form.language()));
        languages.setLocale(request, response, Locale.forLanguageTag(account.language()));
        return "redirect:/account?saved";
    }

    @GetMapping("/account/password")
    String password(Model model) {
        model.addAttribute("form", new PasswordForm(null, null));
        return "identity/change-password";
    }

    @PostMapping("/account/password")
    String changePassword(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Actor me,
            RedirectAttributes redirect) {
        var changed = Refusal.passes(
                errors,
                () -> accounts.changePassword(id(me), requireNonNull(form.current()), requireNonNull(form.password())));
        if (changed) {
            Flash.done(redirect, "account.password.changed");
            return "redirect:/sign-in";
        }
        return "identity/change-password";
    }

    @PostMapping("/account/hat")
    String wear(@RequestParam String hat, @RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        request.getSession().setAttribute(HatFilter.HAT, hat);
        return "redirect:" + (to.equals("/listings/new") ? to : "/");
    }

    private static AccountId id(Actor me) {
        return me.account().orElseThrow(() -> new NotFound("account", "of a visitor"));
    }
}
