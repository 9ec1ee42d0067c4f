package fr.boucle.agenda;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.CommuneCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Club events built by the real rules. */
public final class ClubEventSamples {
    public static final TerritoryId LENS = TerritoryId.random();
    public static final CommuneCode LIEVIN = CommuneCode.of("62510");

    /** Four weeks before the sample takes place. */
    public static final Instant NOW = Instant.parse("2027-09-02T08:00:00Z");

    private ClubEventSamples() {}

    public static ClubEventDraft draft(@Nullable Integer capacity) {
        return draft("2027-09-30T18:00", "2027-09-30T20:30", capacity);
    }

    public static ClubEventDraft draft(String start, String end, @Nullable Integer capacity) {
        return new ClubEventDraft(
                "Le bois qui ne part plus à la benne",
                "Conférence et tables rondes du club. Repartez avec un nom et une date.",
                "Trois bennes en moins : le compte réel.\n\nPuis six tables de cinq.",
                LocalDateTime.parse(start),
                LocalDateTime.parse(end),
                new Venue("Fabrique des Deux Terrils", "1 rue du Carreau", LIEVIN, "https://visio.example/bois"),
                List.of("bois", "réemploi"),
                List.of("Club économie circulaire", "Pôle Matières du Bassin"),
                capacity,
                "De plain-pied, place réservée à 20 m, toilettes adaptées.");
    }

    static ClubEvent announced(@Nullable Integer capacity) {
        var event = ClubEvent.draft(LENS, draft(capacity), Actor.system(), NOW);
        event.publish(NOW);
        return event;
    }

    public static RegistrationDraft person(String name) {
        return new RegistrationDraft(name, name + "@exemple.fr", null, true);
    }
}
