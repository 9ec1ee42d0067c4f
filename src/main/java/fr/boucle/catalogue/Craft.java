package fr.boucle.catalogue;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * By which service a company performs a treatment.
 *
 * @param beginnings of words, one of which must be in what gave the service away; none where any will do
 * @param named the company must also name a material of the family that it treats
 */
public record Craft(Treatment treatment, MaterialId service, List<String> beginnings, boolean named) {
    private static final String FILE = "treatment-crafts.csv";

    static List<Craft> load(Graph graph) {
        var crafts = Reference.read(FILE, Craft::of);
        for (var craft : crafts) {
            if (graph.material(craft.service)
                    .filter(each -> each.form() == Form.SERVICE)
                    .isEmpty()) {
                throw new IllegalStateException(FILE + ": no service is called " + craft.service);
            }
        }
        return crafts;
    }

    private static Craft of(CSVRecord line) {
        return new Craft(
                Treatment.valueOf(line.get("treatment")),
                MaterialId.of(line.get("service")),
                Reference.several(line.get("words")),
                line.get("materials").equals("named"));
    }

    /** Whether these words, which gave its service away, speak of it. */
    public boolean isMeantBy(String evidence) {
        return beginnings.isEmpty()
                || Arrays.stream(Catalogue.plain(evidence).split("[^a-z0-9]+"))
                        .anyMatch(word -> beginnings.stream().anyMatch(word::contains));
    }
}
