package fr.boucle.conversations.web;

import fr.boucle.conversations.Conversation;
import fr.boucle.conversations.Conversations;
import fr.boucle.conversations.Subject;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way to the conversation from the page of a synergy or of a listing. */
@Component
class ConversationPanel implements Panel {
    private static final int FIRST = 5;

    private final Conversations conversations;
    private final Listings listings;

    ConversationPanel(Conversations conversations, Listings listings) {
        this.conversations = conversations;
        this.listings = listings;
    }

    @Override
    public Set<String> places() {
        return Set.of("listing", "synergy");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        return place.equals("synergy")
                ? conversations
                        .about(Subject.synergy(UUID.fromString(id)), actor)
                        .map(Conversation::id)
                        .map(known -> part("synergy", "/conversations/" + known))
                : ofListing(ListingId.of(id), actor);
    }

    /** For those who may ask, and for those who did. */
    private Optional<Part> ofListing(ListingId id, Actor actor) {
        if (actor.company().isEmpty() || !actor.seesMembersOnly()) {
            return Optional.empty();
        }
        var view = listings.seenBy(id, actor);
        boolean askable = !view.rights().owner() && view.open().state().isListed();
        return askable || conversations.askedAbout(id, actor).isPresent()
                ? Optional.of(part("listing", "/listings/" + id + "/conversation"))
                : Optional.empty();
    }

    private static Part part(String about, String path) {
        return new Part("conversations/_panel :: panel", FIRST, Map.of("about", about, "path", path));
    }
}
