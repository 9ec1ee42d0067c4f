package fr.boucle.setup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Reads a file of the sample: commented CSV with a header. */
final class SampleFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private SampleFile() {}

    static List<CSVRecord> lines(String name) {
        try (var reader = open(name);
                var records = FORMAT.parse(reader)) {
            return records.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStreamReader open(String name) throws IOException {
        return new InputStreamReader(
                new ClassPathResource("db/sample/" + name).getInputStream(), StandardCharsets.UTF_8);
    }
}
