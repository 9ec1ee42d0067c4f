package fr.boucle.conversations.web;

import fr.boucle.conversations.Blocks;
import fr.boucle.conversations.Conversation;
import fr.boucle.conversations.ConversationId;
import fr.boucle.conversations.Message;
import fr.boucle.conversations.Seat;
import fr.boucle.files.FileLabel;
import fr.boucle.files.Files;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a conversation into words for one reader: who said what, under which name. */
@Component
class ConversationTelling {
    private final TeamNames names;
    private final Accounts accounts;
    private final Files files;
    private final Blocks blocks;
    private final MessageSource messages;

    ConversationTelling(TeamNames names, Accounts accounts, Files files, Blocks blocks, MessageSource messages) {
        this.names = names;
        this.accounts = accounts;
        this.files = files;
        this.blocks = blocks;
        this.messages = messages;
    }

    /** A message as the reader finds it. */
    record Line(String who, Instant at, String text, boolean mine, boolean masked, List<FileLabel> files) {}

    /** A team that takes part; its seat may be blocked by the reader's company. */
    record Side(UUID seat, String name, boolean mine, boolean blockable, boolean blocked) {}

    List<Line> lines(Conversation conversation, List<Message> said, Actor me) {
        var known = names.in(List.of(conversation));
        var people =
                people(said.stream().flatMap(each -> each.author().stream()).toList());
        var labels = files.labels(
                said.stream().flatMap(each -> each.attachments().stream()).toList());
        return said.stream()
                .map(each -> new Line(
                        who(each, conversation, known, people, me),
                        each.sentAt(),
                        each.textFor(me, conversation),
                        each.team().includes(me),
                        each.isMasked(),
                        each.attachments().stream()
                                .map(labels::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    /** The person with the team, the team alone where names are closed. */
    private String who(
            Message message,
            Conversation conversation,
            TeamNames.Known known,
            Map<AccountId, Account> people,
            Actor me) {
        var team = message.team();
        var person = message.author()
                .map(people::get)
                .filter(Account::isActive)
                .map(Account::name)
                .orElseGet(() -> say("conversation.former"));
        if (team.includes(me)) {
            return person;
        }
        var name = known.name(team, conversation, me);
        return team.territory().isPresent() || conversation.isNamedFor(me)
                ? say("conversation.who", person, name)
                : name;
    }

    /** The people of a team's inbox by name. */
    Map<AccountId, Account> people(Collection<AccountId> ids) {
        return accounts.named(ids);
    }

    /** With whom the reader's team talks in each of these. */
    Map<ConversationId, String> others(List<Conversation> conversations, Actor me) {
        var known = names.in(conversations);
        return conversations.stream()
                .collect(Collectors.toMap(
                        Conversation::id,
                        each -> each.seats().stream()
                                .filter(seat -> !seat.team().includes(me) && seat.role() != Seat.Role.FOLLOWER)
                                .map(seat -> known.name(seat.team(), each, me))
                                .collect(Collectors.joining(", "))));
    }

    List<Side> sides(Conversation conversation, Actor me) {
        var seats = conversation.seats().stream().filter(seat -> !seat.isGone()).toList();
        var known = names.in(List.of(conversation));
        var blocked = blocks.saidHere(conversation.id(), me);
        return seats.stream()
                .map(seat -> {
                    boolean mine = seat.team().includes(me);
                    return new Side(
                            seat.id(),
                            known.name(seat.team(), conversation, me),
                            mine,
                            !mine && seat.isACompany() && me.company().isPresent(),
                            seat.team().company().filter(blocked::contains).isPresent());
                })
                .toList();
    }

    private String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }
}
