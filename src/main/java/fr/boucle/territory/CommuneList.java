package fr.boucle.territory;

import fr.boucle.kernel.DataFile;
import fr.boucle.kernel.RuleViolation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the official list of municipalities: a CSV with a header and at least {@code insee,name,postal_codes,
 * population,lat,lon}. Lines without coordinates are left out: nothing can be placed there.
 */
final class CommuneList {
    private static final List<String> COLUMNS = List.of("insee", "name", "postal_codes", "population", "lat", "lon");

    private CommuneList() {}

    static List<Commune> read(Reader csv) {
        try (var records = DataFile.parse(csv)) {
            if (!records.getHeaderNames().containsAll(COLUMNS)) {
                throw new RuleViolation("territory.communes.columns", String.join(", ", COLUMNS)).at("communes");
            }
            var communes = new ArrayList<Commune>();
            for (var line : records) {
                line(line).ifPresent(communes::add);
            }
            return communes;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new RuleViolation("territory.communes.unreadable").at("communes");
        }
    }

    private static Optional<Commune> line(CSVRecord line) {
        try {
            if (line.get("lat").isBlank() || line.get("lon").isBlank()) {
                return Optional.empty();
            }
            var centre = new GeoPoint(Double.parseDouble(line.get("lat")), Double.parseDouble(line.get("lon")));
            var population = line.get("population").isBlank() ? 0 : Integer.parseInt(line.get("population"));
            var code = CommuneCode.of(line.get("insee"));
            return Optional.of(new Commune(code, line.get("name"), line.get("postal_codes"), population, centre));
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("territory.communes.line", line.getRecordNumber()).at("communes");
        }
    }
}
