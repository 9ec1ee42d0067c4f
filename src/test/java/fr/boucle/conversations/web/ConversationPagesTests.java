package fr.boucle.conversations.web;

import static fr.boucle.listings.ListingSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.conversations.ConversationId;
import fr.boucle.conversations.Conversations;
import fr.boucle.conversations.MessageDraft;
import fr.boucle.conversations.TeamInbox;
import fr.boucle.files.FileSamples;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.LossReason;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ConversationPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Conversations conversations;

    @Autowired
    TeamInbox inbox;

    @Autowired
    Synergies synergies;

    @Autowired
    Matches matches;

    @Autowired
    Listings listings;

    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Territories territories;

    Territory here;
    Company joiner;
    Company farm;
    Actor giver;
    Actor taker;
    Actor officer;
    Actor stranger;

    @BeforeEach
    void settle() {
        var known = TestTerritory.lens(territories);
        here = territories.found(
                "club-" + UUID.randomUUID(),
                known.name(),
                new Settings("Club des mines", "Lens", null, "equipe@example.org", false, true, 55),
                List.of(TestTerritory.LIEVIN, TestTerritory.LENS),
                Actor.system());
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        giver = member(joiner, "Ana Duval");
        taker = member(farm, "Jean Petit");
        stranger = member(TestCompany.approved(companies, here, "Tiers", TestTerritory.LENS), "Rose Noir");
        officer = new TestActor(
                Actor.Kind.STAFF,
                Optional.of(person("Léa Martin")),
                Optional.empty(),
                Optional.of(here.id()),
                Set.of(here.id()));
    }

    private Actor member(Company company, String name) {
        return new TestActor(
                Actor.Kind.MEMBER,
                Optional.of(person(name)),
                Optional.of(company.id()),
                Optional.empty(),
                Set.of(here.id()));
    }

    private AccountId person(String name) {
        return accounts.registerConfirmed(UUID.randomUUID() + "@example.org", name, "six tables de cinq", "fr")
                .id();
    }

    @Test
    void openWithTheLastYesAndCloseWhenTheSynergyIsLost() {
        var synergy = agreed();
        var path = talkOf(synergy);
        say(path, giver, "Bonjour, la benne est prête.");

        assertThat(get(path, taker))
                .hasStatusOk()
                .bodyText()
                .contains("la benne est prête")
                .contains("Ana Duval, Menuiserie");
        assertThat(get(path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/synergies/" + synergy.id(), taker)).bodyText().contains(path);

        synergies.move(synergy.id(), Stage.DISCUSSION, new Step(Move.LOSE, null, LossReason.TIMING, null), officer);
        assertThat(get(path, taker)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/synergies/" + synergy.id(), taker)).bodyText().doesNotContain(path);
        assertThat(get(path, officer)).bodyText().contains("la benne est prête").contains("on n’y écrit plus");
    }

    @Test
    void handOutAnAttachmentToBeSavedOnly() {
        var path = talkOf(agreed());
        assertThat(new Pages(mvc, here)
                        .post(path + "/messages", giver)
                        .multipart()
                        .file(new MockMultipartFile("attachments", "bon.pdf", "text/html", FileSamples.pdf()))
                        .param("text", "Le bon de pesée")
                        .exchange())
                .hasStatus(HttpStatus.FOUND);

        var page = get(path, taker);
        assertThat(page).bodyText().contains("bon.pdf");
        var file = linkIn(page, path + "/attachments/[0-9a-f-]{36}");
        assertThat(get(file, taker))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Disposition", "attachment; filename=\"bon.pdf\"; filename*=UTF-8''bon.pdf");
        assertThat(get(file, stranger)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepWhatWasTypedWhenAFileIsRefused() {
        var path = talkOf(agreed());

        assertThat(new Pages(mvc, here)
                        .post(path + "/messages", giver)
                        .multipart()
                        .file(new MockMultipartFile(
                                "attachments", "page.pdf", "application/pdf", FileSamples.text("<html>")))
                        .param("text", "Le bon de pesée")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«\u00a0page.pdf\u00a0» n’est pas d’un type accepté")
                .contains("Le bon de pesée</textarea>");
    }

    @Test
    void askAnAnonymousOwnerWithoutNamingEitherSide() {
        var listing = published(true);
        assertThat(get("/listings/" + listing, taker)).bodyText().contains("/listings/" + listing + "/conversation");
        assertThat(get("/listings/" + listing, giver))
                .bodyText()
                .doesNotContain("/listings/" + listing + "/conversation");
        assertThat(get("/listings/" + listing + "/conversation", taker)).hasStatusOk();

        var asked = ask(listing, "Appelez Jean au 06 12 34 56 78");

        var path = pathOf(asked);
        assertThat(get(path + "?masked=1", taker)).bodyText().contains("Message envoyé, sans ses coordonnées");
        assertThat(get(path, giver))
                .hasStatusOk()
                .bodyText()
                .contains("Le demandeur")
                .contains("Des coordonnées sont masquées")
                .doesNotContain("Ferme")
                .doesNotContain("Jean Petit")
                .doesNotContain("06 12");
        say(path, giver, "C’est du chêne.");
        assertThat(get(path, taker))
                .bodyText()
                .contains("L’offreur")
                .doesNotContain("Menuiserie")
                .doesNotContain("Ana Duval");
        assertThat(get(path, officer)).bodyText().contains("Jean Petit, Ferme").contains("06 12 34 56 78");
        assertThat(get(path, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/listings/" + listing + "/conversation", taker)).hasRedirectedUrl(path);
    }

    @Test
    void blockLiftAndReport() {
        var path = pathOf(ask(published(false), "Bonjour"));
        var seat =
                linkIn(get(path, giver), "name=\"seat\" value=\"[0-9a-f-]{36}").replaceAll(".*\"", "");

        assertThat(post(path + "/blocks", giver, "seat", seat, "blocked", "true"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(post(path + "/messages", taker, "text", "Et encore"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ne reçoit pas de messages ici")
                .contains("Et encore</textarea>");
        assertThat(get(path, giver)).bodyText().contains("Recevoir de nouveau");
        assertThat(post(path + "/blocks", giver, "seat", seat, "blocked", "false"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(post(path + "/messages", taker, "text", "Et encore")).hasStatus(HttpStatus.FOUND);

        assertThat(post(path + "/reports", giver, "reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dites ce qui ne va pas");
        assertThat(post(path + "/reports", giver, "reason", "Insistant")).hasStatus(HttpStatus.FOUND);
        var desk = get("/desk", officer);
        assertThat(desk).bodyText().contains("Discussion signalée").contains("Insistant");
        assertThat(post(linkIn(desk, path + "/reports/[0-9a-f-]{36}/settlement"), officer))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/desk", officer)).bodyText().doesNotContain("Insistant");
    }

    @Test
    void areOneInboxForATeam() {
        var path = pathOf(ask(published(false), "Vos palettes sont-elles sèches ?"));

        assertThat(get("/conversations", giver))
                .bodyText()
                .contains("Une discussion attend votre lecture")
                .contains("1 message non lu");
        assertThat(get("/conversations?q=palette", giver)).bodyText().contains(path);
        assertThat(get("/conversations?q=cuivre", giver)).bodyText().doesNotContain(path);
        assertThat(get("/conversations?show=MINE", giver)).bodyText().doesNotContain(path);
        get(path, giver);
        assertThat(get("/conversations", giver)).bodyText().contains("Vous avez tout lu");
        assertThat(post(path + "/unread-mark", giver)).hasStatus(HttpStatus.FOUND);
        assertThat(get("/conversations", giver)).bodyText().contains("1 message non lu");
        assertThat(post(
                        path + "/assignment",
                        giver,
                        "colleague",
                        UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path + "/assignment", giver, "colleague", "x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/conversations", stranger)).bodyText().doesNotContain(path);
        assertThat(get("/conversations", officer)).bodyText().contains(path);
    }

    @Test
    void takeAFormThatIsSentTwiceOnce() {
        var path = talkOf(agreed());
        var once = UUID.randomUUID().toString();

        assertThat(post(path + "/messages", giver, "text", "Une fois", "_once", once))
                .hasStatus(HttpStatus.FOUND);
        assertThat(post(path + "/messages", giver, "text", "Une fois", "_once", once))
                .hasStatus(HttpStatus.FOUND);

        assertThat(inbox.of(taker, TeamInbox.Show.ALL, "", PageRequest.of(0, 5))
                        .getContent()
                        .get(0)
                        .unread())
                .isEqualTo(1);
    }

    @Test
    void writeOldestFirstAndPageBack() {
        var id = conversations
                .ask(published(false), MessageDraft.of("Le premier"), taker)
                .conversation();
        for (int n = 2; n <= Conversations.PAGE + 1; n++) {
            conversations.post(id, MessageDraft.of("numéro " + n), giver);
        }

        assertThat(get(pathOf(id), taker))
                .bodyText()
                .contains("Messages plus anciens")
                .doesNotContain("Le premier")
                .containsSubsequence("numéro 2<", "numéro 3<", "numéro 101<");
        assertThat(get(pathOf(id) + "?before=2", taker)).bodyText().contains("Le premier");
    }

    private Synergy agreed() {
        var match = MatchSamples.proposed(listings, matches, joiner, farm);
        var synergy = synergies.openFrom(match, new NextAction("Appeler", null), officer);
        synergies.answer(synergy.id(), farm.id(), Answer.YES, Reply.none(), taker);
        assertThat(get("/synergies/" + synergy.id(), taker)).bodyText().doesNotContain("/conversations/");
        synergies.answer(synergy.id(), joiner.id(), Answer.YES, Reply.none(), giver);
        return synergy;
    }

    private String talkOf(Synergy synergy) {
        return linkIn(get("/synergies/" + synergy.id(), giver), "/conversations/[0-9a-f-]{36}");
    }

    private ListingId published(boolean anonymous) {
        var draft = offer(joiner, "Palettes de chêne");
        var usual = draft.details();
        var details = new ListingDraft.Details(
                usual.wasteCode(),
                usual.hazardous(),
                usual.price(),
                usual.audience(),
                anonymous,
                usual.presentOutlet(),
                usual.language());
        return listings.publish(
                new ListingDraft(
                        draft.company(),
                        draft.site(),
                        draft.kind(),
                        draft.exchange(),
                        draft.title(),
                        draft.description(),
                        draft.quantity(),
                        draft.rhythm(),
                        draft.period(),
                        draft.material(),
                        details),
                Origin.form(),
                giver);
    }

    private ConversationId ask(ListingId listing, String text) {
        assertThat(post("/listings/" + listing + "/conversation", taker, "text", text))
                .hasStatus(HttpStatus.FOUND);
        return conversations.askedAbout(listing, taker).orElseThrow();
    }

    private static String pathOf(ConversationId id) {
        return "/conversations/" + id;
    }

    private void say(String path, Actor author, String text) {
        assertThat(post(path + "/messages", author, "text", text)).hasStatus(HttpStatus.FOUND);
    }

    private static String linkIn(MvcTestResult page, String pattern) {
        try {
            var found = Pattern.compile(pattern).matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).as(pattern).isTrue();
            return found.group();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String path, Actor reader) {
        return new Pages(mvc, here).get(path, reader).exchange();
    }

    private MvcTestResult post(String path, Actor author, String... fields) {
        var request = new Pages(mvc, here).post(path, author);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
