package fr.boucle.setup;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventDraft;
import fr.boucle.agenda.Venue;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.DataFile;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.CommuneCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The sample's meetings of the club, announced for the weeks that follow the day it is loaded. */
@Component
class SampleEvents {
    private static final String ROOM = "https://visio.lens-lievin.example.org/club";

    private final Agenda agenda;
    private final Clock clock;

    SampleEvents(Agenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Those of the file that are past are left out: nobody can announce what has begun, the sample neither. */
    void announce(TerritoryId territory) {
        DataFile.lines("/db/sample/events.csv").stream()
                .filter(line -> Integer.parseInt(line.get("in_days")) > 0)
                .forEach(line -> agenda.publish(territory, draft(line), Actor.system()));
    }

    private ClubEventDraft draft(CSVRecord line) {
        var start = LocalDate.now(clock)
                .plusDays(Long.parseLong(line.get("in_days")))
                .atTime(LocalTime.parse(line.get("start")));
        return new ClubEventDraft(
                line.get("title"),
                line.get("summary"),
                "",
                start,
                start.plusMinutes(Long.parseLong(line.get("minutes"))),
                venue(line),
                List.of(line.get("themes").split(";")),
                List.of(line.get("bodies").split(";")),
                Integer.valueOf(line.get("capacity")),
                "");
    }

    private static Venue venue(CSVRecord line) {
        return Boolean.parseBoolean(line.get("online"))
                ? new Venue(line.get("place"), line.get("address"), null, ROOM)
                : new Venue(line.get("place"), line.get("address"), CommuneCode.of(line.get("commune")), null);
    }
}
