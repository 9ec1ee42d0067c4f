package fr.boucle.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.synergies.LegalStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTests {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("nl"));

    @ParameterizedTest
    @EnumSource(LegalStatus.class)
    void asksOfEachStatusInThreeLanguagesWithItsSource(LegalStatus status) {
        assertThat(Condition.of(status)).hasSizeGreaterThanOrEqualTo(5).allSatisfy(each -> {
            assertThat(each.source()).isNotBlank();
            assertThat(LANGUAGES).allSatisfy(language -> {
                assertThat(each.asks(language)).endsWith("?").hasSizeLessThan(200);
                assertThat(each.helps(language)).endsWith(".").hasSizeLessThan(200);
            });
            assertThat(each.asks().values()).doesNotHaveDuplicates();
        });
    }

    @Test
    void hasAnIdOfItsOwn() {
        var all = Arrays.stream(LegalStatus.values())
                .flatMap(status -> Condition.of(status).stream())
                .map(Condition::id)
                .toList();
        assertThat(all).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
    }

    /** Who answers decides; the site never does. */
    @Test
    void judgesNothing() {
        assertThat(Arrays.stream(LegalStatus.values()).flatMap(status -> Condition.of(status).stream()))
                .allSatisfy(each -> assertThat(each.asks().values())
                        .noneMatch(text -> text.matches("(?is).*\\b(légal|conforme|legal|lawful|wettelijk)\\b.*")));
    }

    @Test
    void namesTheFiveOfAByProductAndTheFourOfAnEndOfWaste() {
        assertThat(Condition.of(LegalStatus.BY_PRODUCT))
                .filteredOn(each -> each.source().contains("L. 541-4-2"))
                .hasSize(6); // where it comes from, and the five that hold together
        assertThat(Condition.of(LegalStatus.END_OF_WASTE))
                .extracting(Condition::id)
                .contains("end-use", "end-market", "end-rules", "end-harm", "end-implicit");
    }
}
