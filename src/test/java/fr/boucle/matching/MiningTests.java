package fr.boucle.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.matching.Habit.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MiningTests {
    private final CompanyId giver = CompanyId.random();
    private final CompanyId taker = CompanyId.random();

    @Test
    void learnsOfAClassFromTwoCompaniesThatTookTheSame() {
        assertThat(Mining.of(List.of(kept("01.47Z", "sawdust"), kept("01.47Z", "sawdust"))))
                .singleElement()
                .satisfies(habit -> {
                    assertThat(habit.rule()).isEqualTo(rule("01.47", "sawdust"));
                    assertThat(habit.takers()).isEqualTo(2);
                    assertThat(habit.givers()).isEqualTo(1);
                    assertThat(habit.from()).hasSize(2);
                    assertThat(habit.percent()).isEqualTo(100);
                    assertThat(habit.lift()).isEqualTo(1);
                });
    }

    @Test
    void learnsNothingFromOneCompanyHoweverMuchItTakes() {
        assertThat(rules(kept(taker, "01.47Z", "sawdust"), kept(taker, "01.47Z", "sawdust")))
                .isEmpty();
    }

    @Test
    void learnsOfADivisionWhereItsClassesShareAHabit() {
        assertThat(rules(kept("01.47Z", "sawdust"), kept("01.43Z", "sawdust"))).containsExactly(rule("01", "sawdust"));
        assertThat(rules(kept("01.47Z", "sawdust"), kept("01.43Z", "sawdust"), kept("01.43Z", "sawdust")))
                .containsExactly(rule("01", "sawdust"), rule("01.43", "sawdust"));
    }

    @Test
    void keepsActivitiesAndMaterialsApart() {
        assertThat(rules(kept("01.47Z", "sawdust"), kept("02.10Z", "sawdust"), kept("01.47Z", "wood-chips")))
                .isEmpty();
    }

    @Test
    void asksForTwiceAsManyTakersAsRefusers() {
        var two = List.of(kept("01.47Z", "sawdust"), kept("01.47Z", "sawdust"), refused("01.47Z", "sawdust"));
        assertThat(Mining.of(two)).singleElement().satisfies(habit -> {
            assertThat(habit.refusers()).isEqualTo(1);
            assertThat(habit.percent()).isEqualTo(67);
        });

        var more = new ArrayList<>(two);
        more.add(refused("01.47Z", "sawdust"));
        assertThat(Mining.of(more)).isEmpty();
    }

    @Test
    void countsACompanyThatTookItAsATakerThoughItRefusedOnce() {
        assertThat(Mining.of(List.of(
                        kept("01.47Z", "sawdust"),
                        kept(taker, "01.47Z", "sawdust"),
                        new Taking(MatchId.random(), giver, taker, "01.47Z", MaterialId.of("sawdust"), false))))
                .singleElement()
                .satisfies(habit -> assertThat(habit.refusers()).isZero());
    }

    /** Two of three here, two of four everywhere: 4/3. */
    @Test
    void measuresHowMuchOftenerThanEverywhereItIsTaken() {
        var decided = List.of(
                kept("01.47Z", "sawdust"),
                kept("01.47Z", "sawdust"),
                kept("01.47Z", "wood-chips"),
                kept("10.71A", "wood-pallet"));

        assertThat(Mining.of(decided).get(0).lift()).isCloseTo(4 / 3.0, within(1e-9));
    }

    @Test
    void learnsNothingThatTheActivityTakesMoreSeldomThanOthers() {
        assertThat(rules(
                        kept("01.47Z", "wood-pallet"),
                        kept("01.47Z", "wood-pallet"),
                        kept("01.47Z", "sawdust"),
                        kept("10.71A", "wood-pallet"),
                        kept("10.71A", "wood-pallet")))
                .containsExactly(rule("10.71", "wood-pallet"));
    }

    @Test
    void doesNotDependOnTheOrderOfWhatWasDecided() {
        var random = new Random(2026);
        var decided = new ArrayList<Taking>();
        for (int i = 0; i < 300; i++) {
            var activity = List.of("01.47Z", "01.43Z", "10.71A", "16.24Z").get(random.nextInt(4));
            var material = List.of("sawdust", "wood-pallet", "wood-chips").get(random.nextInt(3));
            decided.add(random.nextInt(4) == 0 ? refused(activity, material) : kept(activity, material));
        }
        var habits = Mining.of(decided);
        Collections.shuffle(decided, random);

        assertThat(habits).isNotEmpty();
        assertThat(Mining.of(decided)).isEqualTo(habits);
    }

    private Taking kept(String activity, String material) {
        return kept(CompanyId.random(), activity, material);
    }

    private Taking kept(CompanyId company, String activity, String material) {
        return new Taking(MatchId.random(), giver, company, activity, MaterialId.of(material), true);
    }

    private Taking refused(String activity, String material) {
        return new Taking(MatchId.random(), giver, CompanyId.random(), activity, MaterialId.of(material), false);
    }

    private static Rule rule(String activity, String material) {
        return new Rule(activity, MaterialId.of(material));
    }

    private static List<Rule> rules(Taking... decided) {
        return Mining.of(Stream.of(decided).toList()).stream().map(Habit::rule).toList();
    }
}
