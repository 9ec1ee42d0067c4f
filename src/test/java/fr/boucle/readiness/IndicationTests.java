package fr.boucle.readiness;

import static fr.boucle.synergies.SynergySamples.at;
import static fr.boucle.synergies.SynergySamples.pooling;
import static fr.boucle.synergies.SynergySamples.prepared;
import static fr.boucle.synergies.SynergySamples.substitution;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.readiness.Indication.Fact;
import fr.boucle.synergies.Stage;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IndicationTests {

    @Test
    void saysNothingOfAnIdea() {
        assertThat(Indication.of(substitution())).isEmpty();
    }

    @Test
    void takesTheHighestLevelThatTheDataProveOnEachAxis() {
        assertThat(Indication.of(at(Stage.NEGOTIATION, prepared(substitution()))))
                .contains(
                        new Indication(Axis.TECHNOLOGY, 2, Fact.QUANTITY_AGREED),
                        new Indication(Axis.LEGAL, 3, Fact.WASTE_DESCRIBED),
                        new Indication(Axis.ORGANISATION, 2, Fact.ALL_SAID_YES));
    }

    @Test
    void countsADeliveryOnceItWasReceived() {
        var delivered = at(Stage.COMPLETED, prepared(pooling()));
        assertThat(Indication.of(delivered))
                .contains(
                        new Indication(Axis.TECHNOLOGY, 4, Fact.DELIVERED_ONCE),
                        new Indication(Axis.ORGANISATION, 3, Fact.PUT_IN_PLACE),
                        new Indication(Axis.BUSINESS, 3, Fact.PAYMENT_AGREED));
    }

    @Test
    void neverSpeaksOfSociety() {
        assertThat(Indication.of(at(Stage.COMPLETED, prepared(pooling()))))
                .extracting(Indication::axis)
                .doesNotContain(Axis.SOCIETY);
    }

    @Test
    void goesWithTheUsualFailuresOfItsKind() {
        assertThat(UsualFailure.of(prepared(substitution()), Locale.FRENCH))
                .extracting(UsualFailure::id)
                .contains("permit-ends", "soiled-batch", "person-leaves")
                .doesNotContain("member-leaves");
        assertThat(UsualFailure.of(at(Stage.DISCUSSION, pooling()), Locale.ENGLISH))
                .extracting(each -> each.risk().mode())
                .contains("A participant leaves the group")
                .doesNotContain("A batch arrives soiled or mixed");
    }
}
