package fr.boucle.reporting.web;

import fr.boucle.kernel.NotFound;
import fr.boucle.reporting.Certificates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever holds a certificate’s code sees whether it was issued, and its totals; nothing else. */
@Controller
class CheckController {
    private final Certificates certificates;
    private final CertificateTelling telling;
    private final Pen pen;

    CheckController(Certificates certificates, CertificateTelling telling, Pen pen) {
        this.certificates = certificates;
        this.telling = telling;
        this.pen = pen;
    }

    @GetMapping("/certificates")
    String form(@RequestParam(required = false) @Nullable String code, Model model, HttpServletResponse response) {
        if (code != null && !code.isBlank()) {
            var found = certificates.checked(code);
            if (found.isPresent()) {
                return "redirect:/certificates/" + found.get().code();
            }
            model.addAttribute("unknown", code);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "reporting/check";
    }

    @GetMapping("/certificates/{code}")
    String show(@PathVariable String code, Locale language, Model model) {
        var certificate = certificates.checked(code).orElseThrow(() -> new NotFound("certificate", "by code"));
        model.addAttribute("certificate", certificate);
        model.addAttribute("issued", pen.day(certificate.issuedAt(), language));
        model.addAttribute("totals", telling.totals(certificate, false, language));
        return "reporting/checked";
    }
}
