package fr.boucle.agenda;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A club event as a calendar reads it (RFC 5545), in UTC: a change has a higher SEQUENCE, a cancelled one says so. */
public final class Ics {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String HEAD =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Boucle//Agenda//FR\r\nBEGIN:VEVENT\r\n";
    private static final String FOOT = "END:VEVENT\r\nEND:VCALENDAR\r\n";
    private static final int LONGEST = 75;

    private Ics() {}

    /** @param url the event's page */
    public static String of(ClubEventView view, String url) {
        var event = view.event();
        var lines = Stream.of(
                "UID:" + event.id(),
                "DTSTAMP:" + UTC.format(event.changedAt()),
                "LAST-MODIFIED:" + UTC.format(event.changedAt()),
                "SEQUENCE:" + event.revision(),
                "STATUS:" + (event.isCancelled() ? "CANCELLED" : "CONFIRMED"),
                "DTSTART:" + UTC.format(event.start().atZone(ClubEvent.ZONE)),
                "DTEND:" + UTC.format(event.end().atZone(ClubEvent.ZONE)),
                "SUMMARY:" + escaped(event.title()),
                "DESCRIPTION:" + escaped(event.cancellationReason().orElse(event.summary())),
                "LOCATION:" + escaped(view.place()),
                "URL:" + url);
        return lines.map(line -> folded(line) + "\r\n").collect(Collectors.joining("", HEAD, FOOT));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Breaks a line before its 76th octet, never inside a character; the blank that continues it counts. */
    static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += length;
        }
        return folded.toString();
    }
}
