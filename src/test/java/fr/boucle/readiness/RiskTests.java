package fr.boucle.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.kernel.DataFile;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.readiness.Risk.Grades;
import fr.boucle.readiness.Risk.Measure;
import fr.boucle.readiness.Risk.State;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Risk risk(Measure measure, State state) {
        return new Risk("Lot souillé", "", "", new Grades(7, 4, 6), measure, state, null);
    }

    @ParameterizedTest
    @CsvSource({"1,1,1,1", "7,4,6,168", "10,10,10,1000"})
    void isRankedByTheProductOfItsThreeGrades(int severity, int occurrence, int detection, int priority) {
        assertThat(new Grades(severity, occurrence, detection).priority()).isEqualTo(priority);
    }

    @ParameterizedTest
    @CsvSource({"0,5,5,severity", "5,11,5,occurrence", "5,5,-1,detection"})
    void refusesAGradeOutsideOneToTen(int severity, int occurrence, int detection, String field) {
        assertThatThrownBy(() -> new Grades(severity, occurrence, detection))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.field()).contains(field));
    }

    @Test
    void isReducedOrDueOnlyWithAMeasure() {
        assertThatThrownBy(() -> new Measure(" ", null, TODAY)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> risk(new Measure("", null, null), State.MITIGATED))
                .isInstanceOf(RuleViolation.class);
        assertThat(risk(new Measure("", null, null), State.ACCEPTED).priority()).isEqualTo(168);
    }

    @Test
    void isOverdueFromTheDayAfterWhileItIsOpen() {
        var measure = new Measure("Trier", null, TODAY);
        assertThat(risk(measure, State.OPEN).isOverdue(TODAY)).isFalse();
        assertThat(risk(measure, State.OPEN).isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(risk(measure, State.CLOSED).isOverdue(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void comesWithUsualFailuresInThreeLanguagesAlike() {
        var byId = DataFile.lines("/reference/failure-modes.csv").stream()
                .collect(Collectors.groupingBy(line -> line.get("id")));
        assertThat(byId).hasSizeGreaterThan(10).allSatisfy((id, lines) -> {
            assertThat(lines).extracting(line -> line.get("language")).containsExactly("fr", "en", "nl");
            assertThat(lines.stream().map(RiskTests::grades).collect(Collectors.toSet()))
                    .hasSize(1);
        });
    }

    private static Set<String> grades(CSVRecord line) {
        return Set.of(
                line.get("kind") + line.get("severity") + "/" + line.get("occurrence") + "/" + line.get("detection"));
    }
}
