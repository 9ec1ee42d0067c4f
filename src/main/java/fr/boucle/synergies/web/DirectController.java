package fr.boucle.synergies.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy.NextAction;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A company asks a neighbour itself, where the territory allows it. */
@Controller
class DirectController {
    private final Synergies synergies;
    private final MessageSource messages;

    DirectController(Synergies synergies, MessageSource messages) {
        this.synergies = synergies;
        this.messages = messages;
    }

    @PostMapping("/listings/{id}/matches/{other}/synergy")
    String open(@PathVariable ListingId id, @PathVariable ListingId other, Actor me, Locale language) {
        var next = new NextAction(messages.getMessage("synergy.direct.next", null, language), null);
        return "redirect:/synergies/" + synergies.openFrom(id, other, next, me).id();
    }
}
