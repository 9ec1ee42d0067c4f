package fr.boucle.catalogue;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official lists, whole and unaltered, and how they are looked up. */
class CatalogueTests {
    private static final Catalogue CATALOGUE = new Catalogue();

    @Test
    void holdsTheWholeListOfWaste() throws Exception {
        assertThat(CATALOGUE.wastes()).hasSize(842);
        assertThat(CATALOGUE.wastes().stream().filter(WasteCode::hazardous)).hasSize(408);
        assertThat(fingerprint(CATALOGUE.wastes().stream().map(waste -> waste.code() + "," + waste.hazardous())))
                .isEqualTo("4d37db4a62995070ed98787e49ab5a6ed59b399bb3d8c3d1c82f16c8e4d5826a");
    }

    @Test
    void holdsEveryActivity() throws Exception {
        assertThat(CATALOGUE.activities()).hasSize(732);
        assertThat(CATALOGUE.activities().stream().map(Activity::nace).distinct())
                .hasSize(615);
        assertThat(fingerprint(CATALOGUE.activities().stream().map(Activity::code)))
                .isEqualTo("7b02e5be83b2dec594273eb984865de84404e8c7f992c9ef20432efe4f576a1f");
    }

    @Test
    void holdsEveryTreatmentOperation() {
        assertThat(CATALOGUE.operations()).hasSize(30);
        assertThat(CATALOGUE.operation("R3")).map(Operation::rank).contains(1);
        assertThat(CATALOGUE.operation("R99")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 01 03", "150103", "15.01.03", "15 01 03*", " 15-01-03 "})
    void findsAWasteHoweverItsCodeIsTyped(String typed) {
        assertThat(CATALOGUE.waste(typed)).map(WasteCode::code).contains("15 01 03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "1501031", "palette", "99 99 99"})
    void knowsNoOtherWaste(String typed) {
        assertThat(CATALOGUE.waste(typed)).isEmpty();
    }

    @Test
    void printsTheStarOfHazardousWaste() {
        assertThat(CATALOGUE.waste("17 05 03")).map(WasteCode::printed).contains("17 05 03*");
        assertThat(CATALOGUE.waste("15 01 03")).map(WasteCode::printed).contains("15 01 03");
    }

    @Test
    void findsWastesByEverydayWord() {
        assertThat(CATALOGUE.searchWastes("palette", Locale.FRENCH))
                .extracting(WasteCode::code)
                .contains("15 01 03");
        assertThat(CATALOGUE.searchWastes("AMIANTE", Locale.FRENCH))
                .extracting(WasteCode::code)
                .contains("17 06 05");
        assertThat(CATALOGUE.searchWastes("1501", Locale.FRENCH))
                .allMatch(waste -> waste.code().startsWith("15 01"));
        assertThat(CATALOGUE.searchWastes("licorne", Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.23Z", "1623Z", "1623z", "16.23", "1623"})
    void findsAnActivityHoweverItsCodeIsTyped(String typed) {
        assertThat(CATALOGUE.activity(typed)).map(Activity::code).contains("16.23Z");
    }

    private static String fingerprint(Stream<String> lines) throws Exception {
        var text = lines.sorted().map(line -> line + "\n").collect(joining());
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
