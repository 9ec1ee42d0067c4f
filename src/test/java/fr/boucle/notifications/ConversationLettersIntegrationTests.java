package fr.boucle.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.conversations.ConversationOpening;
import fr.boucle.conversations.Conversations;
import fr.boucle.conversations.MessageDraft;
import fr.boucle.conversations.Subject;
import fr.boucle.conversations.TeamInbox;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TestDatabase.class)
class ConversationLettersIntegrationTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Conversations conversations;

    @Autowired
    TeamInbox inbox;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    Territory here;
    Account reader;
    Company farm;
    Actor author;

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
        reader = account();
        farm = companies.register(
                here.id(),
                TestCompany.draft("Ferme"),
                TestCompany.site(TestTerritory.LIEVIN),
                TestActor.person(reader.id()));
        var joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        author = member(account(), joiner);
    }

    private Account account() {
        return accounts.registerConfirmed(UUID.randomUUID() + "@example.org", "Ana Duval", "six tables de cinq", "fr");
    }

    private Actor member(Account account, Company company) {
        return new TestActor(
                Actor.Kind.MEMBER,
                Optional.of(account.id()),
                Optional.of(company.id()),
                Optional.empty(),
                Set.of(here.id()));
    }

    /** The letter of the later burst comes after those of the first: had there been more, they would be there by then. */
    @Test
    void tellOnceForABurstAndNeverWhatWasSaid() {
        var id = conversations.open(new ConversationOpening(
                Subject.synergy(UUID.randomUUID()),
                "Chutes de chêne",
                Set.of(farm.id(), author.company().orElseThrow()),
                Set.of(here.id())));
        conversations.post(id, MessageDraft.of("Le code du portail est 1234"), author);
        conversations.post(id, MessageDraft.of("Et le chien est gentil"), author);
        await(1);

        inbox.read(id, 2, member(reader, farm));
        conversations.post(id, MessageDraft.of("À demain"), author);

        assertThat(await(2))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter)
                        .contains("Nouveau message\u00a0: Chutes de chêne")
                        .contains("/conversations/" + id)
                        .doesNotContain("portail", "chien", "demain"));
    }

    private List<String> await(int letters) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        List<String> found;
        do {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            found = jdbc.sql("select concat_ws(' ', subject, text, action, link) from letter where address = ?"
                            + " and link like '%/conversations/%'")
                    .param(reader.email())
                    .query(String.class)
                    .list();
        } while (found.size() < letters && System.nanoTime() < end);
        return found;
    }
}
