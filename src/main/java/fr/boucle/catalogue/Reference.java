package fr.boucle.catalogue;

import fr.boucle.kernel.DataFile;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** Reads the data files under {@code reference/}: commented CSV with a header. */
final class Reference {
    private Reference() {}

    static <T> List<T> read(String file, Function<CSVRecord, T> line) {
        return DataFile.lines("/reference/" + file).stream().map(line).toList();
    }

    /** The parts of a cell that lists several things, separated by semicolons. */
    static List<String> several(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
