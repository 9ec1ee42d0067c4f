package fr.boucle.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.home.web.Conformity.Criterion;
import fr.boucle.home.web.Conformity.State;
import fr.boucle.home.web.Conformity.Status;
import java.util.ArrayList;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformityTests {
    /** How many criteria each of the thirteen themes of RGAA 4.1 has. */
    private static final int[] THEMES = {9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12};

    private final Conformity grid = Conformity.read();

    @Test
    void judgesEveryCriterionOnce() {
        var all = new ArrayList<String>();
        for (int theme = 1; theme <= THEMES.length; theme++) {
            for (int criterion = 1; criterion <= THEMES[theme - 1]; criterion++) {
                all.add(theme + "." + criterion);
            }
        }
        assertThat(all).hasSize(106);
        assertThat(grid.criteria()).extracting(Criterion::id).containsExactlyElementsOf(all);
        assertThat(grid.criteria()).allSatisfy(each -> assertThat(each.how()).isNotBlank());
    }

    @Test
    void countsWhatNobodyCheckedAsNotFollowed() {
        var half = grid(Status.C, Status.UNCHECKED, Status.NA);
        assertThat(half.applicable()).isEqualTo(2);
        assertThat(half.percentage()).isEqualTo(50);
        assertThat(half.state()).isEqualTo(State.PARTIAL);
        assertThat(grid(Status.C, Status.NC, Status.UNCHECKED).state()).isEqualTo(State.NONE);
        assertThat(grid(Status.C, Status.NA).state()).isEqualTo(State.FULL);
        assertThat(grid(Status.C, Status.C, Status.NC).percentage()).isEqualTo(66);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl"})
    void isWhatTheFooterOfEveryPageSays(String language) {
        var footer = words("web", language).getString("web.foot.accessibility");
        assertThat(footer).endsWith(words("pages", language).getString("accessibility.state." + grid.state()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl"})
    void hasWordsForWhatIsNotFollowed(String language) {
        assertThat(words("pages", language).keySet())
                .containsAll(Stream.concat(grid.failed().stream(), grid.unchecked().stream())
                        .map(each -> "rgaa." + each.id())
                        .toList());
    }

    private static ResourceBundle words(String bundle, String language) {
        return ResourceBundle.getBundle("messages." + bundle + "_" + language);
    }

    private static Conformity grid(Status... statuses) {
        return new Conformity(IntStream.range(0, statuses.length)
                .mapToObj(i -> new Criterion("1." + i, statuses[i], "told"))
                .toList());
    }
}
