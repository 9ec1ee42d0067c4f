package fr.boucle.agenda.web;

import fr.boucle.agenda.ClubEventDraft;
import fr.boucle.agenda.ClubEventView;
import fr.boucle.agenda.Venue;
import fr.boucle.territory.CommuneCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A club event as typed.
 *
 * @param endDate blank for the day it starts
 * @param commune blank when people only meet from afar
 * @param themes separated by commas
 * @param bodies one a line
 * @param version what was read before; the first writing has none
 */
record ClubEventForm(
        @NotBlank(message = "{form.required}") @Size(max = 200, message = "{form.tooLong}") @Nullable
        String title,

        @NotBlank(message = "{form.required}") @Size(max = 300, message = "{form.tooLong}") @Nullable
        String summary,

        @Size(max = 10_000, message = "{form.tooLong}") @Nullable
        String description,

        @NotBlank(message = "{form.required}") @Day @Nullable
        String startDate,

        @NotBlank(message = "{form.required}") @Hour @Nullable
        String startTime,

        @Day @Nullable String endDate,

        @NotBlank(message = "{form.required}") @Hour @Nullable
        String endTime,

        @NotBlank(message = "{form.required}") @Size(max = 200, message = "{form.tooLong}") @Nullable
        String placeName,

        @Size(max = 300, message = "{form.tooLong}") @Nullable
        String address,

        @Nullable String commune,

        @Size(max = 500, message = "{form.tooLong}") @Nullable
        String onlineLink,

        @Size(max = 300, message = "{form.tooLong}") @Nullable
        String themes,

        @NotBlank(message = "{form.required}") @Size(max = 1000, message = "{form.tooLong}") @Nullable
        String bodies,

        @Pattern(regexp = "\\s*\\d{0,5}\\s*", message = "{clubEvent.capacity.form}") @Nullable
        String capacity,

        @Size(max = 2000, message = "{form.tooLong}") @Nullable
        String accessibility,

        @Nullable String version) {

    static ClubEventForm empty(String club) {
        return new ClubEventForm(
                null, null, null, null, null, null, null, null, null, null, null, null, club, null, null, null);
    }

    static ClubEventForm of(ClubEventView view) {
        var event = view.event();
        var sameDay = event.start().toLocalDate().equals(event.end().toLocalDate());
        return new ClubEventForm(
                event.title(),
                event.summary(),
                event.description(),
                event.start().toLocalDate().toString(),
                event.start().toLocalTime().toString(),
                sameDay ? null : event.end().toLocalDate().toString(),
                event.end().toLocalTime().toString(),
                event.placeName(),
                event.address(),
                event.commune().map(CommuneCode::value).orElse(null),
                view.onlineLink().orElse(null),
                String.join(", ", event.themes()),
                String.join("\n", event.bodies()),
                event.capacity().map(String::valueOf).orElse(null),
                event.accessibility(),
                Long.toString(event.version()));
    }

    /** Only for a form without errors: dates and times can be read then. */
    ClubEventDraft toDraft() {
        var startDate = Day.Check.read(startDate()).orElse(LocalDate.EPOCH);
        var endDate = Day.Check.read(endDate()).orElse(startDate);
        return new ClubEventDraft(
                text(title),
                text(summary),
                text(description),
                startDate.atTime(Hour.Check.read(startTime).orElse(LocalTime.MIDNIGHT)),
                endDate.atTime(Hour.Check.read(endTime).orElse(LocalTime.MIDNIGHT)),
                new Venue(
                        text(placeName),
                        text(address),
                        given(commune).map(CommuneCode::of).orElse(null),
                        given(onlineLink).orElse(null)),
                listed(themes, ","),
                listed(bodies, "\\R"),
                given(capacity).map(Integer::valueOf).orElse(null),
                text(accessibility));
    }

    /** What the editor had read; a number that is none matches no version. */
    long read() {
        return given(version)
                .filter(v -> v.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.of(text(typed)).filter(text -> !text.isEmpty());
    }

    private static List<String> listed(@Nullable String typed, String separator) {
        return Arrays.stream(text(typed).split(separator))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
