package fr.boucle.agenda;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A club event as it is meant to be.
 *
 * @param start on the wall clock of the territory
 * @param bodies who organises it together, at least one
 * @param capacity null means no limit
 * @param accessibility what people with a disability find there; blank means not known yet
 */
public record ClubEventDraft(
        String title,
        String summary,
        String description,
        LocalDateTime start,
        LocalDateTime end,
        Venue venue,
        List<String> themes,
        List<String> bodies,
        @Nullable Integer capacity,
        String accessibility) {}
