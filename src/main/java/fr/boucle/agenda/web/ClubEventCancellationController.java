package fr.boucle.agenda.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventId;
import fr.boucle.agenda.ClubEventView;
import fr.boucle.kernel.Actor;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calling a club event off, with the reason that everybody will read. */
@Controller
@RequestMapping("/agenda/{id}/cancellation")
class ClubEventCancellationController {
    private final Agenda agenda;

    ClubEventCancellationController(Agenda agenda) {
        this.agenda = agenda;
    }

    /** The reason as typed. */
    record Form(
            @NotBlank(message = "{form.required}") @Size(max = 500, message = "{form.tooLong}") @Nullable
            String reason) {}

    @ModelAttribute("view")
    ClubEventView view(@PathVariable ClubEventId id, Actor me) {
        return agenda.editedBy(id, me);
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new Form(null));
        return "agenda/cancellation";
    }

    @PostMapping
    String cancel(
            @PathVariable ClubEventId id,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Actor me,
            RedirectAttributes redirect) {
        if (Refusal.passes(errors, () -> agenda.cancel(id, requireNonNull(form.reason()), me))) {
            Flash.done(redirect, "agenda.cancelled");
            return "redirect:/agenda/" + id;
        }
        return "agenda/cancellation";
    }
}
