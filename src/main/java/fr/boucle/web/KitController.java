package fr.boucle.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.SimpleErrors;
import org.springframework.web.bind.annotation.GetMapping;

/** Every piece of the kit in all its states, for whoever builds a page or looks after the sheets. */
@Controller
class KitController {
    private static final Pattern ICON = Pattern.compile("id=\"([a-z]+)\"");
    private static final List<String> SWATCHES = List.of(
            "wood",
            "metal",
            "mineral",
            "organic",
            "plastic",
            "paper",
            "textile",
            "glass",
            "earth",
            "heat",
            "shared",
            "rubber",
            "chemical",
            "electronic",
            "equipment",
            "unknown");
    private static final List<String> TONES =
            List.of("ground", "surface", "well", "ink", "ink-soft", "accent", "good", "note", "care", "wrong", "plate");

    private final MessageSource messages;
    private final Press press;

    KitController(MessageSource messages, Press press) {
        this.messages = messages;
        this.press = press;
    }

    /** One knot of the thread of stages. */
    record Step(String mark, String label, String note) {}

    /** One criterion's line among the points. */
    record Points(String code, int won, int of, String wonLength, String openLength, String length) {}

    @GetMapping("/kit")
    String show(Model model, Locale language) throws IOException {
        var refused = KitForm.filled();
        model.addAttribute("blank", KitForm.empty());
        model.addAttribute("refused", refused);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "refused", refusalOf(refused));
        model.addAttribute("sites", Map.of("lievin", "Atelier, Liévin"));
        model.addAttribute("swatches", SWATCHES);
        model.addAttribute("tones", TONES);
        model.addAttribute("icons", icons());
        model.addAttribute("steps", steps(language));
        model.addAttribute(
                "points",
                List.of(
                        new Points("material", 35, 35, "100%", "0%", "100%"),
                        new Points("quality", 5, 15, "14.29%", "28.57%", "42.86%"),
                        new Points("distance", 12, 15, "34.29%", "0%", "42.86%")));
        model.addAttribute("flashes", List.of(flash("note"), flash("good"), flash("care")));
        model.addAttribute("second", new PageImpl<>(List.of(2), PageRequest.of(1, 1), 3));
        return "web/kit";
    }

    @GetMapping("/kit/paper.pdf")
    ResponseEntity<byte[]> print(Locale language) {
        return Download.of("kit.pdf", MediaType.APPLICATION_PDF_VALUE, press.print("web/paper", Map.of(), language));
    }

    /** Plain errors instead of a binding result: this page shows a refusal but refuses nothing, so it is no 422. */
    private static Errors refusalOf(KitForm form) {
        var errors = new ShownErrors(form);
        errors.rejectValue("amount", "form.decimal");
        errors.reject("form.sentTwice");
        return errors;
    }

    /** The list of refusals above a form asks for the errors of every field, {@code *}. */
    private static final class ShownErrors extends SimpleErrors {
        ShownErrors(KitForm form) {
            super(form, "refused");
        }

        @Override
        public List<FieldError> getFieldErrors(String field) {
            return field.equals("*") ? getFieldErrors() : super.getFieldErrors(field);
        }
    }

    private static List<String> icons() throws IOException {
        var drawings = new ClassPathResource("static/icons.svg").getContentAsString(StandardCharsets.UTF_8);
        return ICON.matcher(drawings)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private List<Step> steps(Locale language) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(stage -> new Step(
                        stage < 3 ? "done" : (stage == 3 ? "now" : "todo"),
                        messages.getMessage("kit.stage." + stage, null, language),
                        messages.getMessage("kit.stage." + stage + ".note", null, language)))
                .toList();
    }

    private static Flash flash(String tone) {
        return new Flash(tone, "kit.flash." + tone, List.of());
    }
}
