package fr.boucle.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourTests {
    @ParameterizedTest
    @CsvSource({"18:30,18:30", "9:05,09:05", "18 h 30,18:30", "18h,18:00", "18:30:00,18:30", " 07:00 ,07:00"})
    void isReadAsPeopleWriteIt(String typed, LocalTime meant) {
        assertThat(Hour.Check.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "18:60", "six", "18", "", "18:3"})
    void refusesWhatIsNoTimeOfDay(String typed) {
        assertThat(Hour.Check.read(typed)).isEmpty();
    }
}
