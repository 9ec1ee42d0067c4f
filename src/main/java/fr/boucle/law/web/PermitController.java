package fr.boucle.law.web;

import fr.boucle.kernel.Actor;
import fr.boucle.law.Checklists;
import fr.boucle.law.Permit;
import fr.boucle.law.Permits;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who carries, brokes or trades the waste of a synergy, and until when each may. */
@Controller
@RequestMapping("/synergies/{id}/law/permits")
class PermitController {
    private final Checklists checklists;
    private final Permits permits;
    private final Clock clock;

    PermitController(Checklists checklists, Permits permits, Clock clock) {
        this.checklists = checklists;
        this.permits = permits;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable SynergyId id, Actor me, Model model) {
        var synergy = checklists.read(id, me);
        model.addAttribute("synergy", synergy);
        model.addAttribute("worker", synergy.isWorkedOnBy(me));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("permits", permits.of(id, me));
        model.addAttribute("retired", permits.retired(id, me));
        return "law/permits";
    }

    @GetMapping("/new")
    String blank(@PathVariable SynergyId id, Permit.@Nullable Kind kind, Actor me, Model model) {
        var carrier = checklists.read(id, me).agreement().regime().carrier();
        boolean first = permits.of(id, me).isEmpty();
        var what = Objects.requireNonNullElse(kind, Permit.Kind.CARRIER);
        model.addAttribute("form", PermitForm.blank(what, first && what == Permit.Kind.CARRIER ? carrier : null));
        return page(id, "", me, model);
    }

    @PostMapping
    String record(
            @PathVariable SynergyId id,
            @Valid @ModelAttribute("form") PermitForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        if (Refusal.passes(errors, () -> permits.record(id, form.toDraft(), me))) {
            return "redirect:/synergies/" + id + "/law/permits";
        }
        return page(id, "", me, model);
    }

    @GetMapping("/{permit}")
    String edit(@PathVariable SynergyId id, @PathVariable UUID permit, Actor me, Model model) {
        model.addAttribute("form", PermitForm.of(permits.get(id, permit, me).content()));
        return page(id, permit.toString(), me, model);
    }

    @PostMapping("/{permit}")
    String replace(
            @PathVariable SynergyId id,
            @PathVariable UUID permit,
            @Valid @ModelAttribute("form") PermitForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) Objects.requireNonNull(model.getAttribute("me"));
        if (Refusal.passes(errors, () -> permits.replace(id, permit, form.toDraft(), me))) {
            return "redirect:/synergies/" + id + "/law/permits";
        }
        return page(id, permit.toString(), me, model);
    }

    @PostMapping("/{permit}/removal")
    String retire(@PathVariable SynergyId id, @PathVariable UUID permit, Actor me, RedirectAttributes redirect) {
        permits.retire(id, permit, me);
        Flash.done(redirect, "law.permit.retired");
        return "redirect:/synergies/" + id + "/law/permits";
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }

    /** @param permit the one to replace, or nothing for a new one */
    private String page(SynergyId id, String permit, Actor me, Model model) {
        model.addAttribute("synergy", checklists.read(id, me));
        model.addAttribute("target", "/synergies/" + id + "/law/permits" + (permit.isEmpty() ? "" : "/" + permit));
        model.addAttribute("kinds", Permit.Kind.values());
        model.addAttribute("transports", Permit.Transport.values());
        model.addAttribute("countries", countries(LocaleContextHolder.getLocale()));
        return "law/permit";
    }

    /** By name, the neighbours first. */
    static List<Map.Entry<String, String>> countries(Locale language) {
        var near = List.of("FR", "BE", "NL", "LU", "DE");
        return Stream.concat(
                        near.stream(),
                        Stream.of(Locale.getISOCountries())
                                .filter(code -> !near.contains(code))
                                .sorted(Comparator.comparing((String code) -> name(code, language))))
                .map(code -> Map.entry(code, name(code, language)))
                .toList();
    }

    private static String name(String code, Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
