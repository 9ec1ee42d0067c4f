package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawAllowsTests {
    private final LawAllows criterion = new LawAllows();

    @Test
    void winsAllWithoutAnyDanger() {
        assertThat(criterion
                        .judge(
                                offer("wood-pallet").profile(),
                                need("wood-pallet").profile(),
                                10)
                        .won())
                .isEqualTo(10);
    }

    @Test
    void winsNothingWhereTheNeedDoesNotAcceptTheDanger() {
        var verdict = criterion.judge(
                offer("paint").hazardous().profile(), need("paint").profile(), 10);

        assertThat(verdict.won()).isZero();
        assertThat(verdict.reason()).isEqualTo("match.law.hazardous");
    }

    @Test
    void winsAPartWhereTheNeedAcceptsIt() {
        var verdict = criterion.judge(
                offer("paint").hazardous().profile(), need("paint").hazardous().profile(), 10);

        assertThat(verdict.won()).isEqualTo(6);
        assertThat(verdict.reason()).isEqualTo("match.law.hazardousAccepted");
    }

    @Test
    void staysHalfOpenWhereItMayBeDangerous() {
        var verdict = criterion.judge(offer("paint").profile(), need("paint").profile(), 10);

        assertThat(verdict.won()).isEqualTo(5);
        assertThat(verdict.open()).isEqualTo(5);
    }
}
