package fr.boucle;

import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventSamples;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.OfficerRole;
import fr.boucle.companies.Teams;
import fr.boucle.conversations.ConversationOpening;
import fr.boucle.conversations.ConversationReports;
import fr.boucle.conversations.Conversations;
import fr.boucle.conversations.MessageDraft;
import fr.boucle.conversations.Subject;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.support.Pages;
import fr.boucle.support.Statements;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A list asks the database the same questions however many rows it has. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class QueryCountTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Listings listings;

    @Autowired
    Teams teams;

    @Autowired
    Matches matches;

    @Autowired
    Synergies synergies;

    @Autowired
    Conversations conversations;

    @Autowired
    ConversationReports reports;

    @Autowired
    Agenda agenda;

    Territory here;
    Actor officer;
    Company busy;
    ListingId wanted;
    AccountId reader;

    @BeforeEach
    void foundATerritory() {
        here = TestTerritory.anew(territories);
        officer = staff(here.id());
        reader = accounts.registerConfirmed(UUID.randomUUID() + "@example.org", "Ana Duval", "six tables de cinq", "fr")
                .id();
        teams.appoint(reader, here.id(), OfficerRole.STAFF, Actor.system());
        busy = TestCompany.approved(companies, here, "Scierie du Terril", TestTerritory.LIEVIN);
        wanted = listings.publish(ListingSamples.offer(busy, "Palettes en bois"), Origin.form(), member());
    }

    private Actor member() {
        return TestActor.member(busy.id(), here.id());
    }

    @Test
    void staysTheSameWithThirtyRowsAsWithThree() {
        add(3);
        ask(); // what is asked once and kept is asked now
        var few = ask();

        add(27);

        assertThat(ask()).isEqualTo(few);
    }

    private Map<String, Actor> lists() {
        var lists = new LinkedHashMap<String, Actor>();
        Stream.of("/listings", "/listings?q=copeaux", "/companies", "/agenda", "/")
                .forEach(path -> lists.put(path, Actor.visitor()));
        Stream.of("/?for=member", "/listings/mine", "/companies/" + busy.id())
                .forEach(path -> lists.put(path, member()));
        lists.put("/inbox", TestActor.person(reader)); // told of every newcomer
        Stream.of(
                        "/desk",
                        "/synergies",
                        "/conversations",
                        "/pools",
                        "/matching/lessons",
                        "/matching/weights",
                        "/agenda/past")
                .forEach(path -> lists.put(path, officer));
        Stream.of("/listings/" + wanted, "/listings/" + wanted + "/matches").forEach(path -> lists.put(path, officer));
        return lists;
    }

    private Map<String, List<String>> ask() {
        var asked = new LinkedHashMap<String, List<String>>();
        for (var list : lists().entrySet()) {
            var statements =
                    Statements.during(() -> assertThat(new Pages(mvc, here).get(list.getKey(), list.getValue()))
                            .hasStatusOk());
            asked.put(
                    list.getKey(),
                    statements.stream()
                            .filter(sql -> !sql.startsWith("select count(")) // the total is asked where a page is full
                            .map(sql -> sql.replaceAll("\\?(\\s*,\\s*\\?)*", "?"))
                            .toList());
        }
        return asked;
    }

    private void add(int rows) {
        for (int i = 0; i < rows; i++) {
            listings.publish(ListingSamples.need(busy, "Copeaux de chêne"), Origin.form(), member());
            agenda.publish(here.id(), ClubEventSamples.draft(40), officer);
            var giver = TestCompany.approved(companies, here, "Menuiserie " + i, TestTerritory.LIEVIN);
            var taker = TestCompany.approved(companies, here, "Ferme " + i, TestTerritory.LENS);
            TestCompany.waiting(companies, accounts, here, "Jeune pousse " + i);
            teams.claim(giver.id(), "J’y travaille.", TestActor.person(reader));
            listings.publish(
                    ListingSamples.offerWithCode(giver, "Fûts souillés", "15 01 10"),
                    Origin.form(),
                    TestActor.member(giver.id(), here.id()));
            synergies.openFrom(
                    MatchSamples.proposed(listings, matches, giver, taker), new NextAction("Appeler", null), officer);
            var talk = conversations.open(new ConversationOpening(
                    Subject.synergy(UUID.randomUUID()), "Copeaux", Set.of(giver.id(), taker.id()), Set.of(here.id())));
            conversations.post(talk, MessageDraft.of("Bonjour"), TestActor.member(giver.id(), here.id()));
            reports.report(talk, "Insistant", officer);
        }
    }
}
