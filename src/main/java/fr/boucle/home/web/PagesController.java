package fr.boucle.home.web;

import fr.boucle.kernel.NotFound;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages that hardly ever change. */
@Controller
class PagesController {
    private static final Set<String> NAMES = Set.of("help", "legal", "privacy", "terms", "contact");

    private final String host;
    private final String director;

    /** Who hosts and who answers for the site is the installer's to say: no default can be true. */
    PagesController(@Value("${boucle.legal.host:}") String host, @Value("${boucle.legal.director:}") String director) {
        this.host = host;
        this.director = director;
    }

    @GetMapping("/pages/{name}")
    String page(@PathVariable String name, Model model) {
        if (!NAMES.contains(name)) {
            throw new NotFound("page", name);
        }
        model.addAttribute("host", host);
        model.addAttribute("director", director);
        return "home/" + name;
    }

    @GetMapping("/accessibilite")
    String accessibility(Model model) {
        model.addAttribute("conformity", Conformity.read());
        return "home/accessibility";
    }
}
