package fr.boucle.listings;

import static fr.boucle.listings.ListingSamples.described;
import static fr.boucle.listings.ListingSamples.forItsClub;
import static fr.boucle.listings.ListingSamples.need;
import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.listings.ListingSamples.offerWithCode;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.newcomer;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found, by whom, in which order. */
@SpringBootTest
@Import(TestDatabase.class)
class ListingSearchIntegrationTests {
    @Autowired
    Listings listings;

    @Autowired
    ListingCodes codes;

    @Autowired
    ListingSearch search;

    @Autowired
    ListingIndexUpkeep upkeep;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    @Autowired
    JdbcClient jdbc;

    Territory here;
    Company joiner;
    Actor owner;
    Actor insider;
    Actor neighbour;

    @BeforeEach
    void settle() {
        here = TestTerritory.anew(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = member(joiner.id(), here.id());
        var farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        insider = member(farm.id(), here.id());
        var elsewhere = TestTerritory.neighbour(territories);
        var other = TestCompany.approved(companies, elsewhere, "Voisin", TestTerritory.LENS);
        neighbour = member(other.id(), elsewhere.id());
    }

    private ListingId publish(ListingDraft draft) {
        return listings.publish(draft, Origin.form(), owner);
    }

    private Finding search(ListingFilter filter, Actor reader) {
        return search.search(filter, here.id(), PageRequest.of(0, 20), reader);
    }

    private List<ListingId> found(String words, Actor reader) {
        return search(ListingFilter.words(words), reader)
                .page()
                .map(ListingView::id)
                .getContent();
    }

    private List<ListingId> found(String words) {
        return found(words, Actor.visitor());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "palettes",
                "palette",
                "pallets",
                "Holzpaletten",
                "houten pallets",
                "pallete",
                "PALETTES BOIS",
                "emballages en bois",
                "bois"
            })
    void findsAThingInFourLanguagesMistypedOrByABroaderWord(String words) {
        var pallets = publish(offer(joiner, "Palettes bois 80 × 120"));
        publish(offer(joiner, "Drêches de brasserie"));

        assertThat(found(words)).containsExactly(pallets);
    }

    @Test
    void putsTheThingItselfBeforeNarrowerOnesAndTheNewestFirstAmongEquals() {
        var film = publish(offer(joiner, "Film étirable transparent"));
        var older = publish(offer(joiner, "Plastiques divers"));
        var newer = publish(offer(joiner, "Plastiques divers"));

        assertThat(found("plastique")).containsExactly(newer, older, film);
    }

    @Test
    void findsWordsThatTheGraphDoesNotKnowAndTheirBeginning() {
        var odd = publish(offer(joiner, "Quenouilles de Zwijndrecht"));

        assertThat(found("quenouille")).containsExactly(odd);
        assertThat(found("ZWIJN")).containsExactly(odd);
        assertThat(found("quenouilles d’Anvers et de Zwijndrecht").size()).isEqualTo(1);
    }

    @Test
    void findsANumberACodeAndAPlace() {
        var coded = publish(offerWithCode(joiner, "Caisses", "15 01 03"));
        publish(offer(joiner, "Caisses"));
        long number = listings.seenBy(coded, owner).open().number();

        assertThat(found("n° " + number)).containsExactly(coded);
        assertThat(found("" + number)).containsExactly(coded);
        assertThat(found("15 01 03")).containsExactly(coded);
        assertThat(found("150103")).containsExactly(coded);
        assertThat(found("caisses 15 01")).containsExactly(coded);
        assertThat(found("caisses lievin")).hasSize(2);
        assertThat(search(ListingFilter.words("Lens"), owner).page()).isEmpty();
    }

    @Test
    void showsWhatAnswersInPartWhereNothingAnswersToAll() {
        var pallets = publish(offer(joiner, "Palettes bois"));

        var finding = search(ListingFilter.words("palettes quenouille"), Actor.visitor());

        assertThat(finding.partly()).isTrue();
        assertThat(finding.page()).extracting(ListingView::id).containsExactly(pallets);
    }

    @Test
    void namesABroaderThingOfWhichThereIsSomeWhereThereIsNone() {
        publish(offer(joiner, "Films polyéthylène"));

        var finding = search(ListingFilter.words("PVC"), Actor.visitor());

        assertThat(finding.page()).isEmpty();
        assertThat(finding.broader()).hasValue(MaterialId.of("plastic"));
    }

    @Test
    void keepsToTheWordsThemselvesWhereAsked() {
        publish(offer(joiner, "Palettes bois"));
        var english = publish(offer(joiner, "Wooden crates"));

        var exact = new ListingFilter("wooden", true, null, null, List.of(), false);

        assertThat(found("wood")).hasSize(2);
        assertThat(search(exact, Actor.visitor()).page())
                .extracting(ListingView::id)
                .containsExactly(english);
    }

