package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Treatment;
import fr.boucle.kernel.CompanyId;
import fr.boucle.matching.Chain.Step;
import fr.boucle.matching.Judge.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainingTests {
    private final Judge judge = new Judge(ProfileSamples.TERMS, new RareWords(ProfileSamples.TERMS));
    private final Crafts crafts = new Crafts(ProfileSamples.TERMS.catalogue());
    private final List<Profile> listed = new ArrayList<>();

    @Test
    void goesThroughACompanyThatOffersTheTreatment() {
        var pipes = listed(offer("hdpe-pipe"));
        var grinder = listed(offer("shared-shredder").away(12));
        var extruder = listed(need("hdpe-regrind").away(30));

        var chains = chains(pipes);

        assertThat(chains).singleElement().satisfies(chain -> {
            assertThat(chain.listings()).containsExactly(pipes.id(), grinder.id(), extruder.id());
            assertThat(chain.steps()).extracting(Step::treatment).containsExactly(Treatment.GRINDING);
            assertThat(chain.km()).isEqualTo(15 + 20);
            assertThat(chain.score()).isEqualTo(chain.weakest() - 3);
        });
        assertThat(chains(extruder)).isEqualTo(chains);
    }

    @Test
    void goesThroughACompanyThatMakesOneThingOfTheOther() {
        var bread = listed(offer("bread-surplus"));
        var miller = CompanyId.random();
        var taken = listed(need("bread-surplus").of(miller));
        var given = listed(offer("animal-feed").of(miller));
        var farm = listed(need("animal-feed").away(20));

        assertThat(chains(bread)).anySatisfy(chain -> {
            assertThat(chain.listings()).containsExactly(bread.id(), taken.id(), given.id(), farm.id());
            assertThat(chain.pairs()).hasSize(2);
        });
        assertThat(chains(farm)).isEqualTo(chains(bread));
    }

    @Test
    void takesTwoStepsAtMost() {
        listed(offer("bread-surplus"));
        var first = CompanyId.random();
        listed(need("bread-surplus").of(first));
        listed(offer("animal-feed").of(first));
        listed(need("hdpe-regrind"));

        assertThat(listed.stream().flatMap(each -> chains(each).stream()))
                .allSatisfy(chain -> assertThat(chain.steps()).hasSizeBetween(1, 2));
    }

    @Test
    void leadsHazardousThingsOnlyToWhoAcceptsThem() {
        var pipes = listed(offer("hdpe-pipe").hazardous());
        listed(offer("shared-shredder"));
        listed(need("hdpe-regrind").hazardous());
        assertThat(chains(pipes)).isEmpty();

        var accepting = listed(offer("shared-shredder").hazardous());
        assertThat(chains(pipes))
                .singleElement()
                .satisfies(chain -> assertThat(chain.listings()).contains(accepting.id()));
    }

    @Test
    void asksEachCompanyOnce() {
        var pipes = listed(offer("hdpe-pipe"));
        var extruder = CompanyId.random();
        listed(offer("shared-shredder").of(extruder));
        listed(need("hdpe-regrind").of(extruder));

        assertThat(chains(pipes)).isEmpty();
    }

    @Test
    void asksNobodyForATreatmentOfOtherMaterials() {
        var pipes = listed(offer("hdpe-pipe"));
        listed(offer("shared-shredder", "wood-pallet"));
        listed(need("hdpe-regrind"));

        assertThat(chains(pipes)).isEmpty();
    }

    @Test
    void prefersTheShorterRoad() {
        var pipes = listed(offer("hdpe-pipe"));
        var far = listed(offer("shared-shredder").away(60));
        var near = listed(offer("shared-shredder").away(5));
        listed(need("hdpe-regrind").away(10));

        assertThat(chains(pipes))
                .extracting(chain -> chain.steps().get(0).taking())
                .containsExactly(near.id(), far.id());
    }

    private Profile listed(ProfileSamples sample) {
        var profile = sample.profile();
        listed.add(profile);
        return profile;
    }

    private List<Chain> chains(Profile mine) {
        return new Chaining(judge, crafts, new Listed()).of(mine);
    }

    /** Every pair is judged. */
    private final class Listed implements Chaining.Market {
        @Override
        public List<Suggestion> best(Profile mine, int most) {
            return listed.stream()
                    .filter(other -> other.isCounterpartOf(mine))
                    .map(other -> Pair.of(mine, other))
                    .filter(pair -> judge.forbids(pair).isEmpty() && judge.material(pair) > 0)
                    .map(pair ->
                            new Suggestion(pair.offer().id(), pair.need().id(), judge.explain(pair), Optional.empty()))
                    .sorted(Comparator.comparingDouble(
                                    (Suggestion pair) -> pair.explanation().exact())
                            .reversed())
                    .limit(most)
                    .toList();
        }

        @Override
        public Optional<Profile> counterpart(Suggestion pair, Profile mine) {
            return find(pair, mine).findFirst();
        }

        private Stream<Profile> find(Suggestion pair, Profile mine) {
            return listed.stream().filter(each -> each.id().equals(pair.other(mine.id())));
        }

        @Override
        public List<Profile> ofCompany(CompanyId company) {
            return listed.stream()
                    .filter(each -> each.company().equals(company))
                    .toList();
        }

        @Override
        public List<Profile> services() {
            return listed.stream().filter(crafts::isTreating).toList();
        }
    }
}
