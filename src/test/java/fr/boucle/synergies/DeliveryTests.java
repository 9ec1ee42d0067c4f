package fr.boucle.synergies;

import static fr.boucle.synergies.SynergySamples.NOW;
import static fr.boucle.synergies.SynergySamples.PARTY;
import static fr.boucle.synergies.SynergySamples.TODAY;
import static fr.boucle.synergies.SynergySamples.at;
import static fr.boucle.synergies.SynergySamples.note;
import static fr.boucle.synergies.SynergySamples.pooling;
import static fr.boucle.synergies.SynergySamples.prepared;
import static fr.boucle.synergies.SynergySamples.substitution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryTests {
    @Test
    void isRealWhenItWasWeighedAndNotRefused() {
        var weighed = running().deliver(note(substitution()), PARTY, NOW);
        var estimated = running().deliver(estimated(), PARTY, NOW);

        assertThat(weighed.isReal()).isTrue();
        assertThat(estimated.isReal()).isFalse();

        weighed.receive(false, "trop humide", PARTY, NOW);
        assertThat(weighed.isReal()).isFalse();
        assertThat(weighed.refusal()).contains("trop humide");
    }

    @Test
    void isRefusedOnlyWithAReasonAndAnsweredOnce() {
        var delivery = running().deliver(note(substitution()), PARTY, NOW);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> delivery.receive(false, " ", PARTY, NOW));

        delivery.receive(true, null, PARTY, NOW);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> delivery.receive(false, "non", PARTY, NOW));
    }

    @Test
    void isOfSomething() {
        var nothing = new Delivery.Note(TODAY, Optional.of(Quantity.of("0", Unit.T)), true, null, null);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> running().deliver(nothing, PARTY, NOW));
    }

    @Test
    void ofATakenThingSaysHowMuchAndNotWhatWasDoneTogether() {
        var use = new Delivery.Note(TODAY, Optional.empty(), true, Delivery.SharedUse.ROUND, null);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> running().deliver(use, PARTY, NOW))
                .extracting(RuleViolation::code)
                .isEqualTo("synergy.delivery.missing");
    }

    @Test
    void ofSomethingSharedSaysWhatWasDone() {
        var shared = at(Stage.IMPLEMENTATION, prepared(pooling()));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> shared.deliver(estimated(), PARTY, NOW));
        assertThat(shared.deliver(note(shared), PARTY, NOW).isReal()).isTrue();
    }

    @Test
    void comesNotBeforeTheExchangeIsPutInPlace() {
        var early = at(Stage.NEGOTIATION, prepared(substitution()));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> early.deliver(note(early), PARTY, NOW))
                .extracting(RuleViolation::code)
                .isEqualTo("synergy.delivery.tooEarly");
    }

    private static Synergy running() {
        return at(Stage.IMPLEMENTATION, prepared(substitution()));
    }

    private static Delivery.Note estimated() {
        return new Delivery.Note(TODAY, Optional.of(Quantity.of("10", Unit.T)), false, null, null);
    }
}
