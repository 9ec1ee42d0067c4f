package fr.boucle.conversations;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.support.TestActor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conversations built by the real rules. */
final class ConversationSamples {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private ConversationSamples() {}

    static Conversation ofASynergy(TerritoryId territory, CompanyId... parties) {
        return Conversation.open(
                new ConversationOpening(
                        Subject.synergy(UUID.randomUUID()), "Chutes de chêne", Set.of(parties), Set.of(territory)),
                NOW);
    }

    /** @param owner nobody where the team is written to */
    static Conversation aboutAnOffer(
            TerritoryId territory, CompanyId asker, @Nullable CompanyId owner, boolean anonymous) {
        return Conversation.ask(
                new Question(ListingId.random(), "Chutes", true, !anonymous, asker, owner, territory), NOW);
    }

    static Message.Said said(String text) {
        return new Message.Said(text, null, List.of());
    }

    /** A person who acts for a company. */
    static Actor member(AccountId account, CompanyId company, TerritoryId club) {
        return new TestActor(
                Actor.Kind.MEMBER, Optional.of(account), Optional.of(company), Optional.empty(), Set.of(club));
    }

    /** A person who works for a territory. */
    static Actor staff(AccountId account, TerritoryId territory) {
        return new TestActor(
                Actor.Kind.STAFF, Optional.of(account), Optional.empty(), Optional.of(territory), Set.of(territory));
    }
}
