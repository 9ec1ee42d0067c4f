package fr.boucle.quality.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.quality.Limit;
import fr.boucle.quality.QualityLoop;
import fr.boucle.quality.Sample;
import fr.boucle.quality.Tolerance;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Decimal;
import fr.boucle.web.Refusal;
import fr.boucle.web.Typed;
import fr.boucle.web.Upload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** A sample: taken, then analysed. */
@Controller
@RequestMapping("/synergies/{id}/quality/samples")
class SampleController {
    private final QualityLoop quality;
    private final Clock clock;

    SampleController(QualityLoop quality, Clock clock) {
        this.quality = quality;
        this.clock = clock;
    }

    /** A sample as typed. */
    record SampleForm(
            @Nullable String takenOn,

            @Size(max = 200, message = "{form.tooLong}") @Nullable
            String lot) {
        Sample.Note toNote() {
            return new Sample.Note(
                    Typed.required(Typed.day(takenOn, "takenOn"), "takenOn"), requireNonNullElse(lot, ""));
        }
    }

    /**
     * An analysis as typed.
     *
     * @param values in the order of the limits; the form sends one more, always empty: a value alone would be cut at its comma
     */
    record AnalysisForm(
            @Size(max = 200, message = "{form.tooLong}") @Nullable
            String laboratory,

            @Nullable String on,
            @Nullable List<String> values,
            @Nullable MultipartFile certificate) {
        Sample.Analysis toAnalysis(List<Limit> limits) {
            var readings = new LinkedHashMap<String, BigDecimal>();
            for (int i = 0; i < limits.size(); i++) {
                var typed = value(i);
                if (!typed.isBlank()) {
                    readings.put(
                            limits.get(i).name(),
                            Decimal.Check.read(typed)
                                    .orElseThrow(() -> new RuleViolation("form.decimal").at("values")));
                }
            }
            return new Sample.Analysis(requireNonNullElse(laboratory, ""), Typed.day(on, "on"), readings);
        }

        public String value(int place) {
            return values == null || place >= values.size() ? "" : requireNonNullElse(values.get(place), "");
        }
    }

    /** A sample of a synergy, from the address. */
    record Place(SynergyId id, int number) {}

    @GetMapping
    String form(@PathVariable SynergyId id, Actor me, Model model) {
        model.addAttribute("form", new SampleForm(LocalDate.now(clock).toString(), null));
        return page(id, me, model);
    }

    @PostMapping
    String take(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") SampleForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        return Refusal.passes(errors, () -> quality.take(id, form.toNote(), me)) ? home(id) : page(id, me, model);
    }

    private String page(SynergyId id, Actor me, Model model) {
        model.addAttribute("synergy", quality.read(id, me));
        return "quality/sample";
    }

    @GetMapping("/{number}/analysis")
    String analysis(@ModelAttribute Place place, Actor me, Model model) {
        var sample = quality.samples(place.id(), me).stream()
                .filter(each -> each.number() == place.number())
                .findFirst()
                .orElseThrow(() -> new NotFound("sample", place.number()));
        var values = limits(place.id(), me).stream()
                .map(limit -> Optional.ofNullable(sample.readings().get(limit.name()))
                        .map(BigDecimal::toPlainString)
                        .orElse(""))
                .toList();
        model.addAttribute(
                "form",
                new AnalysisForm(
                        sample.laboratory().orElse(null),
                        sample.analysedOn().orElse(LocalDate.now(clock)).toString(),
                        values,
                        null));
        return page(place, me, model);
    }

    @PostMapping("/{number}/analysis")
    String analyse(
            @ModelAttribute Place place,
            @Valid @ModelAttribute("form") AnalysisForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        var certificate = Upload.of(Stream.ofNullable(form.certificate()).toList()).stream()
                .findFirst();
        return Refusal.passes(
                        errors,
                        () -> quality.analyse(
                                place.id(), place.number(), form.toAnalysis(limits(place.id(), me)), certificate, me))
                ? home(place.id())
                : page(place, me, model);
    }

    private String page(Place place, Actor me, Model model) {
        model.addAttribute("synergy", quality.read(place.id(), me));
        model.addAttribute("number", place.number());
        model.addAttribute("limits", limits(place.id(), me));
        return "quality/analysis";
    }

    private List<Limit> limits(SynergyId id, Actor me) {
        return quality.tolerances(id, me).stream()
                .findFirst()
                .map(Tolerance::limits)
                .orElse(List.of());
    }

    private static String home(SynergyId id) {
        return "redirect:/synergies/" + id + "/quality";
    }
}
