package fr.boucle.agenda.web;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventId;
import fr.boucle.kernel.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who comes: a table for the organisers, and the same for a spreadsheet. */
@Controller
class RegistrationsController {
    private final Agenda agenda;
    private final MessageSource messages;

    RegistrationsController(Agenda agenda, MessageSource messages) {
        this.agenda = agenda;
        this.messages = messages;
    }

    @GetMapping("/agenda/{id}/registrations")
    String table(@PathVariable ClubEventId id, Actor me, Model model) {
        model.addAttribute("registrations", agenda.registrations(id, me));
        model.addAttribute("view", agenda.editedBy(id, me));
        return "agenda/registrations";
    }

    @GetMapping("/agenda/{id}/registrations.csv")
    ResponseEntity<String> sheet(@PathVariable ClubEventId id, Actor me, Locale language) {
        var sheet =
                RegistrationSheet.of(agenda.registrations(id, me), code -> messages.getMessage(code, null, language));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename("registrations-" + id + ".csv")
                        .build()))
                .body(sheet);
    }
}
