package fr.boucle.catalogue;

import fr.boucle.catalogue.PlainWords.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds in a text the words that tell a state or a use, unless they are denied: «non souillé». Waste codes tell some of it
 * too.
 */
final class Qualities {
    private static final String CODES = "ewc";
    private static final String ACTIVITIES = "naf";
    private static final String REST = "*";
    private static final String NOTHING = "NONE";
    private static final int SHORTEST_PART = 3;
    private static final Pattern YEAR_WITH_ASBESTOS = Pattern.compile("19(?:[3-8]\\d|9[0-7])");

    private record Phrase(Quality quality, List<String> stems) {}

    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private final Map<String, List<List<String>>> sayingNothing = new HashMap<>();
    private final Map<String, Quality> byBeginning = new HashMap<>();
    private final Map<String, Quality> byEnd = new HashMap<>();
    private final Map<String, Quality> byCode = new HashMap<>();
    private final Map<String, Quality> byActivity = new HashMap<>();
    private final PlainWords plainWords;

    Qualities(PlainWords plainWords) {
        this.plainWords = plainWords;
        Reference.read("quality-words.csv", this::learn);
    }

    private boolean learn(CSVRecord line) {
        if (line.get("kind").equals(NOTHING)) {
            Stream.of(line.get("phrases").split(";")).forEach(this::learnThatItSaysNothing);
            return true;
        }
        var quality = Quality.valueOf(line.get("kind"));
        var language = line.get("language");
        Stream.of(line.get("phrases").split(";")).forEach(text -> {
            if (language.equals(CODES)) {
                byCode.put(text, quality);
            } else if (language.equals(ACTIVITIES)) {
                byActivity.put(text, quality);
            } else if (text.endsWith(REST)) {
                byBeginning.put(Catalogue.plain(text.substring(0, text.length() - 1)), quality);
            } else if (text.startsWith(REST)) {
                byEnd.put(Stem.of(Catalogue.plain(text.substring(1))), quality);
            } else {
                learn(quality, text);
            }
        });
        return true;
    }

    private void learnThatItSaysNothing(String text) {
        var words = Token.of(text).stream().map(Token::plain).toList();
        sayingNothing.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }

    private void learn(Quality quality, String text) {
        var stems = Token.of(text).stream()
                .filter(token -> !plainWords.isSmall(token))
                .map(token -> Stem.of(token.plain()))
                .toList();
        byFirstStem.computeIfAbsent(stems.get(0), first -> new ArrayList<>()).add(new Phrase(quality, stems));
    }

    /** Each quality with the words that say so, as they are written. */
    Map<Quality, String> in(String text, List<Token> tokens, Denials denials) {
        var found = new EnumMap<Quality, String>(Quality.class);
        for (int i = 0; i < tokens.size(); i++) {
            int silent = silent(tokens, i);
            if (silent > 0 || isSurveyed(tokens, i)) {
                i += Math.max(0, silent - 1);
                continue;
            }
            int word = i;
            int from = tokens.get(i).from();
            at(tokens, i)
                    .forEach((quality, last) -> (isDenied(quality, word, last, denials)
                                    ? quality.denial()
                                    : Optional.of(quality))
                            .ifPresent(said -> found.putIfAbsent(
                                    said, text.substring(from, tokens.get(last).to()))));
        }
        return found;
    }

    /** How many words from here on say nothing, exactly as they are: «cattle shed» is no feed, «cloth» are no clothes. */
    private int silent(List<Token> tokens, int at) {
        return sayingNothing.getOrDefault(tokens.get(at).plain(), List.of()).stream()
                .filter(words -> at + words.size() <= tokens.size()
                        && IntStream.range(0, words.size())
                                .allMatch(i -> tokens.get(at + i).plain().equals(words.get(i))))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** «Oil-free» says all by itself that a thing is clean. */
    private static boolean isDenied(Quality quality, int first, int last, Denials denials) {
        return denials.isDenied(first) && (quality != Quality.CLEAN || first == last && !denials.isSelfSaid(first));
    }

    /** «Diagnostic amiante», «asbestos survey»: that somebody looked for it does not say that it is there. */
    private boolean isSurveyed(List<Token> tokens, int at) {
        return at > 0 && plainWords.is(Kind.SURVEY, tokens.get(at - 1).plain())
                || at + 1 < tokens.size()
                        && plainWords.is(Kind.SURVEY, tokens.get(at + 1).plain());
    }

    /** What is said from this word on, and up to which word. */
    private Map<Quality, Integer> at(List<Token> tokens, int word) {
        var said = new EnumMap<Quality, Integer>(Quality.class);
        var written = tokens.get(word).plain();
        var plain = Denials.subject(written);
        var stem = Stem.of(plain);
        var first = byFirstStem.containsKey(Stem.of(written)) ? Stem.of(written) : stem;
        for (var phrase : byFirstStem.getOrDefault(first, List.of())) {
            int last = lastWord(phrase, tokens, word);
            if (last >= 0) {
                said.putIfAbsent(phrase.quality(), last);
            }
        }
        if (YEAR_WITH_ASBESTOS.matcher(written).matches()) {
            said.put(Quality.OLD, word);
        }
        parts(plain, stem).forEach(quality -> said.putIfAbsent(quality, word));
        return said;
    }

    /** What the beginning or the end of a word says: «Pferdefutter», «contaminations». */
    private Stream<Quality> parts(String plain, String stem) {
        return Stream.concat(
                        IntStream.rangeClosed(SHORTEST_PART, plain.length())
                                .mapToObj(to -> byBeginning.get(plain.substring(0, to))),
                        IntStream.range(0, Math.max(0, stem.length() - SHORTEST_PART + 1))
                                .mapToObj(from -> byEnd.get(stem.substring(from))))
                .filter(Objects::nonNull);
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

    /** What a waste code says by itself of what bears it. */
    Map<Quality, String> ofWaste(String code) {
        return beginningOf(code, byCode);
    }

    /** The use for which a company of that activity needs what is organic. */
    Map<Quality, String> ofActivity(String code) {
        return beginningOf(code, byActivity);
    }

    private static Map<Quality, String> beginningOf(String code, Map<String, Quality> known) {
        var found = new EnumMap<Quality, String>(Quality.class);
        IntStream.rangeClosed(2, code.length())
                .mapToObj(to -> known.get(code.substring(0, to)))
                .filter(Objects::nonNull)
                .forEach(quality -> found.put(quality, code));
        return found;
    }
}
