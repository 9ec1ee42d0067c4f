package fr.boucle.listings;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import fr.boucle.territory.TerritoryDraft;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;

@SpringBootTest
@Import(TestDatabase.class)
class CirclesIntegrationTests {
    @Autowired
    Listings listings;

    @Autowired
    ListingSearch search;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    Territory circle;
    ListingId listing;
    Actor neighbour;
    Actor insider;

    @BeforeEach
    void settle() {
        var elsewhere = TestTerritory.neighbour(territories);
        circle = territories.found(
                "cercle-" + UUID.randomUUID(), "Cercle", settings(true), List.of(TestTerritory.LENS), Actor.system());
        var giver = TestCompany.approved(companies, circle, "Menuiserie", TestTerritory.LENS);
        listing = listings.publish(ListingSamples.offer(giver, "Sciure"), Origin.form(), acting(giver));
        insider = acting(TestCompany.approved(companies, circle, "Ferme", TestTerritory.LENS));
        neighbour = acting(TestCompany.approved(companies, elsewhere, "Voisin", TestTerritory.LENS));
    }

    @Test
    void keepListingsWithinAPrivateClubWhateverTheirAuthorsChose() {
        assertThat(found(insider)).containsExactly(listing);
        assertThat(found(neighbour)).isEmpty();
        assertThat(found(Actor.visitor())).isEmpty();
        assertThat(search.offersByFamily(circle.id())).isEmpty();
        assertThat(listings.seenBy(listing, insider).open().audience()).isEqualTo(Audience.CLUB);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listings.seenBy(listing, neighbour));
    }

    @Test
    void giveTheAuthorsChoiceBackWhenTheClubOpens() {
        var open = new TerritoryDraft(circle.name(), null, settings(false));
        territories.configure(circle.id(), open, circle.revision(), Actor.system());

        assertThat(found(Actor.visitor())).containsExactly(listing);
        assertThat(found(neighbour)).containsExactly(listing);
        assertThat(listings.facts(listing).orElseThrow().audience()).isEqualTo(Audience.EVERYONE);
    }

    private List<ListingId> found(Actor reader) {
        return search.find(ListingFilter.all(), circle.id(), Pageable.ofSize(20), reader)
                .map(ListingView::id)
                .getContent();
    }

    private static Actor acting(Company company) {
        return member(company.id(), company.territory());
    }

    private static Settings settings(boolean privateCircle) {
        return new Settings("Club", "Lens", null, "equipe@example.org", privateCircle, false, 55);
    }
}
