package fr.boucle.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Finds in a text the words that tell a state or a use, unless they are denied: «non souillé». */
final class Qualities {
    private record Phrase(Quality quality, List<String> stems) {}

    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private final PlainWords plainWords;

    Qualities(PlainWords plainWords) {
        this.plainWords = plainWords;
        Reference.read("quality-words.csv", this::learn);
    }

    private boolean learn(CSVRecord line) {
        var quality = Quality.valueOf(line.get("kind"));
        Stream.of(line.get("phrases").split(";")).forEach(text -> {
            var stems = Token.of(text).stream()
                    .filter(token -> !plainWords.isSmall(token))
                    .map(token -> Stem.of(token.plain()))
                    .toList();
            byFirstStem
                    .computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                    .add(new Phrase(quality, stems));
        });
        return true;
    }

    /** Each quality with the words that say so, as they are written. */
    Map<Quality, String> in(String text, List<Token> tokens, Denials denials) {
        var found = new EnumMap<Quality, String>(Quality.class);
        for (int i = 0; i < tokens.size(); i++) {
            for (var phrase : byFirstStem.getOrDefault(Stem.of(tokens.get(i).plain()), List.of())) {
                int last = lastWord(phrase, tokens, i);
                if (last >= 0 && !denials.isDenied(i)) {
                    found.putIfAbsent(
                            phrase.quality(),
                            text.substring(
                                    tokens.get(i).from(), tokens.get(last).to()));
                }
            }
        }
        return found;
    }

    private int lastWord(Phrase phrase, List<Token> tokens, int at) {
        int word = at;
        for (int i = 1; i < phrase.stems().size(); i++) {
            do {
                word++;
            } while (word < tokens.size() && plainWords.isSmall(tokens.get(word)));
            if (word >= tokens.size()
                    || !Stem.of(tokens.get(word).plain()).equals(phrase.stems().get(i))) {
                return -1;
            }
        }
        return word;
    }
}
