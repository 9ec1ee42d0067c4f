package fr.boucle.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventId;
import fr.boucle.agenda.ClubEventSamples;
import fr.boucle.agenda.RegistrationDraft;
import fr.boucle.agenda.RegistrationId;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** By way of a real mail server: what a registrant finds there. */
@SpringBootTest(properties = {"spring.mail.host=localhost", "boucle.url=https://boucle.example"})
@Import(TestDatabase.class)
class AgendaLettersIntegrationTests {
    private static final Pattern LINK = Pattern.compile("https://boucle\\.example/agenda/registrations/([\\w-]{43})");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final GreenMailExtension POST =
            new GreenMailExtension(ServerSetup.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void sendHere(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
    }

    @Autowired
    Agenda agenda;

    @Autowired
    Territories territories;

    @Autowired
    Accounts accounts;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Postman postman;

    ClubEventId event;
    String address;

    @BeforeEach
    void announceAnEventWithOnePlace() {
        var here = TestTerritory.lens(territories).id();
        event = agenda.publish(here, ClubEventSamples.draft(1), Actor.system());
        address = UUID.randomUUID() + "@exemple.fr";
    }

    @Test
    void reachSomebodyWithoutAnAccountOnceWithALinkToGiveThePlaceBack() throws Exception {
        var registration = register(Actor.visitor());

        var letter = await(1).get(0);
        assertThat(letter.getSubject()).isEqualTo("Vous êtes inscrit : Le bois qui ne part plus à la benne");
        assertThat(text(letter, "text/plain"))
                .contains("Bonjour Ana Duval.", "jeudi 30 septembre 2027", "Fabrique des Deux Terrils");
        assertThat(agenda.registeredBy(secret(letter), Actor.visitor())
                        .registration()
                        .id())
                .isEqualTo(registration);
        assertThat(text(letter, "text/html")).contains(secret(letter));

        postman.round();
        postman.round();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void speakTheLanguageOfAnAccountAndReachItsInbox() throws Exception {
        var account = accounts.registerConfirmed(address, "Ana Duval", "six tables de cinq", "en");
        register(TestActor.person(account.id()));

        assertThat(await(1).get(0).getSubject()).startsWith("You are registered: ");
        assertThat(mailbox.noticesOf(account.id())).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).startsWith("You are registered: ");
            assertThat(notice.path()).startsWith("/agenda/" + event + "/registration/");
        });
    }

    @Test
    void tellWhoWaitsTheRankAndThenThePlaceThatCameFree() throws Exception {
        var first = agenda.register(event, ClubEventSamples.person("premier"), Actor.visitor());
        register(Actor.visitor());
        var waiting = await(1).get(0);
        assertThat(waiting.getSubject()).startsWith("Liste d’attente");
        assertThat(text(waiting, "text/plain")).contains("au rang 1");

        agenda.unregister(first, Actor.system());

        assertThat(await(2).get(1).getSubject()).startsWith("Vous êtes inscrit");
    }

    @Test
    void giveTheReasonOfACancelledEventToWhoeverStillCame() throws Exception {
        register(Actor.visitor());
        await(1);

        agenda.cancel(event, "Salle inondée.", Actor.system());

        var letter = await(2).get(1);
        assertThat(letter.getSubject()).startsWith("Annulé");
        assertThat(text(letter, "text/plain")).contains("Salle inondée.", "https://boucle.example/agenda/" + event);
    }

    private RegistrationId register(Actor actor) {
        return agenda.register(event, new RegistrationDraft("Ana Duval", address, null, true), actor);
    }

    /** The letters to this test's address, once there are so many. */
    private List<MimeMessage> await(int number) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (letters().size() < number && System.nanoTime() < deadline) {
            postman.round();
        }
        assertThat(letters()).hasSize(number);
        return letters();
    }

    private List<MimeMessage> letters() throws MessagingException {
        var mine = new ArrayList<MimeMessage>();
        for (var letter : POST.getReceivedMessages()) {
            if (Arrays.toString(letter.getAllRecipients()).contains(address)) {
                mine.add(letter);
            }
        }
        return mine;
    }

    private static String secret(MimeMessage letter) throws Exception {
        var link = LINK.matcher(text(letter, "text/plain"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** What the letter says to a reader of this type, however deep the part lies. */
    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = text(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
