package fr.boucle.contracts;

import static fr.boucle.contracts.ContractKind.CONFIDENTIALITY;
import static fr.boucle.contracts.ContractKind.SHARING;
import static fr.boucle.contracts.ContractKind.SUPPLY;
import static fr.boucle.synergies.SynergySamples.at;
import static fr.boucle.synergies.SynergySamples.pooling;
import static fr.boucle.synergies.SynergySamples.prepared;
import static fr.boucle.synergies.SynergySamples.substitution;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ContractKindTests {
    private static List<ContractKind> openFor(Synergy synergy) {
        return Arrays.stream(ContractKind.values())
                .filter(kind -> kind.isOpenFor(synergy))
                .toList();
    }

    @Test
    void isNeverOpenBeforeEverybodysYes() {
        assertThat(openFor(substitution())).isEmpty();
        assertThat(openFor(pooling())).isEmpty();
    }

    @Test
    void isSecrecyAloneDuringTheDiscussion() {
        assertThat(openFor(at(Stage.DISCUSSION, substitution()))).containsExactly(CONFIDENTIALITY);
        assertThat(openFor(at(Stage.DISCUSSION, pooling()))).containsExactly(CONFIDENTIALITY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            mode = Mode.EXCLUDE,
            names = {"IDEA", "DISCUSSION", "LOST"})
    void isSupplyOrSharingFromTheNegotiationOn(Stage stage) {
        assertThat(openFor(at(stage, prepared(substitution())))).containsExactly(CONFIDENTIALITY, SUPPLY);
        assertThat(openFor(at(stage, prepared(pooling())))).containsExactly(CONFIDENTIALITY, SHARING);
    }
}
