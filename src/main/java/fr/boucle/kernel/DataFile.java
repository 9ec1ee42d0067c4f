package fr.boucle.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the project's data files: CSV in UTF-8 with a header, in which lines that start with # are comments. */
public final class DataFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private DataFile() {}

    /** @param path of a resource, for example {@code /reference/rgaa.csv} */
    public static List<CSVRecord> lines(String path) {
        try (var records = parse(open(path))) {
            return records.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Reader open(String path) {
        return new InputStreamReader(
                Objects.requireNonNull(DataFile.class.getResourceAsStream(path), path), StandardCharsets.UTF_8);
    }

    /** For a file that somebody brings; closing it closes the reader. */
    public static CSVParser parse(Reader csv) throws IOException {
        return FORMAT.parse(csv);
    }
}
