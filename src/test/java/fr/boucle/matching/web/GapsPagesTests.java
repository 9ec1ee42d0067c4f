package fr.boucle.matching.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Completeness.Fact;
import fr.boucle.matching.Completeness.Gap;
import fr.boucle.matching.Gaps;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Opinion;
import fr.boucle.matching.Opinions;
import fr.boucle.matching.Suggestion;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class GapsPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    @Autowired
    Matches matches;

    @Autowired
    Opinions opinions;

    @Autowired
    Gaps gaps;

    Territory here;
    Company joiner;
    Company farm;
    Actor owner;
    String lot;

    @BeforeEach
    void settleWhereOnlyAQuantityMakesAMatchStrongEnough() {
        here = MatchSamples.territoryWithThreshold(territories, 90);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        owner = member(joiner.id(), here.id());
        lot = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    /** For its club: listings of other tests do not meet it. */
    private ListingId offer(@Nullable Quantity quantity, @Nullable String wasteCode) {
        var draft = ListingSamples.draft(joiner, ListingKind.OFFER, "Palettes en bois " + lot, quantity, wasteCode);
        return publish(joiner, ListingSamples.forItsClub(draft));
    }

    private ListingId need(String title) {
        return publish(farm, ListingSamples.need(farm, title));
    }

    private ListingId publish(Company company, ListingDraft draft) {
        var id = listings.publish(draft, Origin.form(), member(company.id(), here.id()));
        matches.best(id, 1); // known to matching at once
        return id;
    }

    private Gap quantity(ListingId listing) {
        return gaps.of(listing).gaps().stream()
                .filter(gap -> gap.fact() == Fact.QUANTITY)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nameTheMatchesThatAQuantityCouldLiftOverTheThreshold() {
        var need = need("Palettes en bois " + lot);
        var offer = offer(null, null);

        assertThat(quantity(offer).points()).isEqualTo(15);
        assertThat(quantity(offer).passing()).extracting(Suggestion::need).contains(need);
        assertThat(get(offer, owner))
                .bodyText()
                .contains("2 renseignements sur 4", "Donner la quantité", "jusqu’à +15 points", "le seuil de 90 points")
                .contains("/listings/" + offer + "/edit#amount", "Palettes en bois " + lot)
                .contains("Indiquer le code déchet", "/edit#wasteCode");
        assertThat(get(offer, staff(here.id()))).bodyText().contains("Donner la quantité");
    }

    @Test
    void leaveOutWhatItsCompanySetAside() {
        var need = need("Palettes en bois " + lot);
        var offer = offer(null, null);
        assertThat(quantity(offer).passing()).extracting(Suggestion::need).contains(need);

        opinions.mark(offer, need, Opinion.notForUs(MatchRefusal.COMPETITOR, null), owner);

        assertThat(quantity(offer).passing()).extracting(Suggestion::need).doesNotContain(need);
    }

    @Test
    void keepTheirWordWhenTheAnswerIsGiven() {
        var need = need("Palettes en bois " + lot);
        var silent = offer(null, null);
        var before = score(silent, need);
        var answered = offer(Quantity.of("15", Unit.T), null);

        assertThat(score(answered, need))
                .isGreaterThanOrEqualTo(90)
                .isEqualTo(before + quantity(silent).points());
        assertThat(gaps.of(answered).gaps()).extracting(Gap::fact).doesNotContain(Fact.QUANTITY);
    }

    private int score(ListingId offer, ListingId need) {
        return matches.best(offer, 60).stream()
                .filter(pair -> pair.need().equals(need))
                .findFirst()
                .orElseThrow()
                .explanation()
                .score();
    }

    @Test
    void sayThatNothingIsMissing() {
        need("Palettes en bois " + lot);
        var offer = offer(Quantity.of("15", Unit.T), "15 01 03");

        assertThat(get(offer, owner)).bodyText().contains("4 renseignements sur 4", "Rien ne manque");
    }

    @Test
    void askWhetherWhatMayBeHazardousIs() {
        var draft = ListingSamples.draft(
                joiner, ListingKind.OFFER, "Boues de peinture " + lot, Quantity.of("15", Unit.T), null);
        var offer = publish(joiner, ListingSamples.forItsClub(draft));

        assertThat(get(offer, owner))
                .bodyText()
                .contains("Dire si c’est dangereux", "/edit#description")
                .doesNotContain("Rien ne manque");
    }

    @Test
    void nameNobodyWhomTheReaderMayNotSee() {
        var secret = "Palettes en bois " + lot;
        var club = publish(farm, ListingSamples.forItsClub(ListingSamples.need(farm, secret)));
        var offer = offer(null, null);
        var stranger = member(joiner.id(), TestTerritory.neighbour(territories).id());

        assertThat(quantity(offer).passing()).extracting(Suggestion::need).contains(club);
        assertThat(get(offer, owner)).bodyText().contains("/listings/" + club);
        assertThat(get(offer, stranger)).bodyText().doesNotContain(club.toString());
    }

    @Test
    void areForThoseWhoCanFillThem() {
        var offer = offer(null, null);

        assertThat(get(offer, Actor.visitor())).bodyText().doesNotContain("Ce que dit l’annonce");
        assertThat(get(offer, member(farm.id(), here.id()))).bodyText().doesNotContain("Ce que dit l’annonce");
    }

    private MvcTestResult get(ListingId listing, Actor reader) {
        return new Pages(mvc, here).get("/listings/" + listing, reader).exchange();
    }
}
