package fr.boucle.reporting.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.reporting.Certificate;
import fr.boucle.reporting.Certificates;
import fr.boucle.territory.Territories;
import fr.boucle.web.Flash;
import fr.boucle.web.Press;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company’s certificates: issued by its people, or by the staff at its request. */
@Controller
@RequestMapping("/companies/{id}/certificates")
class CertificateController {
    private static final int YEARS_BACK = 5;

    private final Certificates certificates;
    private final CertificateTelling telling;
    private final CertificateWorkbook workbook;
    private final Territories territories;
    private final Press press;
    private final Pen pen;
    private final Clock clock;

    CertificateController(
            Certificates certificates,
            CertificateTelling telling,
            CertificateWorkbook workbook,
            Territories territories,
            Press press,
            Pen pen,
            Clock clock) {
        this.certificates = certificates;
        this.telling = telling;
        this.workbook = workbook;
        this.territories = territories;
        this.press = press;
        this.pen = pen;
        this.clock = clock;
    }

    /** A certificate in the list. */
    record Row(Certificate certificate, String issued) {}

    @GetMapping
    String list(@PathVariable CompanyId id, Actor me, Locale language, Model model) {
        int now = LocalDate.now(clock).getYear();
        model.addAttribute("company", certificates.company(id, me));
        model.addAttribute(
                "rows",
                certificates.of(id, me).stream()
                        .map(each -> new Row(each, pen.day(each.issuedAt(), language)))
                        .toList());
        model.addAttribute(
                "years",
                IntStream.rangeClosed(0, YEARS_BACK).map(n -> now - n).boxed().toList());
        return "reporting/certificates";
    }

    @PostMapping
    String issue(@PathVariable CompanyId id, @RequestParam int year, Actor me, RedirectAttributes redirect) {
        long number = certificates.issue(id, year, me);
        Flash.done(redirect, "certificate.issued", String.valueOf(number));
        return "redirect:/companies/" + id + "/certificates";
    }

    @GetMapping("/{number}.pdf")
    ResponseEntity<StreamingResponseBody> paper(
            @PathVariable CompanyId id, @PathVariable long number, Actor me, Locale language) {
        var certificate = certificates.numbered(id, number, me);
        var club = territories
                .get(certificates.company(id, me).territory())
                .settings()
                .clubName();
        return Attachment.of(
                name(certificate, "pdf"),
                MediaType.APPLICATION_PDF,
                out -> press.print("reporting/certificate-paper", model(certificate, club, language), language, out));
    }

    private Map<String, Object> model(Certificate certificate, String club, Locale language) {
        Map<String, Object> model = new HashMap<>();
        model.put("certificate", certificate);
        model.put("club", club);
        model.put("issued", pen.day(certificate.issuedAt(), language));
        model.put("year", String.valueOf(certificate.year()));
        model.put("totals", telling.totals(certificate, true, language));
        model.put("parts", telling.parts(certificate, language));
        return model;
    }

    @GetMapping("/{number}.xlsx")
    ResponseEntity<StreamingResponseBody> workbook(
            @PathVariable CompanyId id, @PathVariable long number, Actor me, Locale language) {
        var certificate = certificates.numbered(id, number, me);
        return Attachment.of(
                name(certificate, "xlsx"), Attachment.WORKBOOK, out -> workbook.write(certificate, language, out));
    }

    private static String name(Certificate certificate, String kind) {
        return "boucle-certificate-" + certificate.number() + "." + kind;
    }
}
