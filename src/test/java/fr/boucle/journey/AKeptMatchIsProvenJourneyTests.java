package fr.boucle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import fr.boucle.support.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A kept match is agreed on, put in place, delivered twice, declared, evidenced and verified, and stands in what a funder reads. */
@Tag("journey")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"boucle.sample=true", "boucle.url="})
@Import(TestDatabase.class)
@ExtendWith(fr.boucle.support.Browser.class)
class AKeptMatchIsProvenJourneyTests {
    private static final LocalDate TODAY = LocalDate.now();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    /** The second offer is of a company without an account: staff write down what it said by telephone. */
    @ParameterizedTest(name = "scripts: {0}, {1}")
    @CsvSource({
        "true, Sciure et copeaux de sapin et de chêne, Copeaux de bois pour litière",
        "false, Digestat liquide à épandre, Digestat ou amendement organique pour 40 hectares"
    })
    void fromTheDeskToTheFunderReport(boolean scripts, String offer, String need, Browser browser) throws Exception {
        try (var staff = new Person(browser, port, scripts);
                var giver = new Person(browser, port, scripts);
                var taker = new Person(browser, port, scripts)) {
            staff.signIn("equipe@lens-lievin.example.org").until("/desk", need);
            staff.follow(offer + " " + need).follow("Garder : ouvrir une synergie");
            staff.fill("Prochaine action", "Appeler les deux lundi").press("Ouvrir et demander");
            if (scripts) {
                giver.signIn("contact@grand-terril.example.org")
                        .visit("/synergies")
                        .follow(offer);
                giver.press("Oui");
            } else {
                staff.press("Oui");
            }
            taker.signIn("contact@quatre-vents-mauves.example.org")
                    .visit("/synergies")
                    .follow(need);
            taker.press("Oui").sees("Discussion").sees("Pour passer en négociation, il manque");
            agree(taker);
            deliverTwice(taker);
            declare(taker);
            var line = taker.page.url();
            evidence(taker, java.nio.file.Files.writeString(folder.resolve("bons.csv"), "date;tonnes\n"));
            staff.visit(line.substring(line.indexOf("/synergies/"))).press("Confirmer après contrôle");
            staff.sees("vérifié").keepPicture("ledger");
            staff.visit("/impact").sees("vérifié").sees("synergie");
            report(staff, offer, scripts ? "Bilan avec scripts" : "Bilan sans script");
        }
    }

    private static void report(Person staff, String offer, String title) {
        staff.visit("/reports").sees(offer).follow("Rapport pour un financeur");
        staff.fill("Titre", title).press("Figer et rédiger");
        var path = staff.page.url().replaceAll("^[a-z]+://[^/]+", "");
        staff.until(path, "Empreinte SHA-256").sees("vérifié").keepPicture("report");
        assertThat(staff.page.request().get(path + "/report.pdf").body()).startsWith('%', 'P', 'D', 'F');
    }

    private static void agree(Person party) {
        party.follow("la quantité et son unité").fill("Quantité", "0").press("Enregistrer");
        party.sees("plus grande que zéro")
                .fill("Quantité", "10")
                .fill("Distance", "12")
                .press("Enregistrer");
        party.press("Passer en négociation").sees("Pour passer à la mise en œuvre, il manque");
        party.follow("le statut").choose("Sous-produit").press("Enregistrer");
        party.press("Passer à la mise en œuvre").sees("une livraison réelle");
    }

    private static void deliverTwice(Person party) {
        for (int days : new int[] {1, 0}) {
            party.follow("Noter une livraison")
                    .fill("Jour", TODAY.minusDays(days).toString());
            party.fill("Quantité", "5,5")
                    .choose("Pesée ou comptée, pas estimée")
                    .press("Enregistrer");
            party.sees("5,5").press("Bien reçue");
        }
        party.press("Marquer comme réalisée").sees("Réalisée").keepPicture("completed");
    }

    private static void declare(Person party) {
        party.follow("Voir et compléter les chiffres").follow("Dire les hypothèses");
        party.page.getByLabel("Devenir avant").selectOption("D5");
        party.fill("Matière neuve remplacée", "80").press("Enregistrer et estimer");
        party.follow("Déclarer le réel").press("Déclarer").sees("déclaré");
    }

    private static void evidence(Person party, Path tickets) {
        party.follow("Joindre une preuve").page.getByLabel("Fichier").setInputFiles(tickets);
        party.press("Joindre une preuve").sees("bons.csv").sees("prouvé");
    }
}
