package fr.boucle.quality;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import fr.boucle.files.FileSamples;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.quality.Tolerance.Limits;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Upload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

@SpringBootTest
@Import({TestDatabase.class, ImpactScene.class})
class QualityIntegrationTests {
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    QualityLoop quality;

    @Autowired
    ImpactScene scene;

    Cast cast;
    SynergyId id;

    @BeforeEach
    void talk() {
        cast = scene.cast();
        id = scene.inDiscussion(cast);
    }

    private static Limits humidity(String most, String why) {
        return new Limits(List.of(new Limit("humidité", "%", null, new BigDecimal(most))), why);
    }

    private int sample() {
        return quality.take(id, new Sample.Note(TODAY, "silo 2"), cast.giver()).number();
    }

    private void analyse(int sample, String humidity) {
        var read = new Sample.Analysis("Labo du Nord", TODAY, Map.of("humidité", new BigDecimal(humidity)));
        quality.analyse(id, sample, read, Optional.empty(), cast.giver());
    }

    @Test
    void goesFromARefusedSampleOverNewLimitsToAnAcceptedOne() {
        quality.set(id, humidity("10", "fiche de la chaudière"), 0, cast.taker());
        int first = sample();
        analyse(first, "14");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> quality.judge(id, first, false, " ", cast.taker()))
                .withMessage("quality.verdict.why");
        quality.judge(id, first, false, "14 % d’humidité", cast.taker());
        quality.set(id, humidity("15", "essai à 15 % concluant"), 1, cast.taker());
        int second = sample();
        analyse(second, "14");
        quality.judge(id, second, true, null, cast.taker());
        assertThat(quality.samples(id, cast.giver()))
                .extracting(each -> each.accepted().orElseThrow())
                .containsExactly(true, false);
        assertThat(quality.samples(id, cast.giver()))
                .extracting(each -> each.tolerance().orElseThrow())
                .containsExactly(2, 1); // each verdict stays readable with its limits
    }

    @Test
    void takesAVerdictOnlyFromWhoReceivesAndOnlyOnce() {
        int sample = sample();
        assertRefused("quality.receiverOnly", () -> quality.judge(id, sample, true, null, cast.giver()));
        assertRefused("quality.receiverOnly", () -> quality.set(id, humidity("10", "x"), 0, cast.giver()));
        quality.judge(id, sample, true, null, cast.officer()); // said by telephone
        assertRefused("quality.verdict.said", () -> quality.judge(id, sample, false, "non", cast.taker()));
        assertRefused("quality.verdict.said", () -> analyse(sample, "9"));
    }

    @Test
    void keepsTheCertificateForThoseWhoMayReadTheSynergy() {
        int sample = sample();
        var certificate = new Upload("analyse.pdf", FileSamples.pdf());
        quality.analyse(id, sample, new Sample.Analysis("", null, Map.of()), Optional.of(certificate), cast.giver());
        analyse(sample, "9"); // mended without sending it again
        assertThat(quality.certificate(id, sample, cast.taker()).name()).isEqualTo("analyse.pdf");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> quality.certificate(
                        id, sample, member(CompanyId.random(), cast.here().id())));
    }

    @Test
    void refusesAnAnalysisOfNothingAndDaysThatCannotBe() {
        int sample = sample();
        assertRefused(
                "quality.analysis.empty",
                () -> quality.analyse(
                        id, sample, new Sample.Analysis("", null, Map.of()), Optional.empty(), cast.giver()));
        assertRefused(
                "quality.sample.notYet",
                () -> quality.take(id, new Sample.Note(TODAY.plusDays(1), "silo"), cast.giver()));
        assertRefused(
                "quality.analysis.early",
                () -> quality.analyse(
                        id,
                        sample,
                        new Sample.Analysis("", TODAY.minusDays(1), Map.of("ph", BigDecimal.ONE)),
                        Optional.empty(),
                        cast.giver()));
    }

    @Test
    void letsOneOfTwoWhoSetLimitsAtOnceWinAndTellsTheOther() throws InterruptedException {
        var both = AtOnce.<Boolean>run(List.of(
                () -> {
                    quality.set(id, humidity("10", "un"), 0, cast.taker());
                    return true;
                },
                () -> {
                    quality.set(id, humidity("12", "deux"), 0, cast.officer());
                    return true;
                }));
        assertThat(both.won()).isOne();
        assertThat(both.failures())
                .singleElement()
                .asInstanceOf(THROWABLE)
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private static void assertRefused(String why, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessage(why);
    }
}
