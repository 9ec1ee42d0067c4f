package fr.boucle.synergies.web;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.OfficerRole;
import fr.boucle.companies.Teams;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Pairing;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.synergies.SynergyId;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class SynergyPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Teams teams;

    @Autowired
    Listings listings;

    @Autowired
    Matches matches;

    @Autowired
    Pairing pairing;

    @Autowired
    Synergies synergies;

    Territory here;
    Actor officer;
    Company joiner;
    Company farm;
    SynergyId id;
    SynergyId asked;

    @BeforeEach
    void talk() {
        here = MatchSamples.territoryWithThreshold(territories, 100);
        officer = officer("Ana Duval");
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        var offer = publish(joiner, "Sciure de sapin");
        var need = listings.publish(ListingSamples.need(farm, "Sciure pour litière"), Origin.form(), actor(farm));
        List.of(offer, need).forEach(each -> matches.best(each, 1)); // known to matching at once
        var next = new NextAction("Appeler les deux", LocalDate.now().minusDays(3));
        id = synergies
                .openFrom(pairing.pair(offer, need, officer).id(), next, officer)
                .id();
        asked = synergies
                .openFrom(
                        pairing.pair(publish(joiner, "Copeaux de hêtre"), need, officer)
                                .id(),
                        next,
                        officer)
                .id();
        for (var company : List.of(joiner, farm)) {
            synergies.answer(id, company.id(), Answer.YES, Reply.none(), actor(company));
        }
    }

    @Test
    void tellNobodyBeforeTwoYesesWhatTheOtherOffersExactly() {
        assertThat(get("/synergies/" + asked, actor(farm)))
                .bodyText()
                .contains("Sciure pour litière", "Bois", "10 à 50", "à moins de")
                .doesNotContain("Menuiserie", "Copeaux de hêtre");
        assertThat(get("/synergies", actor(farm))).bodyText().doesNotContain("Copeaux de hêtre");
        assertThat(get("/synergies/" + asked, officer)).bodyText().contains("Menuiserie", "Copeaux de hêtre");
    }

    @Test
    void askOnTheFrontPageUnderTheNameOfTheOwnListing() {
        assertThat(get("/", actor(farm)))
                .bodyText()
                .contains("Voulez-vous parler d’un voisin pour «\u00a0Sciure pour litière\u00a0»")
                .doesNotContain("pour «\u00a0Copeaux de hêtre");
    }

    @Test
    void haveNoFormsBeforeTwoYesesWhoseHeadingWouldNameTheOther() {
        var supply = new Pages(mvc, here).post("/synergies/" + asked + "/supply", actor(farm));
        assertThat(supply).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/synergies/" + asked + "/moves/HOLD", actor(farm))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void closeWhatWasAgreedAndTheNameOfTheOfferWhenLost() {
        post("/supply", actor(farm), "amount", "12", "unit", "T", "rhythm", "MONTHLY", "km", "4");
        assertThat(get("/synergies/" + id, actor(farm))).bodyText().contains("Ce qui est convenu", "4 km");
        post("/moves/LOSE", officer, "from", "DISCUSSION", "loss", "TRANSPORT_COST");

        assertThat(get("/synergies/" + id, actor(farm)))
                .bodyText()
                .contains("Sciure pour litière")
                .doesNotContain("Sciure de sapin", "Ce qui est convenu", "4 km", "Menuiserie");
        assertThat(get("/synergies/" + id + "/moves/HOLD", actor(farm))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/synergies/" + id, officer)).bodyText().contains("Ce qui est convenu");
    }

    @Test
    void sayWhatIsMissingAndLeadToWhereItIsFilledIn() {
        assertThat(get("/synergies/" + id, actor(farm)))
                .bodyText()
                .contains("Pour passer en négociation, il manque", "la distance", "/synergies/" + id + "/supply");
        assertThat(post("/moves/NEGOTIATE", actor(farm), "from", "DISCUSSION"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Il manque la quantité et son unité.");
    }

    @Test
    void keepWhatWasTypedWrong() {
        assertThat(post("/supply", actor(farm), "amount", "douze", "unit", "T", "rhythm", "MONTHLY", "km", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("douze", "ce n’est pas un nombre");
    }

    @Test
    void refuseADistanceThatNoNumberOfTheirsHolds() {
        for (var km : List.of("4294967301", "20001", "-1")) {
            assertThat(post("/supply", actor(farm), "amount", "12", "unit", "T", "rhythm", "MONTHLY", "km", km))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("écrivez une distance entre 0 et 20");
        }
    }

    @Test
    void goFromTheAgreementToADelivery() {
        post("/supply", actor(farm), "amount", "12", "unit", "T", "rhythm", "MONTHLY", "km", "4");
        post("/moves/NEGOTIATE", actor(farm), "from", "DISCUSSION");
        post("/regime", actor(joiner), "status", "PRODUCT");
        post("/moves/IMPLEMENT", actor(joiner), "from", "NEGOTIATION");
        var today = LocalDate.now().toString();
        post("/deliveries", actor(joiner), "day", today, "amount", "11,8", "unit", "T", "measured", "true");

        assertThat(stage()).isEqualTo(Stage.IMPLEMENTATION);
        assertThat(get("/synergies/" + id, actor(farm)))
                .bodyText()
                .contains("11,8", "Bien reçue", "Marquer comme réalisée");
        assertThat(get("/synergies/" + id, actor(joiner)))
                .bodyText()
                .contains("à confirmer par le preneur")
                .doesNotContain("Bien reçue");
    }

    @Test
    void tellWhoComesTooLateThatTheStageHasChanged() {
        post("/moves/LOSE", officer, "from", "DISCUSSION", "loss", "PRICE");

        assertThat(post("/moves/HOLD", officer, "from", "DISCUSSION", "reason", "budget", "on", nextYear()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Quelqu’un vient de changer l’étape");
        assertThat(get("/synergies/" + id, officer))
                .bodyText()
                .contains("Pas d’accord sur le prix", "Relancer la piste");
    }

    @Test
    void standOnTheDeskWithTheReasonAndOnTheBoardByTheirOwner() {
        var colleague = officer("Zoé Martin");

        assertThat(get("/desk", officer)).bodyText().contains("Sciure de sapin", "En retard de 3 jours");
        assertThat(get("/synergies?owner=" + officer.account().orElseThrow(), officer))
                .bodyText()
                .contains("Sciure de sapin", "Ana Duval");
        assertThat(get("/synergies?owner=none", officer)).bodyText().doesNotContain("Sciure de sapin");

        post("/owner", officer, "owner", colleague.account().orElseThrow().toString());
        post("/time", officer, "minutes", "90");

        assertThat(get("/synergies/cockpit?hour=40", officer)).bodyText().contains("Zoé Martin", "1 h 30");
        assertThat(get("/synergies/cockpit", actor(farm))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void sayBesideTheFieldWhatOfTheFollowUpCannotBeAndKeepIt() {
        assertThat(post("/next-action", officer, "nextAction", "Rappeler", "on", "demain"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ce n’est pas une date", "value=\"Rappeler\"");
        assertThat(post("/time", officer, "minutes", "1,5"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("écrivez des minutes, de 1 à 1440", "value=\"1,5\"");
        assertThat(post("/next-action", officer, "nextAction", "Rappeler", "on", nextYear()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/synergies/" + id, officer)).bodyText().contains("Rappeler");
    }

    private Stage stage() {
        return synergies.seenBy(id, officer).stage();
    }

    private static String nextYear() {
        return LocalDate.now().plusYears(1).toString();
    }

    private Actor officer(String name) {
        AccountId account = accounts.registerConfirmed(
                        UUID.randomUUID() + "@example.org", name, "six tables de cinq", "fr")
                .id();
        teams.appoint(account, here.id(), OfficerRole.STAFF, Actor.system());
        return new TestActor(
                Actor.Kind.STAFF, Optional.of(account), Optional.empty(), Optional.of(here.id()), Set.of(here.id()));
    }

    private Actor actor(Company company) {
        return member(company.id(), here.id());
    }

    private ListingId publish(Company company, String title) {
        return listings.publish(ListingSamples.offer(company, title), Origin.form(), actor(company));
    }

    private MvcTestResult get(String path, Actor reader) {
        return new Pages(mvc, here).get(path, reader).exchange();
    }

    private MvcTestResult post(String path, Actor author, String... fields) {
        var request = new Pages(mvc, here).post("/synergies/" + id + path, author);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
