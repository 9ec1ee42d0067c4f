package fr.boucle.matching;

import fr.boucle.BoucleApplication;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingImport;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.GeoPoint;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes every item of a file through the product's own doors into a throw-away database in which the clock stands
 * still, asks the product's own matching for each item's ranked counterparts, and writes them:
 * {@code Evaluation ITEMS.jsonl RUN.tsv [--at DATE]}.
 */
final class Evaluation {
    private static final int MOST = 100;

    private Evaluation() {}

    public static void main(String[] args) throws IOException {
        var items = Path.of(args[0]);
        var run = Path.of(args[1]);
        var at = LocalDate.parse(args.length > 3 && args[2].equals("--at") ? args[3] : "2026-12-01");
        var zone = ZoneId.of("Europe/Paris");
        var clock = Clock.fixed(at.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
        var home = Files.createTempDirectory("boucle-evaluation");
        try (var context = start(clock, home)) {
            write(items, run, context);
        }
    }

    static ConfigurableApplicationContext start(Clock clock, Path home) {
        return new SpringApplicationBuilder(BoucleApplication.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
                .properties(Map.of(
                        "boucle.database", "embedded",
                        "boucle.embedded-database.directory", home.toString(),
                        "server.port", "0",
                        "logging.level.root", "warn",
                        "spring.main.banner-mode", "off"))
                .run();
    }

    private static void write(Path items, Path run, ConfigurableApplicationContext context) throws IOException {
        var territories = context.getBean(Territories.class);
        var everywhere = territories.place("Partout", new GeoPoint(50.4, 2.8));
        var settings = new Settings("Évaluation", "partout", null, "evaluation@example.org", false, false, 1);
        var here = territories.found(
                "partout", "Partout", settings, List.<CommuneCode>of(everywhere.code()), Actor.system());
        var listings = context.getBean(ListingImport.class);
        var matches = context.getBean(Matches.class);
        try (var lines = Files.newBufferedReader(items)) {
            var outcome = listings.load(lines, here.id(), Actor.system());
            System.out.printf(
                    "%d items taken, %d refused%n",
                    outcome.taken(), outcome.wrong().size());
        }
        context.getBean(Upkeep.class).catchUp();
        var ids = new HashMap<ListingId, String>();
        var order = Files.readAllLines(items).stream()
                .filter(line -> !line.isBlank())
                .map(line -> JsonMapper.shared().readTree(line).get("id").asString())
                .toList();
        order.forEach(item -> listings.listing(item).ifPresent(listing -> ids.put(listing, item)));
        try (var out = new PrintWriter(Files.newBufferedWriter(run, StandardCharsets.UTF_8))) {
            ids.forEach((listing, item) -> matches.best(listing, MOST)
                    .forEach(match -> out.printf(
                            Locale.ROOT,
                            "%s\t%s\t%.4f%n",
                            item,
                            ids.get(match.other(listing)),
                            match.explanation().exact())));
        }
        System.out.println("Ranked counterparts written to " + run);
    }
}
