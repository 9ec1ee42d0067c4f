package fr.boucle.contracts;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.contracts.Draft.Blank;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Matches;
import fr.boucle.matching.PoolSamples;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Sharing;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.synergies.SynergyId;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class SharingContractIntegrationTests {
    @Autowired
    Contracts contracts;

    @Autowired
    Synergies synergies;

    @Autowired
    Agreements agreements;

    @Autowired
    Matches matches;

    @Autowired
    Listings listings;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    Territory here;
    Actor officer;
    Company host;
    Company guest;
    SynergyId id;

    @BeforeEach
    void negotiate() {
        here = TestTerritory.anew(territories);
        officer = staff(here.id());
        host = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        guest = TestCompany.approved(companies, here, "Brasserie", TestTerritory.LIEVIN);
        var wish = wanted(host);
        wanted(guest);
        id = synergies
                .openFromPool(wish, new NextAction("Appeler", null), officer)
                .id();
        List.of(host, guest)
                .forEach(each ->
                        synergies.answer(id, each.id(), Answer.YES, Reply.none(), member(each.id(), here.id())));
        share(new Sharing("Une formation secouriste", "deux jours par an", null, null));
        synergies.move(id, Stage.DISCUSSION, Step.of(Move.NEGOTIATE), officer);
    }

    private ListingId wanted(Company company) {
        return PoolSamples.wanted(listings, matches, company, "Formation sauveteur secouriste", null);
    }

    private void share(Sharing sharing) {
        agreements.share(id, sharing, officer);
    }

    private Draft draft() {
        return contracts.draft(id, ContractKind.SHARING, member(guest.id(), here.id()), Locale.FRENCH);
    }

    private static String text(Draft draft) {
        return String.join("\n", draft.clauses().stream().map(Clause::text).toList());
    }

    @Test
    void saysWhatIsSharedAndMissesTheHostAndWhoPaysWhat() {
        assertThat(text(draft()))
                .contains("Les parties partagent\u00a0: Une formation secouriste", "deux jours par an")
                .contains("Menuiserie", "Brasserie", "le participant");
        assertThat(draft().missing())
                .contains(new Blank("hôte", "/synergies/" + id + "/sharing"))
                .contains(new Blank("qui paie quoi", "/synergies/" + id + "/sharing"))
                .extracting(Blank::what)
                .doesNotContain("statut de la matière", "quantité et rythme");
    }

    @Test
    void namesTheHostOnceItIsAgreed() {
        share(new Sharing("Une formation secouriste", "deux jours par an", host.id(), "au nombre de places"));
        assertThat(text(draft()))
                .contains("Menuiserie accueille ce qui est partagé", "au nombre de places")
                .contains("ci-après «\u00a0l’hôte\u00a0»");
    }
}
