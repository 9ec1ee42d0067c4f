package fr.boucle.web;

import fr.boucle.kernel.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader's choice of language and of light or dark, kept in a cookie. */
@Controller
class DisplayController {

    @GetMapping("/language/{language}")
    String language(
            @PathVariable String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        return choose("language", Frame.LANGUAGES.contains(language), language, back, response);
    }

    @GetMapping("/display/{theme}")
    String theme(
            @PathVariable String theme, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        return choose("theme", Frame.THEMES.contains(theme), theme, back, response);
    }

    private static String choose(String name, boolean known, String value, String back, HttpServletResponse response) {
        if (!known) {
            throw new NotFound(name, value);
        }
        Languages.remember(response, name, value);
        return "redirect:" + (isOwnPath(back) ? back : "/");
    }

    /** Only a path of this site: {@code //host} and {@code /\host} lead elsewhere. */
    private static boolean isOwnPath(String path) {
        return path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0;
    }
}
