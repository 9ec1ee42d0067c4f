package fr.boucle.catalogue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The words that name no resource but steer the reading of a text: small ones, denials, the word before a use. */
final class PlainWords {

    /** What such a word does. */
    enum Kind {
        SMALL,
        DENIAL,
        DENIAL_AFTER,
        FIT,
        END,
        SURVEY,
        USE,
        PACKED_IN,
        PACKING,
        PART,
        COMMON,
        MACHINE,
        MACHINE_LAST,
        MACHINE_TAIL,
        SERVICE,
        SERVICE_LAST,
        SERVICE_TAIL,
        NEW,
        NEW_AFTER
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    PlainWords() {
        Reference.read("plain-words.csv", this::learn);
    }

    private boolean learn(CSVRecord line) {
        return words.computeIfAbsent(Kind.valueOf(line.get("kind")), kind -> new HashSet<>())
                .addAll(List.of(line.get("words").split(" ")));
    }

    boolean is(Kind kind, String plain) {
        return of(kind).contains(plain);
    }

    /** A word that says nothing of a resource by itself. */
    boolean knows(String plain) {
        return words.entrySet().stream()
                .anyMatch(each -> each.getKey().compareTo(Kind.COMMON) <= 0
                        && each.getValue().contains(plain));
    }

    /** But «bois A» and «NE-Metalle» mean their capitals. */
    boolean isSmall(Token token) {
        return !token.capital() && is(Kind.SMALL, token.plain());
    }

    boolean isDenial(Token token) {
        return is(Kind.DENIAL, token.plain());
    }

    Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
