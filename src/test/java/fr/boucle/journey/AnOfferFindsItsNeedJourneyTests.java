package fr.boucle.journey;

import com.microsoft.playwright.Browser;
import fr.boucle.support.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Sign up, post, be matched, be kept by staff, and both sides say yes: the product's main job, in a real browser. */
@Tag("journey")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"boucle.sample=true", "boucle.url="})
@Import(TestDatabase.class)
@ExtendWith(fr.boucle.support.Browser.class)
class AnOfferFindsItsNeedJourneyTests {
    @LocalServerPort
    int port;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fromSigningUpToTwoYeses(boolean scripts, Browser browser) {
        var name = "Scierie d’essai " + (scripts ? "avec" : "sans") + " script";
        var title = "Copeaux de bois secs, non traités, " + (scripts ? "lot un" : "lot deux");
        try (var newcomer = new Person(browser, port, scripts);
                var staff = new Person(browser, port, scripts);
                var farmer = new Person(browser, port, scripts)) {
            signUp(newcomer, scripts ? "avec@example.org" : "sans@example.org");
            register(newcomer, name);
            post(newcomer, title);
            newcomer.sees("L’équipe relit votre annonce");

            staff.signIn("equipe@lens-lievin.example.org").visit("/desk").follow("Valider " + name);
            staff.press("Valider l’entreprise").until("/desk", title);
            staff.follow(title).sees("points sur 100").keepPicture("match");
            staff.follow("Garder : ouvrir une synergie");
            staff.fill("Prochaine action", "Appeler les deux lundi").press("Ouvrir et demander");

            newcomer.until("/inbox", title).follow(title);
            newcomer.sees("Nom visible après deux oui").press("Oui");

            farmer.signIn("contact@quatre-vents-mauves.example.org").until("/inbox", "Un voisin pourrait convenir");
            farmer.follow("Un voisin pourrait convenir").press("Oui");
            farmer.sees("Discussion").sees(name).sees("3 rue des Essais").keepPicture("synergy");
            newcomer.until("/synergies", title).follow(title).sees("Quatre Vents");
        }
    }

    private static void signUp(Person person, String email) {
        person.visit("/sign-up").fill("Prénom et nom", "Camille Essai").fill("Adresse électronique", email);
        person.fill("Mot de passe", "court").press("Créer mon compte").sees("15 à 200 caractères");
        person.fill("Mot de passe", "la boucle est bouclée").press("Créer mon compte");
        person.until("/outbox", email);
        person.follow("Confirmer mon adresse").press("Confirmer mon adresse").signIn(email);
    }

    private static void register(Person person, String name) {
        person.visit("/companies/new").choose("Pas encore de numéro").fill("Nom", name);
        person.fill("Nom du site", "Atelier")
                .fill("Adresse", "3 rue des Essais")
                .select("Commune", "Liévin");
        person.press("Inscrire l’entreprise").sees("est inscrite").press("Déposer une première annonce");
    }

    private static void post(Person person, String title) {
        person.follow("J’ai quelque chose à céder ou à partager").fill("1. En une phrase", title);
        person.fill("2. Combien", "une benne").press("Vérifier puis publier").sees("n’est pas un nombre");
        person.fill("2. Combien", "3").choose("Chaque mois").press("Vérifier puis publier");
        person.sees("Nous avons compris").keepPicture("publication").press("Publier");
    }
}
