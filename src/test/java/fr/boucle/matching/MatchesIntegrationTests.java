package fr.boucle.matching;

import static fr.boucle.listings.ListingSamples.need;
import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingMerge;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;

@SpringBootTest
@Import(TestDatabase.class)
class MatchesIntegrationTests {
    @Autowired
    Matches matches;

    @Autowired
    Upkeep upkeep;

    @Autowired
    Listings listings;

    @Autowired
    ListingMerge merge;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    Territory here;
    Company joiner;
    Company farm;

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
    }

    @Test
    void areProposedToStaffWhenANeedIsPublished() {
        var id = MatchSamples.proposed(listings, matches, joiner, farm);

        var match = matches.get(id, staff(here.id()));
        assertThat(match.score()).isGreaterThanOrEqualTo(Settings.USUAL_THRESHOLD);
        assertThat(match.explanation().verdicts()).hasSize(5);
        assertThat(match.state()).isEqualTo(MatchState.SUGGESTED);
    }

    @Test
    void vanishWhenTheirListingIsMergedIntoItsDouble() {
        var id = MatchSamples.proposed(listings, matches, joiner, farm);
        var merged = matches.get(id, staff(here.id())).offer();
        var survivor = listings.publish(offer(joiner, "Tuiles cassées"), Origin.form(), member(joiner.id(), here.id()));

        merge.merge(merged, survivor, staff(here.id()));

        MatchSamples.waitUntil(() -> matches.waiting(here.id(), Pageable.unpaged()).stream()
                .noneMatch(match -> match.offer().equals(merged)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> matches.get(id, staff(here.id())));
    }

    @Test
    void areFoundFromBothSidesAndForgottenWithTheListing() {
        var offered = listings.publish(offer(joiner, "Sciure de chêne"), Origin.form(), member(joiner.id(), here.id()));
        var needed = listings.publish(need(farm, "Sciure de chêne"), Origin.form(), member(farm.id(), here.id()));
        upkeep.catchUp();

        assertThat(matches.best(needed, 100)).extracting(Suggestion::offer).contains(offered);
        assertThat(matches.best(offered, 100)).extracting(Suggestion::need).contains(needed);

        listings.withdraw(offered, member(joiner.id(), here.id()));
        upkeep.catchUp();
        assertThat(matches.best(needed, 100)).extracting(Suggestion::offer).doesNotContain(offered);
    }

    @Test
    void neverPairACompanyWithItself() {
        var offered = listings.publish(offer(joiner, "Sciure de chêne"), Origin.form(), member(joiner.id(), here.id()));
        var needed = listings.publish(need(joiner, "Sciure de chêne"), Origin.form(), member(joiner.id(), here.id()));
        upkeep.catchUp();

        assertThat(matches.best(needed, 100)).extracting(Suggestion::offer).doesNotContain(offered);
    }

    @Test
    void pairNobodyWithAListingThatTheOtherMayNotFind() {
        var offered = listings.publish(
                ListingSamples.forItsClub(offer(joiner, "Sciure de hêtre")),
                Origin.form(),
                member(joiner.id(), here.id()));
        var there = TestTerritory.neighbour(territories);
        var stranger = TestCompany.approved(companies, there, "Ferme d’à côté", TestTerritory.LENS);
        var strange =
                listings.publish(need(stranger, "Sciure de hêtre"), Origin.form(), member(stranger.id(), there.id()));
        var needed = listings.publish(need(farm, "Sciure de hêtre"), Origin.form(), member(farm.id(), here.id()));
        upkeep.catchUp();

        assertThat(matches.best(offered, 100))
                .extracting(Suggestion::need)
                .contains(needed)
                .doesNotContain(strange);
        assertThat(matches.best(strange, 100)).extracting(Suggestion::offer).doesNotContain(offered);
    }

    @Test
    void areDecidedOnceByStaffThatTheyConcern() {
        var id = MatchSamples.proposed(listings, matches, joiner, farm);
        var there = TestTerritory.neighbour(territories);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> matches.refuse(id, MatchRefusal.QUALITY, null, null, staff(there.id())));

        matches.refuse(id, MatchRefusal.QUALITY, null, "trop sale", staff(here.id()));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> matches.keep(id, staff(here.id())));
        assertThat(matches.waiting(here.id(), Pageable.unpaged()))
                .extracting(Match::id)
                .doesNotContain(id);
    }
}
