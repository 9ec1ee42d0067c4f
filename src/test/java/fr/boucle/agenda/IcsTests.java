package fr.boucle.agenda;

import static fr.boucle.agenda.ClubEventSamples.LENS;
import static fr.boucle.agenda.ClubEventSamples.NOW;
import static fr.boucle.agenda.ClubEventSamples.announced;
import static fr.boucle.agenda.ClubEventSamples.draft;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IcsTests {
    private static final String PAGE = "https://boucle.example/agenda/1";

    @Test
    void tellsTheHoursInUtc() {
        assertThat(written(announced(60))).contains("DTSTART:20270930T160000Z\r\n", "DTEND:20270930T183000Z\r\n");
    }

    @Test
    void knowsWinterTimeAndTheNightBetween() {
        var night = ClubEvent.draft(LENS, draft("2027-10-30T22:00", "2027-10-31T05:00", 60), Actor.system(), NOW);
        assertThat(written(night)).contains("DTSTART:20271030T200000Z", "DTEND:20271031T040000Z");
    }

    @Test
    void keepsItsNameAndCountsItsChanges() {
        var event = announced(60);
        var first = written(event);
        event.change(draft("2027-10-07T18:00", "2027-10-07T20:30", 60), 0, NOW.plusSeconds(60));
        var moved = written(event);
        event.cancel("Salle inondée, sans autre date.", NOW.plusSeconds(120));
        var cancelled = written(event);

        assertThat(first).contains("UID:" + event.id(), "SEQUENCE:0\r\n", "STATUS:CONFIRMED\r\n");
        assertThat(moved).contains("UID:" + event.id(), "SEQUENCE:1\r\n", "LAST-MODIFIED:20270902T080100Z\r\n");
        assertThat(cancelled)
                .contains("SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n", "DESCRIPTION:Salle inondée\\, sans autre date.");
    }

    @Test
    void escapesWhatWouldEndAValue() {
        assertThat(Ics.escaped("a\\b; c, d\r\ne\nf")).isEqualTo("a\\\\b\\; c\\, d\\ne\\nf");
    }

    @Test
    void foldsAtSeventyFiveOctetsAndNeverInsideACharacter() {
        var line = "SUMMARY:" + "été 🌲 à l’atelier ".repeat(20);
        var folded = Ics.folded(line);

        assertThat(folded.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 75));
        assertThat(folded.split("\r\n")).hasSizeGreaterThan(4);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }

    @Test
    void endsEveryLineWithBothCharactersAndTellsNoOnlineLink() {
        var text = written(announced(60));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n ", "")).contains("URL:" + PAGE).doesNotContain("visio.example");
    }

    private static String written(ClubEvent event) {
        var places = new Places(60, 0, 0);
        return Ics.of(
                new ClubEventView(event, "Liévin", places, true, false, Optional.empty(), Optional.empty()), PAGE);
    }
}
