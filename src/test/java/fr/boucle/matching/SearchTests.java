package fr.boucle.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.RealCatalogue;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.kernel.Unit;
import fr.boucle.matching.Habit.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTests {
    private static final int MOST = 20;
    private static final List<String> CONCEPTS = RealCatalogue.get().materials().stream()
            .map(Material::id)
            .map(Object::toString)
            .toList();
    private static final List<String> ACTIVITIES =
            RealCatalogue.get().activities().stream().map(each -> each.code()).toList();
    private static final Unit[] UNITS = {Unit.T, Unit.M3, Unit.UNIT};

    private final RareWords rare = new RareWords(ProfileSamples.TERMS);
    private final Experience experience = new Experience();
    private final Judge judge = new Judge(ProfileSamples.TERMS, rare, experience, () -> WeightsByTerritory.USUAL);
    private final MatchIndex index = new MatchIndex(RealCatalogue.get(), ProfileSamples.TERMS, rare, new Posters());
    private final Random random = new Random(2026);

    @Test
    void answersWhatJudgingEverybodyAnswers() {
        var all = profiles(4000);
        index.putAll(all);

        for (var mine : all.subList(0, 200)) {
            assertThat(find(mine).best()).isEqualTo(judgeEverybody(mine));
        }
    }

    @Test
    void answersWhatJudgingEverybodyAnswersWhereRefusalsTaughtSomething() {
        var all = profiles(2000);
        index.putAll(all);
        var offers = all.stream().filter(Profile::isOffer).toList();
        var needs = all.stream().filter(each -> !each.isOffer()).toList();
        experience.replace(offers.stream()
                .flatMap(offer -> random.ints(3, 0, needs.size())
                        .mapToObj(needs::get)
                        .flatMap(need ->
                                LessonSamples.refused(offer, need, MatchRefusal.QUALITY, 2 + random.nextInt(6))
                                        .stream()))
                .toList());

        for (var mine : all.subList(0, 100)) {
            assertThat(find(mine).best()).isEqualTo(judgeEverybody(mine));
        }
    }

    @Test
    void answersWhatJudgingEverybodyAnswersWhereHabitsAreLearnedAndForgotten() {
        var all = profiles(2000);
        index.putAll(all.subList(0, 1950));
        var habits = all.stream()
                .flatMap(each -> Stream.ofNullable(each.activity()))
                .map(each ->
                        new Rule(each.substring(0, 5), MaterialId.of(CONCEPTS.get(random.nextInt(CONCEPTS.size())))))
                .collect(Collectors.toSet());
        try {
            index.learn(habits);
            all.subList(1950, 2000).forEach(index::put); // read before anything was learned
            assertThat(index.all()).allMatch(each -> each.poster().now() == each.poster());
            answersWhatJudgingEverybodyAnswers(all);
        } finally {
            index.learn(Set.of());
        }
        assertThat(index.all()).allMatch(each -> each.poster().now() == each.poster());
        answersWhatJudgingEverybodyAnswers(all);
    }

    private void answersWhatJudgingEverybodyAnswers(List<Profile> all) {
        for (var each : all.subList(0, 100)) {
            var mine = index.get(each.id()).orElseThrow();
            assertThat(find(mine).best()).isEqualTo(judgeEverybody(mine));
        }
    }

    @Test
    void staysRightWhileListingsComeAndGo() {
        var all = profiles(1500);
        index.putAll(all.subList(0, 1000));
        for (int i = 0; i < 500; i++) {
            index.remove(all.get(2 * i).id());
            index.put(all.get(1000 + i));
            if (i % 50 == 0) {
                assertThat(find(all.get(1000 + i)).best()).isEqualTo(judgeEverybody(all.get(1000 + i)));
            }
        }
        assertThat(index.size()).isEqualTo(1000);
    }

    @Test
    void findsAListingOnceThoughItWasPutTwice() {
        var all = profiles(300);
        all.forEach(index::put);
        index.putAll(all);

        assertThat(index.size()).isEqualTo(300);
        assertThat(index.all().map(Profile::id)).doesNotHaveDuplicates();
    }

    @Test
    void looksAtWhatMayStillEnterAndNotAtEverybody() {
        var all = profiles(20_000);
        index.putAll(all);
        long judged =
                all.subList(0, 100).stream().mapToInt(mine -> find(mine).seen()).sum();

        assertThat(judged / 100).isLessThan(all.size() / 10);
    }

    @Test
    void answersWhatJudgingEverybodyAnswersWhereTerritoriesWeighDifferently() {
        var near = TerritoryId.random();
        var many = TerritoryId.random();
        var weights =
                WeightsByTerritory.of(Map.of(near, new Weights(20, 5, 5, 65, 5), many, new Weights(30, 60, 0, 0, 10)));
        var other = new Judge(ProfileSamples.TERMS, rare, experience, () -> weights);
        var all = profiles(4000, sample -> sample.in(random.nextBoolean() ? near : many));
        index.putAll(all);

        for (var mine : all.subList(0, 200)) {
            assertThat(find(other, mine).best()).isEqualTo(judgeEverybody(other, mine));
        }
    }

    private Search find(Profile mine) {
        return find(judge, mine);
    }

    private Search find(Judge judge, Profile mine) {
        var search = Search.allowed(judge, mine, MOST, other -> true);
        index.find(search);
        return search;
    }

    private List<Search.Hit> judgeEverybody(Profile mine) {
        return judgeEverybody(judge, mine);
    }

    private List<Search.Hit> judgeEverybody(Judge judge, Profile mine) {
        return index.all()
                .filter(other -> other.isCounterpartOf(mine))
                .map(other -> {
                    var pair = Judge.Pair.of(mine, other);
                    return new Search.Hit(other, judge.forbids(pair).isPresent() ? -1 : judge.points(pair));
                })
                .filter(hit -> hit.points() >= 0)
                .sorted(Comparator.comparingDouble(Search.Hit::points)
                        .reversed()
                        .thenComparing(Search.Hit::other, Profile::compareTo))
                .limit(MOST)
                .toList();
    }

    /** Of all concepts, a few of them much more often; over a thousand kilometres; with and without what may be unknown. */
    private List<Profile> profiles(int count) {
        return profiles(count, sample -> sample);
    }

    private List<Profile> profiles(int count, UnaryOperator<ProfileSamples> settled) {
        var all = new ArrayList<Profile>();
        for (int i = 0; i < count; i++) {
            var concepts = random.ints(random.nextInt(4), 0, 6)
                    .mapToObj(
                            digits -> CONCEPTS.get((int) (CONCEPTS.size() * Math.pow(random.nextDouble(), digits + 1))))
                    .distinct()
                    .toArray(String[]::new);
            var sample = random.nextBoolean() ? ProfileSamples.offer(concepts) : ProfileSamples.need(concepts);
            sample.saying("mot" + random.nextInt(count), "terme" + random.nextInt(5))
                    .away(1000 * Math.pow(random.nextDouble(), 3))
                    .of(random.nextInt(4) == 0 ? null : quantity(), random.nextBoolean() ? Rhythm.ONCE : Rhythm.WEEKLY);
            if (random.nextInt(5) == 0) {
                sample.shared();
            }
            if (random.nextInt(10) == 0) {
                sample.hazardous();
            }
            if (random.nextBoolean()) {
                sample.by(ACTIVITIES.get(random.nextInt(ACTIVITIES.size())));
            }
            all.add(settled.apply(sample).profile());
        }
        return all;
    }

    private Quantity quantity() {
        return Quantity.of(String.valueOf(1 + random.nextInt(1000)), UNITS[random.nextInt(UNITS.length)]);
    }
}
