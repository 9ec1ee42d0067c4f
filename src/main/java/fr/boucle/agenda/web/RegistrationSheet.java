package fr.boucle.agenda.web;

import fr.boucle.agenda.ClubEvent;
import fr.boucle.agenda.Registration;
import fr.boucle.web.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The registrations as a spreadsheet opens them. What a stranger typed can never become a formula. */
final class RegistrationSheet {
    private static final char BYTE_ORDER_MARK = '\ufeff'; // without it Excel reads UTF-8 as something else
    private static final List<String> COLUMNS = List.of("turn", "name", "email", "company", "state", "registeredAt");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ClubEvent.ZONE);

    private RegistrationSheet() {}

    /** @param label the sentence of a message key */
    static String of(List<Registration> registrations, UnaryOperator<String> label) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var sheet = new CSVPrinter(text, CSVFormat.RFC4180)) {
            sheet.printRecord(COLUMNS.stream().map(column -> label.apply("registration." + column)));
            for (var each : registrations) {
                var state = label.apply("registration.state." + each.state());
                sheet.printRecord(Stream.of(
                                Integer.toString(each.turn()),
                                each.name(),
                                each.email(),
                                each.companyName().orElse(""),
                                state,
                                TIME.format(each.registeredAt()))
                        .map(RegistrationSheet::inert));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String inert(String cell) {
        return Cell.inert(cell);
    }
}
