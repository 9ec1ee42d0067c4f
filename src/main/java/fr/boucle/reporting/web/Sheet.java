package fr.boucle.reporting.web;

import fr.boucle.web.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A table as a spreadsheet opens it. What somebody typed can never become a formula; numbers stay numbers. */
final class Sheet {
    private static final char BYTE_ORDER_MARK = '\ufeff'; // without it Excel reads UTF-8 as something else

    private final StringBuilder text = new StringBuilder();
    private int lines;

    /** @param columns names in snake_case, the same in every language */
    static Sheet of(String... columns) {
        var sheet = new Sheet();
        sheet.text.append(BYTE_ORDER_MARK);
        sheet.print(columns);
        return sheet;
    }

    /** A cell may be nothing, or an {@code Optional} of something. */
    Sheet row(@Nullable Object... cells) {
        print(Arrays.stream(cells).map(Sheet::cell).toArray());
        lines++;
        return this;
    }

    private void print(Object[] cells) {
        try {
            CSVFormat.RFC4180.printRecord(text, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(@Nullable Object value) {
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(Sheet::cell).orElse("");
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        var written = value == null ? "" : value.toString();
        return value instanceof Number ? written : Cell.inert(written);
    }

    int lines() {
        return lines;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
