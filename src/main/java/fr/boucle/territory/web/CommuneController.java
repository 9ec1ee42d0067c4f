package fr.boucle.territory.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.territory.Territories;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The State's list of municipalities, read from a file. */
@Controller
class CommuneController {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Territories territories;

    CommuneController(Territories territories) {
        this.territories = territories;
    }

    /** The file as sent. */
    record CommuneForm(@Nullable MultipartFile communes) {
        Reader text() {
            if (communes == null || communes.isEmpty()) {
                throw new RuleViolation("form.required").at("communes");
            }
            try {
                var text = new String(communes.getBytes(), StandardCharsets.UTF_8);
                return new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            } catch (IOException e) {
                throw new RuleViolation("territory.communes.unreadable").at("communes");
            }
        }
    }

    @GetMapping("/communes")
    String page(Model model) {
        model.addAttribute("form", new CommuneForm(null));
        return show(model);
    }

    @PostMapping("/communes")
    String read(
            @ModelAttribute("form") CommuneForm form,
            BindingResult errors,
            Actor me,
            Model model,
            RedirectAttributes redirect) {
        var lines = Refusal.attempt(errors, () -> territories.importCommunes(form.text(), me));
        lines.ifPresent(read -> Flash.done(redirect, "territory.communes.read", read.toString()));
        var next = territories.all().isEmpty() ? "redirect:/territories/new" : "redirect:/communes";
        return lines.map(read -> next).orElseGet(() -> show(model));
    }

    private String show(Model model) {
        model.addAttribute("known", territories.communeCount());
        return "territory/communes";
    }
}
