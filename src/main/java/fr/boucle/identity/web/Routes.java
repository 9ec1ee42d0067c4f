package fr.boucle.identity.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.DataFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which hat may ask for which route: {@code security/routes.csv}, read once. What has no line is refused, and a test
 * fails the build when a controller has a route without one. The most specific pattern comes first: {@code
 * /listings/import} is not judged as {@code /listings/{id}}.
 */
record Routes(List<Row> rows) {
    /** One route and the hats that may ask for it. */
    record Row(HttpMethod method, String path, Set<Actor.Kind> hats) {}

    /** Whether any hat may ask for this path, by any method: what is in no line does not exist. */
    boolean know(HttpServletRequest request) {
        return rows.stream()
                .anyMatch(
                        row -> PathPatternRequestMatcher.pathPattern(row.path()).matches(request));
    }

    static Routes read() {
        return new Routes(DataFile.lines("/security/routes.csv").stream()
                .map(line -> new Row(HttpMethod.valueOf(line.get("method")), line.get("path"), hats(line.get("hats"))))
                .sorted(Comparator.comparing(row -> PathPatternParser.defaultInstance.parse(row.path())))
                .toList());
    }

    private static Set<Actor.Kind> hats(String words) {
        return switch (words) {
            case "everyone" -> EnumSet.allOf(Actor.Kind.class);
            case "signed-in" -> EnumSet.complementOf(EnumSet.of(Actor.Kind.VISITOR));
            default -> {
                var hats = EnumSet.noneOf(Actor.Kind.class);
                Arrays.stream(words.split(" "))
                        .map(word -> Actor.Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                        .forEach(hats::add);
                yield hats;
            }
        };
    }
}
