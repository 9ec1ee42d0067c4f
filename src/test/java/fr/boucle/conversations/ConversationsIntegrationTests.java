package fr.boucle.conversations;

import static fr.boucle.conversations.ConversationSamples.member;
import static fr.boucle.conversations.ConversationSamples.staff;
import static fr.boucle.listings.ListingSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.files.FileSamples;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import fr.boucle.web.Upload;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TestDatabase.class)
class ConversationsIntegrationTests {
    private static final PageRequest PAGE = PageRequest.of(0, 30);

    @Autowired
    Conversations conversations;

    @Autowired
    TeamInbox inbox;

    @Autowired
    Blocks blocks;

    @Autowired
    Recipients recipients;

    @Autowired
    ConversationReports reports;

    @Autowired
    Listings listings;

    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Territories territories;

    @Autowired
    JdbcClient jdbc;

    Territory here;
    Company joiner;
    Company farm;
    Actor giver;
    Actor taker;
    Actor officer;
    Actor stranger;

    @BeforeEach
    void settle() {
        settle(true);
    }

    private void settle(boolean direct) {
        var known = TestTerritory.lens(territories);
        var settings = new Settings("Club", "Lens", null, "equipe@example.org", false, direct, 55);
        here = territories.found(
                "club-" + UUID.randomUUID(),
                known.name(),
                settings,
                List.of(TestTerritory.LIEVIN, TestTerritory.LENS),
                Actor.system());
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        var third = TestCompany.approved(companies, here, "Tiers", TestTerritory.LENS);
        giver = member(person("Ana Duval"), joiner.id(), here.id());
        taker = member(person("Jean Petit"), farm.id(), here.id());
        stranger = member(person("Rose Noir"), third.id(), here.id());
        officer = staff(person("Léa Martin"), here.id());
    }

    private AccountId person(String name) {
        return accounts.registerConfirmed(UUID.randomUUID() + "@example.org", name, "six tables de cinq", "fr")
                .id();
    }

    @Test
    void openForThePartiesOfASynergyAndGoOnAfterARevival() {
        var subject = Subject.synergy(UUID.randomUUID());
        var id = opened(subject);
        conversations.post(id, MessageDraft.of("Bonjour"), giver);

        conversations.close(subject);
        notFound(() -> conversations.seenBy(id, taker));
        assertThat(conversations.messages(id, Long.MAX_VALUE, officer)).hasSize(1);

        assertThat(opened(subject)).isEqualTo(id);
        assertThat(conversations.messages(id, Long.MAX_VALUE, taker)).hasSize(1);
    }

    @Test
    void areUnknownToWhoeverTakesNoPart() {
        var id = opened();
        var file = conversations
                .post(id, new MessageDraft("Le bon", List.of(pdf())), giver)
                .attachments()
                .get(0);

        notFound(() -> conversations.seenBy(id, stranger));
        notFound(() -> conversations.post(id, MessageDraft.of("Coucou"), stranger));
        notFound(() -> conversations.attachment(id, file, stranger));
        notFound(() -> conversations.messages(
                id,
                Long.MAX_VALUE,
                TestActor.staff(TestTerritory.neighbour(territories).id())));
        notFound(() -> inbox.markUnread(id, stranger));
        notFound(() -> inbox.assign(id, null, stranger));
        notFound(() -> reports.report(id, "Je veux lire", stranger));
        notFound(() -> blocks.block(id, UUID.randomUUID(), stranger));
        assertThat(inbox.of(stranger, TeamInbox.Show.ALL, "bon", PAGE)).isEmpty();
        assertThat(conversations.attachment(id, file, taker).name()).isEqualTo("bon.pdf");
    }

    @Test
    void serveAFileOnlyInItsOwnConversation() {
        var one = opened();
        var other = opened();
        var file = conversations
                .post(one, new MessageDraft("", List.of(pdf())), giver)
                .attachments()
                .get(0);

        notFound(() -> conversations.attachment(other, file, giver));
    }

