package fr.boucle.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in form; Spring Security receives what it posts. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) String ended, Model model) {
        model.addAttribute("ended", ended != null);
        return "identity/sign-in";
    }

    /** Reached by a forward only, with the reason. */
    @PostMapping("/sign-in/refused")
    String refused(HttpServletRequest request, Model model) {
        model.addAttribute("problem", request.getAttribute(SignInOutcome.PROBLEM));
        model.addAttribute("seconds", request.getAttribute(SignInOutcome.SECONDS));
        model.addAttribute("email", request.getParameter("email"));
        return "identity/sign-in";
    }
}
