package fr.boucle.listings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerousWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plaques de fibrociment amianté",
                "AMIANTE",
                "Transformateur au PCB",
                "poteaux créosotés",
                "Traverses (créosote)",
                "fire board with asbestos",
                "asbesthoudende platen",
                "déchets d’activités de soins : DASRI",
                "bains de chrome VI",
                "boues cyanurées",
                "source radioactive",
                "solvant toxique",
                "terres à l’arsenic",
                "thermomètres à mercure",
                "giftige Stoffe"
            })
    void areFoundInTheText(String text) {
        assertThat(DangerousWords.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plaques sans amiante",
                "fibrociment non amianté",
                "garanti sans aucun amiante",
                "board free of asbestos",
                "without asbestos",
                "peinture non toxique",
                "platen zonder asbest",
                "ohne Asbest"
            })
    void areLeftWhereTheTextDeniesThem(String text) {
        assertThat(DangerousWords.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Palettes Europe", "Sciure de chêne", "Chaleur fatale à 60 °C", "pcbus", ""})
    void areNotSeenWhereThereAreNone(String text) {
        assertThat(DangerousWords.in(text)).isEmpty();
    }

    @Test
    void areFoundAfterADenialOfAnother() {
        assertThat(DangerousWords.in("Sans amiante, mais traces de PCB")).hasValue("pcb");
    }
}