    @Test
    void takeFiveFilesAndNotSix() {
        var id = opened();

        assertThat(conversations
                        .post(id, new MessageDraft("", Collections.nCopies(5, pdf())), giver)
                        .attachments())
                .hasSize(5);
        refuses(
                "conversation.attachments.tooMany",
                () -> conversations.post(id, new MessageDraft("", Collections.nCopies(6, pdf())), giver));
        refuses("conversation.empty", () -> conversations.post(id, MessageDraft.of("  "), giver));
        refuses(
                "file.typeRefused",
                () -> conversations.post(
                        id, new MessageDraft("", List.of(new Upload("page.pdf", FileSamples.text("<html>")))), giver));
    }

    @Test
    void loseNothingWhenManyWriteAtOnce() throws Exception {
        var id = opened();
        List<Callable<Message>> acts = IntStream.range(0, 12)
                .<Callable<Message>>mapToObj(
                        n -> () -> conversations.post(id, MessageDraft.of("n° " + n), n % 2 == 0 ? giver : taker))
                .toList();

        assertThat(AtOnce.run(acts).won()).isEqualTo(12);

        assertThat(conversations.messages(id, Long.MAX_VALUE, officer))
                .extracting(Message::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void askTheOwnerWhereDirectContactIsAllowed() {
        var id = asked("Bonjour, appelez le 06 12 34 56 78.");

        assertThat(texts(id, giver)).containsExactly("Bonjour, appelez le •••••.");
        assertThat(texts(id, taker)).containsExactly("Bonjour, appelez le 06 12 34 56 78.");
        assertThat(texts(id, officer)).containsExactly("Bonjour, appelez le 06 12 34 56 78.");
        assertThat(inbox.of(giver, TeamInbox.Show.ALL, "06 12 34 56 78", PAGE)).isEmpty();
    }

    @Test
    void askTheTeamWhereDirectContactIsNotAllowed() {
        settle(false);
        var id = asked("Bonjour, appelez le 06 12 34 56 78.");

        assertThat(texts(id, officer)).containsExactly("Bonjour, appelez le 06 12 34 56 78.");
        assertThat(conversations.messages(id, Long.MAX_VALUE, officer)).noneMatch(Message::isMasked);
        notFound(() -> conversations.seenBy(id, giver));
    }

    @Test
    void askOnceAboutAListing() {
        var listing = published();
        var first = conversations.ask(listing, MessageDraft.of("Une question"), taker);
        var second = conversations.ask(listing, MessageDraft.of("Une autre"), taker);

        assertThat(second.conversation()).isEqualTo(first.conversation());
        assertThat(conversations
                        .ask(listing, MessageDraft.of("Moi aussi"), stranger)
                        .conversation())
                .isNotEqualTo(first.conversation());
    }

    @Test
    void askNobodyAboutOnesOwnOrEndedListing() {
        var listing = published();
        notFound(() -> conversations.ask(listing, MessageDraft.of("Moi"), giver));
        refuses(
                "conversation.membersOnly",
                () -> conversations.ask(listing, MessageDraft.of("Bonjour"), TestActor.newcomer(farm.id())));
        var known =
                conversations.ask(listing, MessageDraft.of("Bonjour"), taker).conversation();

        listings.withdraw(listing, giver);

        notFound(() -> conversations.ask(listing, MessageDraft.of("Bonjour"), stranger));
        assertThat(conversations.post(known, MessageDraft.of("Dommage"), taker).number())
                .isEqualTo(2);
    }

    @Test
    void keepAllFromACompanyThatIsBlockedAndTellItNeutrally() {
        var id = opened();
        conversations.post(id, MessageDraft.of("Avant"), taker);
        blocks.block(id, seatOf(id, taker), giver);

        refuses("conversation.notReceived", () -> conversations.post(id, MessageDraft.of("Après"), taker));
        refuses("conversation.notReceived", () -> conversations.ask(published(), MessageDraft.of("Ailleurs"), taker));
        assertThat(texts(id, giver)).containsExactly("Avant");
        assertThat(blocks.saidHere(id, giver)).containsExactly(farm.id());

        blocks.lift(id, seatOf(id, taker), giver);
        assertThat(conversations.post(id, MessageDraft.of("Merci"), taker).number())
                .isEqualTo(2);
    }

    @Test
    void keepABlockedCompanyFromOneOfSeveral() {
        var id = conversations.open(new ConversationOpening(
                Subject.synergy(UUID.randomUUID()),
                "Gants",
                Set.of(joiner.id(), farm.id(), stranger.company().orElseThrow()),
                Set.of(here.id())));
        blocks.block(id, seatOf(id, taker), giver);

        var file = conversations
                .post(id, new MessageDraft("Pour tous", List.of(pdf())), taker)
                .attachments()
                .get(0);

        assertThat(texts(id, stranger)).containsExactly("Pour tous");
        assertThat(texts(id, giver)).isEmpty();
        notFound(() -> conversations.attachment(id, file, giver));
        assertThat(inbox.unread(giver)).isZero();
        join(giver, joiner);
        conversations.post(id, MessageDraft.of("Moi aussi"), stranger);
        assertThat(recipients.of(new MessagePosted(id, 1))).isEmpty();
        assertThat(recipients.of(new MessagePosted(id, 2)))
                .containsExactly(giver.account().orElseThrow());
        assertThat(inbox.of(giver, TeamInbox.Show.ALL, "tous", PAGE)).isEmpty();
    }

    @Test
    void showABlockOnlyWhereItWasSaid() {
        var anonymous = asked("Bonjour");
        blocks.block(anonymous, seatOf(anonymous, taker), giver);

        assertThat(blocks.saidHere(opened(), giver)).isEmpty();
    }

    @Test
    void countWhatEachPersonHasNotRead() {
        var id = opened();
        conversations.post(id, MessageDraft.of("Un"), giver);
        conversations.post(id, MessageDraft.of("Deux"), giver);

        assertThat(row(taker).unread()).isEqualTo(2);
        assertThat(row(giver).unread()).isZero();

        inbox.read(id, 2, taker);
        assertThat(inbox.unread(taker)).isZero();
        inbox.markUnread(id, taker);
        assertThat(row(taker).unread()).isEqualTo(1);
        assertThat(inbox.unread(taker)).isEqualTo(1);
    }

    @Test
    void areFoundByTheirWordsAndByWhoLooksAfterThem() {
        var id = opened();
        conversations.post(id, MessageDraft.of("La benne de palettes passe jeudi"), giver);
        var other = opened();
        conversations.post(other, MessageDraft.of("Rien à voir"), giver);
        join(taker, farm);
        inbox.assign(id, taker.account().orElseThrow(), taker);

        assertThat(found(taker, TeamInbox.Show.MINE, "")).containsExactly(id);
        assertThat(found(taker, TeamInbox.Show.UNASSIGNED, "")).containsExactly(other);
        assertThat(found(giver, TeamInbox.Show.MINE, "")).isEmpty();
        assertThat(found(taker, TeamInbox.Show.ALL, "palette")).containsExactly(id);
        assertThat(found(taker, TeamInbox.Show.ALL, "chene")).containsExactlyInAnyOrder(id, other);
        notFound(() -> inbox.assign(id, giver.account().orElseThrow(), taker));
    }

    private List<ConversationId> found(Actor actor, TeamInbox.Show show, String words) {
        return inbox.of(actor, show, words, PAGE)
                .map(row -> row.conversation().id())
                .toList();
    }

    private TeamInbox.Row row(Actor actor) {
        return inbox.of(actor, TeamInbox.Show.ALL, "", PAGE).getContent().get(0);
    }

    @Test
    void tellOnceForABurstAndWhoeverLooksAfterIt() {
        var id = opened();
        join(taker, farm);
        join(giver, joiner);
        appoint(officer);
        conversations.post(id, MessageDraft.of("Un"), giver);
        conversations.post(id, MessageDraft.of("Deux"), giver);

        assertThat(recipients.of(new MessagePosted(id, 1)))
                .containsExactly(taker.account().orElseThrow());
        assertThat(recipients.of(new MessagePosted(id, 2))).isEmpty();

        inbox.read(id, 2, taker);
        inbox.assign(id, officer.account().orElseThrow(), officer);
        conversations.post(id, MessageDraft.of("Trois"), giver);
        assertThat(recipients.of(new MessagePosted(id, 3)))
                .containsExactly(taker.account().orElseThrow());
        inbox.read(id, 3, officer);
        conversations.post(id, MessageDraft.of("Quatre"), taker);
        assertThat(recipients.of(new MessagePosted(id, 4)))
                .containsExactlyInAnyOrder(
                        giver.account().orElseThrow(), officer.account().orElseThrow());
    }

    @Test
    void tellTheTeamWhenItsColleagueHasLeft() {
        var id = opened();
        join(taker, farm);
        var colleague = member(person("Paul Sorti"), farm.id(), here.id());
        join(colleague, farm);
        inbox.assign(id, colleague.account().orElseThrow(), taker);
        jdbc.sql("delete from member where account_id = ?")
                .param(colleague.account().orElseThrow().value())
                .update();

        conversations.post(id, MessageDraft.of("Un"), giver);

        assertThat(recipients.of(new MessagePosted(id, 1)))
                .containsExactly(taker.account().orElseThrow());
    }

    @Test
    void areReportedToTheStaffWhoFollowThem() {
        var id = opened();
        var report = reports.report(id, "Des insultes", taker);

        assertThat(reports.open(here.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("Des insultes"));
        notFound(() -> reports.settle(report.id(), taker));
        reports.settle(report.id(), officer);
        assertThat(reports.open(here.id())).isEmpty();
    }

    @Test
    void keepTheWordsOfAnAccountThatIsGone() {
        var id = opened();
        conversations.post(id, MessageDraft.of("Bonjour"), giver);

        jdbc.sql("delete from account where id = ?")
                .param(giver.account().orElseThrow().value())
                .update();

        assertThat(conversations.messages(id, Long.MAX_VALUE, taker))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.author()).isEmpty();
                    assertThat(message.team()).isEqualTo(Team.of(joiner.id()));
                });
    }

