package fr.boucle.territory.web;

import fr.boucle.territory.Territory;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one colour that a territory sets, as a style sheet of its own: no page carries inline style. */
@Controller
class ThemeController {

    @GetMapping("/theme.css")
    ResponseEntity<String> theme(Territory here) {
        var css = here.settings()
                .ownColour()
                .map("@layer theme { :root { --brand: %s; } }%n"::formatted)
                .orElse("");
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .header("Vary", "Cookie")
                .body(css);
    }
}
