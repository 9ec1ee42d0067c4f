package fr.boucle.impact.web;

import fr.boucle.files.FileId;
import fr.boucle.impact.Ledger;
import fr.boucle.impact.Proofs;
import fr.boucle.impact.Proofs.Document;
import fr.boucle.kernel.Actor;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Download;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import fr.boucle.web.Upload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proving a declared figure: evidence by whoever works on the synergy, the second look by an officer. */
@Controller
@RequestMapping("/synergies/{id}/impact/{line}")
class EvidenceController {
    private final Ledger ledger;
    private final Proofs proofs;
    private final LineTelling telling;

    EvidenceController(Ledger ledger, Proofs proofs, LineTelling telling) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.telling = telling;
    }

    /** What a figure rests on, as typed. */
    record EvidenceForm(
            @Size(max = 200, message = "{form.tooLong}") @Nullable
            String what,

            @Size(max = 500, message = "{form.tooLong}") @Nullable
            String address,

            @Nullable MultipartFile file,
            @Nullable Boolean alike) {
        Document toDocument() {
            var sent = Upload.of(Stream.ofNullable(file).toList()).stream().findFirst();
            return new Document(Objects.requireNonNullElse(what, ""), address, sent, Boolean.TRUE.equals(alike));
        }
    }

    @GetMapping("/evidence")
    String form(@PathVariable SynergyId id, @PathVariable UUID line, Actor me, Model model) {
        model.addAttribute("form", new EvidenceForm(null, null, null, true));
        return page(id, line, me, model);
    }

    @PostMapping("/evidence")
    String attach(
            @PathVariable SynergyId id,
            @PathVariable UUID line,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(errors, () -> proofs.attach(id, line, form.toDocument(), me))) {
            return "redirect:/synergies/" + id + "/impact";
        }
        return page(id, line, me, model);
    }

    @GetMapping("/evidence/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable SynergyId id, @PathVariable UUID line, @PathVariable FileId file, Actor me) {
        var kept = proofs.file(id, line, file, me);
        return Download.of(kept.name(), kept.type().mediaType(), kept.bytes());
    }

    @PostMapping("/verification")
    String verify(@PathVariable SynergyId id, @PathVariable UUID line, Actor me, RedirectAttributes redirect) {
        proofs.verify(id, line, me);
        Flash.done(redirect, "impact.verified");
        return "redirect:/synergies/" + id + "/impact";
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    private String page(SynergyId id, UUID line, Actor me, Model model) {
        Locale language = LocaleContextHolder.getLocale();
        model.addAttribute(
                "row",
                telling.rows(List.of(ledger.line(id, line, me)), me, language).get(0));
        return "impact/evidence";
    }
}
