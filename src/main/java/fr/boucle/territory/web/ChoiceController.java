package fr.boucle.territory.web;

import fr.boucle.kernel.NotFound;
import fr.boucle.territory.Territories;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody says which territory to see from now on; the browser remembers. */
@Controller
class ChoiceController {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Territories territories;

    ChoiceController(Territories territories) {
        this.territories = territories;
    }

    @PostMapping("/territories/{slug}/choice")
    String choose(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        if (territories.all().stream().noneMatch(territory -> territory.slug().equals(slug))) {
            throw new NotFound("territory", slug);
        }
        var cookie = ResponseCookie.from(HereInterceptor.COOKIE, slug)
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:/";
    }
}
