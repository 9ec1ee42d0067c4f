package fr.boucle.conversations;

import fr.boucle.files.FileId;
import fr.boucle.files.Files;
import fr.boucle.files.StoredFile;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All conversations: opened, written in, read by those who take part, closed. What waits for whom is {@link TeamInbox}'s. */
@Service
@Transactional
public class Conversations {
    /** How many messages a page shows. */
    public static final int PAGE = 100;

    private static final int MOST_FILES = 5;
    private static final int LONGEST = 5000;

    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final Asking asking;
    private final Blocks blocks;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversations(
            ConversationRepository conversations,
            MessageRepository messages,
            Asking asking,
            Blocks blocks,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.asking = asking;
        this.blocks = blocks;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** Called where all said yes: for these companies and no other. A conversation that was closed goes on. */
    public ConversationId open(ConversationOpening opening) {
        var known = conversations.about(opening.subject());
        known.ifPresent(found -> found.reopen(opening.parties(), opening.followers()));
        return known.orElseGet(() -> conversations.save(Conversation.open(opening, clock.instant())))
                .id();
    }

    /** The companies of a subject read and write no more; its officers keep reading. */
    public void close(Subject subject) {
        conversations.about(subject).ifPresent(Conversation::close);
    }

    /** To whom the first message about a listing goes; a rule refuses where nobody may be written to. */
    @Transactional(readOnly = true)
    public Seat.Role addressee(ListingId listing, Actor member) {
        return asking.about(listing, member).owner() == null ? Seat.Role.ADDRESSEE : Seat.Role.PARTY;
    }

    /** The conversation that the reader's company has about a listing of another. */
    @Transactional(readOnly = true)
    public Optional<ConversationId> askedAbout(ListingId listing, Actor member) {
        return member.company()
                .flatMap(company -> conversations.about(Subject.listing(listing), company))
                .filter(found -> found.isReadBy(member))
                .map(Conversation::id);
    }

    /** A company writes about a listing: its first message opens the conversation, a later one goes on with it. */
    public Message ask(ListingId listing, MessageDraft draft, Actor member) {
        var known = askedAbout(listing, member);
        var id = known.orElseGet(() -> conversations
                .save(Conversation.ask(asking.about(listing, member), clock.instant()))
                .id());
        return post(id, draft, member);
    }

    /** Says something; contact details are masked before everybody's yes, and the message then says so. */
    public Message post(ConversationId id, MessageDraft draft, Actor author) {
        var conversation = conversations
                .lock(id)
                .filter(found -> found.isReadBy(author))
                .orElseThrow(() -> new NotFound("conversation", id));
        refuse(draft);
        refuseToTheDeaf(conversation, author);
        var message = messages.save(conversation.post(said(conversation, draft, author), author, clock.instant()));
        events.publishEvent(new MessagePosted(id, message.number()));
        return message;
    }

    private static void refuse(MessageDraft draft) {
        if (draft.text().isBlank() && draft.attachments().isEmpty()) {
            throw new RuleViolation("conversation.empty").at("text");
        }
        if (draft.text().length() > LONGEST) {
            throw new RuleViolation("conversation.tooLong").at("text");
        }
        if (draft.attachments().size() > MOST_FILES) {
            throw new RuleViolation("conversation.attachments.tooMany").at("attachments");
        }
    }

    /** Told neutrally: nobody learns by whom and why. */
    private void refuseToTheDeaf(Conversation conversation, Actor author) {
        author.company().ifPresent(company -> {
            var others = Set.copyOf(conversation.companiesBeside(Team.of(company)));
            if (!others.isEmpty() && blocks.deafTo(company, others).containsAll(others)) {
                throw new RuleViolation("conversation.notReceived");
            }
        });
    }

    private Message.Said said(Conversation conversation, MessageDraft draft, Actor author) {
        var typed = draft.text().strip();
        var text = conversation.areContactsOpen() ? typed : ContactMask.over(typed);
        var kept = draft.attachments().stream()
                .map(file -> files.keep(file.name(), file.bytes(), author))
                .toList();
        return new Message.Said(text, text.equals(typed) ? null : typed, kept);
    }

    /** Whoever does not take part does not learn that there is one. */
    @Transactional(readOnly = true)
    public Conversation seenBy(ConversationId id, Actor actor) {
        return conversations
                .findById(id)
                .filter(found -> found.isReadBy(actor))
                .orElseThrow(() -> new NotFound("conversation", id));
    }

    /** The conversation about a synergy, for those who may read it. */
    @Transactional(readOnly = true)
    public Optional<Conversation> about(Subject subject, Actor actor) {
        return conversations.about(subject).filter(found -> found.isReadBy(actor));
    }

    /** The last messages before that number, the oldest first; without those that the reader's company does not receive. */
    @Transactional(readOnly = true)
    public List<Message> messages(ConversationId id, long before, Actor reader) {
        seenBy(id, reader);
        var blocked = blocks.of(reader);
        var found = new ArrayList<>(messages.before(id, before, Limit.of(PAGE)).stream()
                .filter(message -> !isKeptFrom(blocked, message))
                .toList());
        found.forEach(Message::attachments); // loaded here: the page reads them after the transaction
        Collections.reverse(found);
        return found;
    }

    private static boolean isKeptFrom(Map<CompanyId, Instant> blocked, Message message) {
        return message.team()
                .company()
                .map(blocked::get)
                .filter(since -> message.sentAt().isAfter(since))
                .isPresent();
    }

    /** A file of a message that the reader may read. */
    @Transactional(readOnly = true)
    public StoredFile attachment(ConversationId id, FileId file, Actor reader) {
        seenBy(id, reader);
        var blocked = blocks.of(reader);
        return messages.carrying(id, file)
                .filter(message -> !isKeptFrom(blocked, message))
                .map(message -> files.get(file))
                .orElseThrow(() -> new NotFound("file", file));
    }
}
