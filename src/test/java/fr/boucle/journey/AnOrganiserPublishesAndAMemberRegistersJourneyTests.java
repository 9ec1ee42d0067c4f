package fr.boucle.journey;

import com.microsoft.playwright.Browser;
import fr.boucle.support.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Announce a meeting of two places, fill it with and without an account, wait for a third, and see who comes. */
@Tag("journey")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"boucle.sample=true", "boucle.url="})
@Import(TestDatabase.class)
@ExtendWith(fr.boucle.support.Browser.class)
class AnOrganiserPublishesAndAMemberRegistersJourneyTests {
    private static final String CONSENT = "J’accepte d’être contacté au sujet de ce rendez-vous, et de lui seul.";

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromTheAnnouncementToTheListOfWhoComes(boolean scripts, Browser browser) {
        var title = "Atelier d’essai " + (scripts ? "avec" : "sans") + " script";
        var kim = scripts ? "kim.avec@example.org" : "kim.sans@example.org";
        try (var organiser = new Person(browser, port, scripts);
                var member = new Person(browser, port, scripts);
                var visitor = new Person(browser, port, scripts);
                var late = new Person(browser, port, scripts)) {
            organiser.signIn("club@lens-lievin.example.org");
            announce(organiser, title);

            member.signIn("contact@grand-terril.example.org").visit("/agenda").follow(title);
            member.sees("2 places restantes sur 2").follow("M’inscrire");
            agree(member).sees("Vous êtes inscrit").until("/inbox", title).follow(title);
            member.sees("Une place vous est gardée");

            visitor.visit("/")
                    .follow(title)
                    .follow("M’inscrire")
                    .press("M’inscrire")
                    .sees("remplissez ce champ");
            agree(name(visitor, "Kim Visiteur", kim)).sees("Vous êtes inscrit");
            visitor.until("/outbox", kim).follow("Voir ou annuler mon inscription");
            visitor.sees("Votre place reviendra aussitôt");

            late.visit("/agenda").follow(title).sees("Complet").follow("M’inscrire sur la liste d’attente");
            name(late, "Lou Tardif", "lou@example.org").choose(CONSENT).press("M’inscrire sur la liste d’attente");
            late.sees("Vous êtes au rang 1");

            organiser.visit("/agenda").follow(title).sees("Une personne attend").follow("Inscriptions");
            organiser.sees("Kim Visiteur").sees("Lou Tardif").sees("En attente").keepPicture("registrations");

            visitor.press("Annuler mon inscription").sees("Inscription annulée");
            late.page.reload();
            late.check().sees("Une place vous est gardée");
        }
    }

    private static void announce(Person organiser, String title) {
        organiser.visit("/agenda").follow("Annoncer un rendez-vous").fill("Titre", title);
        organiser.press("Publier").sees("remplissez ce champ");
        organiser.fill("En une phrase", "Chacun vient avec une carte et repart avec une date.");
        organiser
                .fill("Jour", LocalDate.now().plusDays(10).toString())
                .fill("Heure de début", "18:00")
                .fill("Heure de fin", "19:30");
        organiser.fill("Lieu", "Salle d’essai").select("Commune", "Liévin").fill("Nombre de places", "2");
        organiser.press("Publier").sees("Rendez-vous publié").keepPicture("club-event");
    }

    private static Person name(Person person, String name, String email) {
        return person.fill("Prénom et nom", name).fill("Adresse électronique", email);
    }

    private static Person agree(Person person) {
        return person.choose(CONSENT).press("M’inscrire");
    }
}