    private void join(Actor person, Company company) {
        jdbc.sql("insert into member (id, account_id, company_id, role) values (?, ?, ?, 'MEMBER')")
                .params(
                        UUID.randomUUID(),
                        person.account().orElseThrow().value(),
                        company.id().value())
                .update();
    }

    private void appoint(Actor person) {
        jdbc.sql("insert into officer (id, account_id, territory_id, role) values (?, ?, ?, 'STAFF')")
                .params(
                        UUID.randomUUID(),
                        person.account().orElseThrow().value(),
                        here.id().value())
                .update();
    }

    private ConversationId opened() {
        return opened(Subject.synergy(UUID.randomUUID()));
    }

    private ConversationId opened(Subject subject) {
        return conversations.open(
                new ConversationOpening(subject, "Chutes de chêne", Set.of(joiner.id(), farm.id()), Set.of(here.id())));
    }

    private ListingId published() {
        return listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), giver);
    }

    private ConversationId asked(String text) {
        return conversations.ask(published(), MessageDraft.of(text), taker).conversation();
    }

    private UUID seatOf(ConversationId id, Actor actor) {
        return conversations
                .seenBy(id, Actor.system())
                .seatOf(Team.of(actor).orElseThrow())
                .orElseThrow()
                .id();
    }

    private List<String> texts(ConversationId id, Actor reader) {
        var conversation = conversations.seenBy(id, reader);
        return conversations.messages(id, Long.MAX_VALUE, reader).stream()
                .map(message -> message.textFor(reader, conversation))
                .toList();
    }

    private static Upload pdf() {
        return new Upload("bon.pdf", FileSamples.pdf());
    }

    private static void notFound(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(code);
    }
}
