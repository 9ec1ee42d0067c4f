package fr.boucle.matching;

import static fr.boucle.matching.MatchRefusal.WRONG_MATERIAL;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.companies.Companies;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Habit.Rule;
import fr.boucle.matching.Habits.Known;
import fr.boucle.matching.Habits.Turned;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestDatabase;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class HabitsIntegrationTests {
    @Autowired
    Habits habits;

    @Autowired
    Lessons lessons;

    @Autowired
    Matches matches;

    @Autowired
    Pairing pairing;

    @Autowired
    Listings listings;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    Territory here;
    Actor officer;
    HabitSamples samples;

    @BeforeEach
    void settleWhereTheSearchProposesNothing() {
        here = MatchSamples.territoryWithThreshold(territories, 100);
        officer = staff(here.id());
        samples = new HabitSamples(companies, listings, matches, pairing);
    }

    private static Rule rule(String activity) {
        return new Rule(activity, MaterialId.of("coffee-grounds"));
    }

    private Optional<Known> learned(String activity) {
        return habits.all(officer).stream()
                .filter(known -> known.habit().rule().equals(rule(activity)))
                .findFirst();
    }

    private Optional<Verdict> hypothesis(ListingId offer, ListingId need) {
        matches.best(offer, 1);
        matches.best(need, 1);
        return matches.between(offer, need).map(pair -> pair.explanation().material());
    }

    @Test
    void suggestAThirdCompanyAfterTwoKeptMatches() {
        var grounds = samples.grounds(samples.company(here, "56.10A"));
        var third = samples.whatever(samples.company(here, "12.00Z"));
        assertThat(hypothesis(grounds, third)).isEmpty();

        samples.kept(here, "12.00Z");
        assertThat(hypothesis(grounds, third)).isEmpty();
        samples.kept(here, "12.00Z");

        assertThat(hypothesis(grounds, third)).hasValueSatisfying(material -> {
            assertThat(material.restsOnTheSector()).isTrue();
            assertThat(material.reason()).isEqualTo("match.material.sector.learned");
            assertThat(material.arguments()).containsExactly("coffee-grounds");
        });
        assertThat(matches.best(third, 20)).extracting(Suggestion::offer).contains(grounds);
    }

    @Test
    void areSwitchedOffAndOnAgain() {
        var grounds = samples.grounds(samples.company(here, "56.10A"));
        var third = samples.whatever(samples.company(here, "15.11Z"));
        samples.kept(here, "15.11Z");
        samples.kept(here, "15.11Z");

        habits.suspend(rule("15.11"), officer);
        assertThat(hypothesis(grounds, third)).isEmpty();
        assertThat(matches.best(third, 20)).extracting(Suggestion::offer).doesNotContain(grounds);
        assertThat(learned("15.11").flatMap(Known::turned))
                .map(Turned::suspended)
                .contains(true);

        habits.resume(rule("15.11"), officer);
        assertThat(hypothesis(grounds, third)).isPresent();
        assertThat(learned("15.11")).map(Known::counts).contains(true);
    }

    @Test
    void areCountedAgainWhereTheMaterialWasWrong() {
        samples.kept(here, "24.10Z");
        samples.kept(here, "24.10Z");
        refuse("24.10Z");
        assertThat(learned("24.10").orElseThrow().habit()).satisfies(habit -> {
            assertThat(habit.takers()).isEqualTo(2);
            assertThat(habit.refusers()).isEqualTo(1);
        });

        refuse("24.10Z");
        assertThat(learned("24.10")).isEmpty();
    }

    private void refuse(String activity) {
        matches.refuse(samples.paired(here, activity), WRONG_MATERIAL, null, null, officer);
    }

    @Test
    void forgetAMatchThatWasLostForItsMaterialOrWhoseLessonIsRevoked() {
        samples.kept(here, "25.50A");
        var lost = samples.kept(here, "25.50A");
        samples.kept(here, "25.50A");

        matches.learn(lost, WRONG_MATERIAL, officer);
        assertThat(learned("25.50").orElseThrow().habit().takers()).isEqualTo(2);

        lessons.of(here.id(), officer).get(0).lessons().stream()
                .filter(lesson -> lesson.reason().isEmpty())
                .findFirst()
                .ifPresent(lesson -> lessons.revoke(lesson.id(), officer));
        assertThat(learned("25.50")).isEmpty();
    }

    @Test
    void areLearnedFromAllTerritories() {
        samples.kept(here, "30.11Z");
        var elsewhere = samples.kept(MatchSamples.territoryWithThreshold(territories, 100), "30.11Z");

        assertThat(learned("30.11").orElseThrow().habit().from()).hasSize(2).contains(elsewhere);
    }

    @Test
    void areForOfficers() {
        samples.kept(here, "32.12Z");
        samples.kept(here, "32.12Z");
        var company = member(CompanyId.random(), here.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> habits.all(company));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> habits.suspend(rule("32.12"), company));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> habits.suspend(rule("99.00"), officer));
    }

    @Test
    void areSwitchedOffOnceByTwoOfficersAtOnce() throws Exception {
        samples.kept(here, "26.52Z");
        samples.kept(here, "26.52Z");

        AtOnce.run(Collections.nCopies(2, () -> {
            habits.suspend(rule("26.52"), officer);
            return rule("26.52");
        }));

        assertThat(learned("26.52")).map(Known::counts).contains(false);
    }
}
