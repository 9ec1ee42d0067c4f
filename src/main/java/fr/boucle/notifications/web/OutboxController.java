package fr.boucle.notifications.web;

import fr.boucle.kernel.NotFound;
import fr.boucle.notifications.Postman;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** On the sample set-up, where no mail leaves: the letters that were written. Elsewhere there is no such page. */
@Controller
class OutboxController {
    private final Postman postman;
    private final boolean sample;

    OutboxController(Postman postman, @Value("${boucle.sample:false}") boolean sample) {
        this.postman = postman;
        this.sample = sample;
    }

    @GetMapping("/outbox")
    String outbox(Model model) {
        if (!sample) {
            throw new NotFound("outbox", "of a real installation");
        }
        model.addAttribute("letters", postman.last());
        return "notifications/outbox";
    }
}
