package fr.boucle.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTests {

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> period("2026-12-02", "2026-12-01"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("period.endsBeforeItStarts"));
    }

    @Test
    void mayLastOneDay() {
        assertThat(period("2026-12-01", "2026-12-01").until()).hasValue(LocalDate.of(2026, 12, 1));
    }

    @Test
    void overlapsWhereOneDayIsShared() {
        var december = period("2026-12-01", "2026-12-31");

        assertThat(december.overlaps(period("2026-12-31", "2027-01-31"))).isTrue();
        assertThat(december.overlaps(period("2026-11-01", "2026-12-01"))).isTrue();
        assertThat(december.overlaps(period("2026-12-10", "2026-12-11"))).isTrue();
        assertThat(december.overlaps(period("2027-01-01", "2027-01-31"))).isFalse();
        assertThat(december.overlaps(period("2026-11-01", "2026-11-30"))).isFalse();
    }

    @Test
    void withoutAnEndOverlapsAllThatEndsLater() {
        var always = period("2026-12-01", null);

        assertThat(always.until()).isEmpty();
        assertThat(always.overlaps(period("2046-01-01", null))).isTrue();
        assertThat(period("2046-01-01", null).overlaps(always)).isTrue();
        assertThat(always.overlaps(period("2026-01-01", "2026-11-30"))).isFalse();
    }

    private static Period period(String start, @Nullable String end) {
        return new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
    }
}
