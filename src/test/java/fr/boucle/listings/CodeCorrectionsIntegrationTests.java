package fr.boucle.listings;

import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.listings.ListingSamples.offerWithCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.catalogue.CodeSuggestion.Reason.Kind;
import fr.boucle.catalogue.WasteCodes.Text;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
class CodeCorrectionsIntegrationTests {
    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    @Autowired
    ListingCodes codes;

    @Autowired
    CodeCorrections corrections;

    @Autowired
    ApplicationEvents events;

    Territory here;
    Territory neighbour;
    Actor officer;
    Company company;
    Actor owner;
    String word;

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
        neighbour = TestTerritory.neighbour(territories);
        officer = TestActor.staff(here.id());
        company = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        owner = TestActor.member(company.id(), here.id());
        word = "lot" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @Test
    void changeTheRankingInTheirTerritoryOnlyUntilRevoked() {
        var correction = corrections.correct(here.id(), word, "19 02 06", officer);

        assertThat(firstCode(here)).isEqualTo("19 02 06");
        assertThat(corrections
                        .suggest(text(), here.id())
                        .get(0)
                        .reasons()
                        .get(0)
                        .kind())
                .isEqualTo(Kind.CORRECTED);
        assertThat(firstCode(neighbour)).isNotEqualTo("19 02 06");

        corrections.revoke(correction.id(), officer);

        assertThat(firstCode(here)).isNotEqualTo("19 02 06");
        assertThat(corrections.of(here.id(), officer))
                .noneMatch(held -> held.id().equals(correction.id()));
        assertThat(events.stream(Audited.class).map(Audited::act))
                .contains("waste.corrected", "waste.correctionRevoked");
    }

    @Test
    void replaceWhatWasSaidOfTheSameWords() {
        corrections.correct(here.id(), word, "19 02 06", officer);
        corrections.correct(here.id(), word.toUpperCase(Locale.ROOT), "08 01 14", officer);

        assertThat(firstCode(here)).isEqualTo("08 01 14");
        assertThat(corrections.of(here.id(), officer))
                .filteredOn(held -> held.words().equalsIgnoreCase(word))
                .extracting(CodeCorrection::wasteCode)
                .containsExactly("08 01 14");
    }

    @Test
    void areMadeByOfficersOfTheTerritoryOnly() {
        var stranger = TestActor.staff(neighbour.id());
        var correction = corrections.correct(here.id(), word, "190206", officer);

        assertThat(correction.wasteCode()).isEqualTo("19 02 06");
        assertThatThrownBy(() -> corrections.correct(here.id(), word, "19 02 06", owner))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections.revoke(correction.id(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections.of(here.id(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections.correct(here.id(), " ", "19 02 06", officer))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> corrections.correct(here.id(), word, "99 99 99", officer))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void areLeftByAnOfficerWhoGivesAListingAnotherCode() {
        var id = listings.publish(offer(company, word), Origin.form(), owner);

        codes.confirm(id, "19 02 06", officer);

        assertThat(firstCode(here)).isEqualTo("19 02 06");
        assertThat(corrections.of(here.id(), officer).get(0).listing()).contains(id);
    }

    @Test
    void areLeftByTheFormToo() {
        var id = listings.publish(offer(company, word), Origin.form(), owner);
        var version = listings.seenBy(id, officer).rights().version();

        listings.change(id, offerWithCode(company, word, "19 02 06"), version, officer);

        assertThat(firstCode(here)).isEqualTo("19 02 06");
    }

    @Test
    void areNotLeftByACompanyNorByWhatWasProposedFirst() {
        var cakes = listings.publish(offer(company, word), Origin.form(), owner);
        var pallets = listings.publish(offer(company, "Palettes en bois cassées " + word), Origin.form(), owner);

        codes.confirm(cakes, "19 02 06", owner);
        codes.confirm(pallets, "15 01 03", officer);

        assertThat(corrections.of(here.id(), officer))
                .noneMatch(held -> held.words().endsWith(word));
    }

    @Test
    void applyNothingByThemselvesAndBringAHazardousCodeBeforeStaff() {
        var id = listings.publish(offer(company, "Palettes en bois cassées " + word), Origin.form(), owner);

        assertThat(codes.candidates(id, owner).get(0).code().code()).isEqualTo("15 01 03");
        assertThat(listings.seenBy(id, owner).open().wasteCode()).isEmpty();

        assertThat(codes.confirm(id, "15 01 10", owner)).isEqualTo(ListingState.HELD);
        assertThat(listings.seenBy(id, owner).rights().holds()).containsExactly(HoldReason.DANGEROUS_CODE);
        assertThat(listings.seenBy(id, owner).open().hazardous()).isTrue();

        codes.confirm(id, "15 01 03", owner);
        assertThat(listings.seenBy(id, owner).open().hazardous()).isFalse();
    }

    @Test
    void areClosedToWhoeverMayNotEditTheListing() {
        var id = listings.publish(offer(company, "Palettes " + word), Origin.form(), owner);
        var other = TestCompany.approved(companies, here, "Autre", TestTerritory.LENS);
        var stranger = TestActor.member(other.id(), here.id());

        assertThatThrownBy(() -> codes.candidates(id, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> codes.confirm(id, "15 01 03", stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> codes.confirm(id, "15 99 03", owner)).isInstanceOf(RuleViolation.class);
    }

    private String firstCode(Territory territory) {
        return corrections.suggest(text(), territory.id()).stream()
                .findFirst()
                .map(first -> first.code().code())
                .orElse("");
    }

    private Text text() {
        return new Text(word + " en vrac", "", null, false);
    }
}
