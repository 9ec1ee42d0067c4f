package fr.boucle.catalogue.web;

import fr.boucle.catalogue.Catalogue;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The official waste list, found by everyday words or by digits. */
@Controller
class WasteCodeController {
    private final Catalogue catalogue;

    WasteCodeController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/waste-codes")
    String search(@RequestParam(defaultValue = "") String q, Locale language, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("codes", q.isBlank() ? List.of() : catalogue.searchWastes(q, language));
        model.addAttribute("total", catalogue.wastes().size());
        return "catalogue/waste-codes";
    }
}
