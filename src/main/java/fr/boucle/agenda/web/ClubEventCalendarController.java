package fr.boucle.agenda.web;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventId;
import fr.boucle.agenda.Ics;
import fr.boucle.kernel.Actor;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A club event for the reader's own calendar. */
@Controller
class ClubEventCalendarController {
    private final Agenda agenda;

    ClubEventCalendarController(Agenda agenda) {
        this.agenda = agenda;
    }

    @GetMapping("/agenda/{id}.ics")
    ResponseEntity<String> calendar(@PathVariable ClubEventId id, Actor me) {
        var url = ServletUriComponentsBuilder.fromCurrentContextPath().path("/agenda/" + id);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(id + ".ics").build()))
                .body(Ics.of(agenda.seenBy(id, me), url.toUriString()));
    }
}
