package fr.boucle.reporting.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook written row by row, so that memory stays small. What somebody typed is a string and can never become a
 * formula; numbers and days stay what they are.
 */
final class Spreadsheet implements AutoCloseable {
    private static final int LONGEST_NAME = 31;
    private static final int ROWS_AT_ONCE = 500;
    private static final int WIDE = 60;
    private static final int NARROW = 10;

    private final Workbook book;
    private @Nullable Worksheet sheet;
    private int row;

    Spreadsheet(OutputStream out) {
        book = new Workbook(out, "Boucle", "1.0");
        book.setCompressionLevel(Deflater.BEST_SPEED);
    }

    /** Begins the next sheet; the one before is done. */
    Spreadsheet sheet(String name, String... headings) {
        finishSheet();
        var next = book.newWorksheet(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        sheet = next;
        row = 0;
        if (headings.length > 0) {
            for (int column = 0; column < headings.length; column++) {
                next.width(column, Math.min(WIDE, Math.max(NARROW, headings[column].length() + 2)));
                next.style(0, column).bold().wrapText(true).set();
            }
            next.freezePane(0, 1);
            row((Object[]) headings);
        }
        return this;
    }

    /** A cell may be nothing, or an {@code Optional} of something. */
    Spreadsheet row(@Nullable Object... cells) {
        var here = sheet;
        if (here == null) {
            throw new IllegalStateException("no sheet");
        }
        for (int column = 0; column < cells.length; column++) {
            put(here, column, cells[column] instanceof Optional<?> perhaps ? perhaps.orElse(null) : cells[column]);
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            write(here::flush);
        }
        return this;
    }

    Spreadsheet widths(int... characters) {
        if (sheet != null) {
            for (int column = 0; column < characters.length; column++) {
                sheet.width(column, characters[column]);
            }
        }
        return this;
    }

    private void put(Worksheet here, int column, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            here.value(row, column, number);
        } else if (value instanceof Number number) {
            here.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            here.value(row, column, day);
            here.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null && !value.toString().isEmpty()) {
            here.inlineString(row, column, printable(value.toString()));
        }
    }

    /** XML cannot hold control characters. */
    private static String printable(String text) {
        return text.chars().allMatch(letter -> letter >= ' ' || letter == '\n')
                ? text
                : text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private void finishSheet() {
        if (sheet != null) {
            write(sheet::finish);
        }
    }

    @Override
    public void close() {
        finishSheet();
        write(book::finish);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