    @Test
    void countsWhatEachChoiceWouldFind() {
        publish(offer(joiner, "Palettes bois"));
        publish(need(joiner, "Sciure de bois"));
        publish(need(joiner, "Films polyéthylène"));

        var chosen = new ListingFilter("", false, ListingKind.NEED, null, List.of(Family.WOOD), false);
        var tallies = search(chosen, Actor.visitor()).tallies();

        assertThat(tallies.chosen()).isEqualTo(1);
        assertThat(tallies.whole()).isEqualTo(3);
        assertThat(tallies.kind(null)).isEqualTo(2);
        assertThat(tallies.kind(ListingKind.OFFER)).isEqualTo(1);
        assertThat(tallies.family(Family.PLASTIC)).isEqualTo(1);
        assertThat(tallies.family(Family.METAL)).isZero();
        assertThat(tallies.exchange(Exchange.POOLING)).isZero();
    }

    @Test
    void neitherFindsNorCountsByADescriptionThatTheReaderMayNotRead() {
        var id = publish(described(offer(joiner, "Lot à enlever"), "Quenouilles et palettes bois, quai."));

        for (var words : List.of("quenouilles", "palettes", "pallets", "lot quenouilles")) {
            var unseen = search(ListingFilter.words(words), Actor.visitor());
            assertThat(unseen.page().getContent().isEmpty() || unseen.partly()).isTrue();
            for (var reader : List.of(insider, neighbour, owner, newcomer(joiner.id()), staff(here.id()))) {
                assertThat(found(words, reader)).containsExactly(id);
            }
        }
        assertThat(search(ListingFilter.words("palettes"), Actor.visitor())
                        .tallies()
                        .whole())
                .isZero();
        assertThat(search(ListingFilter.words("palettes"), Actor.visitor()).broader())
                .isEmpty();
    }

    @Test
    void doesNotOrderByADescriptionThatTheReaderMayNotRead() {
        var older = publish(described(offer(joiner, "Palettes bois"), "Palettes, palettes en bois."));
        var newer = publish(described(offer(joiner, "Palettes bois"), "À prendre."));

        assertThat(found("palettes")).containsExactly(newer, older);
        assertThat(found("palettes", insider)).containsExactly(older, newer);
    }

    @Test
    void findsWhatIsForTheClubForItsPeopleOnly() {
        var id = publish(forItsClub(offer(joiner, "Palettes bois")));

        assertThat(found("palettes")).isEmpty();
        assertThat(found("palettes", neighbour)).isEmpty();
        assertThat(search(ListingFilter.words("palettes"), neighbour).tallies().whole())
                .isZero();
        for (var reader : List.of(insider, owner, newcomer(joiner.id()), staff(here.id()))) {
            assertThat(found("palettes", reader)).containsExactly(id);
        }
    }

    @Test
    void followsWhatIsWrittenAnew() {
        var id = publish(offer(joiner, "Palettes bois"));
        var seen = listings.seenBy(id, owner);

        listings.change(id, offer(joiner, "Drêches de brasserie"), seen.rights().version(), owner);
        assertThat(found("palettes")).isEmpty();
        assertThat(found("drêches")).containsExactly(id);

        codes.confirm(id, "02 07 04", owner);
        assertThat(found("02 07 04")).containsExactly(id);

        listings.withdraw(id, owner);
        assertThat(found("drêches")).isEmpty();
    }

    @Test
    void readsAgainWhatAnotherEditionOfTheVocabularyHasRead() {
        var id = publish(offer(joiner, "Palettes bois"));
        jdbc.sql("update listing_index set edition = 0, open = '' where listing_id = ?")
                .param(id.value())
                .update();
        assertThat(found("pallets")).isEmpty();

        upkeep.catchUp();

        assertThat(found("pallets")).containsExactly(id);
    }

    @Test
    void showsTheLastPageToWhoeverAsksForALaterOne() {
        publish(offer(joiner, "Palettes bois"));
        publish(offer(joiner, "Palettes bois"));

        var page = search.find(ListingFilter.words("palettes"), here.id(), PageRequest.of(7, 1), Actor.visitor());

        assertThat(page.getNumber()).isEqualTo(1);
        assertThat(page).hasSize(1);
        assertThat(page.getTotalElements()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "\\", "!&|():*<->", "%_", "\u0000", "a'); drop table listing; --", "« »", "\u202Epalettes"})
    void bearsWhateverIsTyped(String words) {
        var id = publish(offer(joiner, "Palettes bois"));

        assertThat(search(ListingFilter.words(words), Actor.visitor())).isNotNull();
        assertThat(found("palettes")).containsExactly(id);
    }
}
