package fr.boucle.conversations.web;

import fr.boucle.conversations.Conversations;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A company's first message about a listing. */
@Controller
class AskingController {
    private final Conversations conversations;
    private final Listings listings;

    AskingController(Conversations conversations, Listings listings) {
        this.conversations = conversations;
        this.listings = listings;
    }

    /** Where it was asked before, the conversation goes on. */
    @GetMapping("/listings/{id}/conversation")
    String form(@PathVariable ListingId id, Actor me, Model model) {
        model.addAttribute("form", MessageForm.blank());
        return conversations
                .askedAbout(id, me)
                .map(known -> "redirect:/conversations/" + known)
                .orElseGet(() -> show(id, me, model));
    }

    @PostMapping("/listings/{id}/conversation")
    String ask(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            Actor me,
            Model model) {
        var posted = Refusal.attempt(errors, () -> conversations.ask(id, form.toDraft(), me));
        return posted.map(message ->
                        "redirect:/conversations/" + message.conversation() + (message.isMasked() ? "?masked" : ""))
                .orElseGet(() -> show(id, me, model));
    }

    private String show(ListingId id, Actor me, Model model) {
        model.addAttribute("addressee", conversations.addressee(id, me));
        model.addAttribute("listing", listings.seenBy(id, me));
        return "conversations/new";
    }
}
