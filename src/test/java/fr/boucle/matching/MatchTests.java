package fr.boucle.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTests {
    private static final Decision NOW = Decision.by(Actor.system(), Instant.parse("2026-11-22T12:00:00Z"));

    private final Match match = match();
    private final Match survivor = match();

    private static Match match() {
        return new Match(
                ProfileSamples.offer("wood-pallet").profile(),
                ProfileSamples.need("wood-pallet").profile(),
                new Explanation(List.of()),
                Instant.EPOCH);
    }

    @Test
    void pointsToWhatItWasMergedInto() {
        match.mergeInto(survivor, NOW);

        assertThat(match.state()).isEqualTo(MatchState.MERGED);
        assertThat(match.mergedInto()).contains(survivor.id());
        assertThat(match.decision()).contains(NOW);
        assertThat(survivor.state()).isEqualTo(MatchState.SUGGESTED);
    }

    @Test
    void hearsWhatCompaniesSaidOfWhatIsMergedIntoItUnlessTheySaidOtherwise() {
        match.mark(match.offer(), Opinion.interested());
        match.mark(match.need(), Opinion.interested());
        survivor.mark(survivor.need(), Opinion.notForUs(MatchRefusal.TIMING, null));

        match.mergeInto(survivor, NOW);

        assertThat(survivor.offerOpinion()).contains(Opinion.interested());
        assertThat(survivor.needOpinion()).contains(Opinion.notForUs(MatchRefusal.TIMING, null));
        assertThat(survivor.interest()).isEqualTo(-1);
        assertThat(match.offerOpinion()).contains(Opinion.interested());
    }

    @Test
    void mergesIntoAKeptOneButNeverIntoItselfNorIntoOneThatIsOver() {
        refuses("match.merge.itself", match, match);
        var refused = match();
        refused.refuse(NOW.because(MatchRefusal.QUALITY, null, null));
        refuses("match.merge.over", match, refused);
        var merged = match();
        merged.mergeInto(survivor, NOW);
        refuses("match.merge.over", match, merged);

        survivor.keep(NOW);
        match.mergeInto(survivor, NOW);

        assertThat(survivor.state()).isEqualTo(MatchState.KEPT);
    }

    @Test
    void isNotMergedOnceItIsDecided() {
        match.keep(NOW);

        refuses("match.decided", match, survivor);
    }

    @Test
    void standsForItselfAgainWithoutItsSurvivor() {
        match.mergeInto(survivor, NOW);

        match.reopen();

        assertThat(match.state()).isEqualTo(MatchState.SUGGESTED);
        assertThat(match.mergedInto()).isEmpty();
        assertThat(match.decision()).isEmpty();
    }

    private static void refuses(String code, Match match, Match into) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> match.mergeInto(into, NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
