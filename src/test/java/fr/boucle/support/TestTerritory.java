package fr.boucle.support;

import fr.boucle.kernel.Actor;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Two territories that tests stand on: Lens-Liévin and, to see that nothing leaks, its neighbour. */
public final class TestTerritory {
    public static final CommuneCode LIEVIN = CommuneCode.of("62510");
    public static final CommuneCode LENS = CommuneCode.of("62498");

    private TestTerritory() {}

    public static Territory lens(Territories territories) {
        return found(territories, "lens-lievin", List.of(LIEVIN, LENS));
    }

    /** A territory of Lens and Liévin in which nothing has happened yet. */
    public static Territory anew(Territories territories) {
        var known = lens(territories); // and the municipalities with it
        return territories.found(
                "club-" + UUID.randomUUID(), known.name(), known.settings(), List.of(LIEVIN, LENS), Actor.system());
    }

    public static Territory neighbour(Territories territories) {
        return found(territories, "voisin", List.of(LENS));
    }

    private static Territory found(Territories territories, String slug, List<CommuneCode> communes) {
        return territories.all().stream()
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> {
                    var csv =
                            Objects.requireNonNull(TestTerritory.class.getResourceAsStream("/db/sample/communes.csv"));
                    territories.importCommunes(new InputStreamReader(csv, StandardCharsets.UTF_8), Actor.system());
                    return territories.found(
                            slug,
                            "Territoire " + slug,
                            new Settings(
                                    "Club " + slug, slug, null, "equipe@" + slug + ".example.org", false, false, 55),
                            communes,
                            Actor.system());
                });
    }
}
