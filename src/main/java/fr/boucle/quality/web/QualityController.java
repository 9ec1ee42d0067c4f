package fr.boucle.quality.web;

import fr.boucle.kernel.Actor;
import fr.boucle.quality.QualityLoop;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Download;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The quality of what a synergy moves: its limits, its samples, its deliveries. */
@Controller
@RequestMapping("/synergies/{id}/quality")
class QualityController {
    private final QualityLoop quality;
    private final QualityTelling telling;

    QualityController(QualityLoop quality, QualityTelling telling) {
        this.quality = quality;
        this.telling = telling;
    }

    @GetMapping
    String show(@PathVariable SynergyId id, Actor me, Model model) {
        var synergy = quality.read(id, me);
        var tolerances = quality.tolerances(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("tolerances", tolerances);
        model.addAttribute("rows", telling.rows(quality.samples(id, me), tolerances));
        model.addAttribute("names", telling.names(tolerances));
        model.addAttribute("worker", synergy.isWorkedOnBy(me));
        model.addAttribute("receiver", synergy.isWorkedOnBy(me) && synergy.isReceivedBy(me));
        return "quality/show";
    }

    @GetMapping("/limits")
    String limits(@PathVariable SynergyId id, Actor me, Model model) {
        model.addAttribute(
                "form", LimitsForm.of(quality.tolerances(id, me).stream().findFirst()));
        return page(id, me, model);
    }

    @PostMapping("/limits")
    String set(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") LimitsForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        return Refusal.passes(errors, () -> quality.set(id, form.toLimits(), form.seen(), me))
                ? "redirect:/synergies/" + id + "/quality"
                : page(id, me, model);
    }

    private String page(SynergyId id, Actor me, Model model) {
        model.addAttribute("synergy", quality.read(id, me));
        return "quality/limits";
    }

    @GetMapping("/samples/{number}/certificate")
    ResponseEntity<byte[]> certificate(@PathVariable SynergyId id, @PathVariable int number, Actor me) {
        var kept = quality.certificate(id, number, me);
        return Download.of(kept.name(), kept.type().mediaType(), kept.bytes());
    }
}
