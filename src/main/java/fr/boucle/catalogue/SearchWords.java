package fr.boucle.catalogue;

import static java.util.stream.Collectors.toSet;

import fr.boucle.catalogue.Recognition.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody types who looks for something, word by word: what fits answers to every one of them. */
public record SearchWords(List<Word> words) {
    private static final int MOST = 12;
    private static final int LONGEST_TO_JOIN = 4;

    /**
     * One word.
     *
     * @param stem what its forms share
     * @param meantOrNull the concept that it names, alone or with its neighbours
     */
    public record Word(String typed, String stem, @Nullable MaterialId meantOrNull) {

        /** Empty where the graph does not know it: it is looked for as it is written. */
        public Optional<MaterialId> meant() {
            return Optional.ofNullable(meantOrNull);
        }
    }

    /**
     * Small words and those that any listing may hold are passed over, unless there are no others; so are those that are
     * denied.
     *
     * @param named the concepts that the words name, the surest first
     */
    static SearchWords of(String typed, List<Found> named, PlainWords plainWords) {
        var tokens = Token.of(typed);
        var denials = Denials.in(tokens, plainWords);
        var evidence = named.stream().map(SearchWords::plain).toList();
        var meant = new ArrayList<Word>();
        var denied = new ArrayList<Word>();
        for (int i = 0; i < tokens.size() && meant.size() < MOST; i++) {
            var token = tokens.get(i);
            var concept = concept(token, named, evidence);
            if (concept != null || meant.isEmpty() || !endsAName(token, tokens.get(i - 1), meant)) {
                var word = new Word(typed.substring(token.from(), token.to()), Stem.of(token.plain()), concept);
                (denials.isDenied(i) ? denied : meant).add(word);
            }
        }
        return new SearchWords(telling(meant.isEmpty() ? denied : meant, plainWords));
    }

    private static Set<String> plain(Found found) {
        return Token.of(found.evidence()).stream().map(Token::plain).collect(toSet());
    }

    private static @Nullable MaterialId concept(Token token, List<Found> named, List<Set<String>> evidence) {
        return IntStream.range(0, named.size())
                .filter(i -> evidence.get(i).contains(token.plain()))
                .mapToObj(i -> named.get(i).material())
                .findFirst()
                .orElse(null);
    }

    /** «PE-HD» and «PA 66» are read as one word, of which the first part is the evidence. */
    private static boolean endsAName(Token token, Token before, List<Word> words) {
        boolean near = token.pause() == Token.Pause.JOINED || token.pause() == Token.Pause.SPACE && token.isNumber();
        boolean brief =
                token.plain().length() <= LONGEST_TO_JOIN && before.plain().length() <= LONGEST_TO_JOIN;
        return near && brief && words.get(words.size() - 1).meantOrNull() != null;
    }

    private static List<Word> telling(List<Word> all, PlainWords plainWords) {
        Predicate<Word> isNamed = word -> word.meantOrNull() != null;
        var telling = all.stream()
                .filter(isNamed.or(word -> !plainWords.knows(Catalogue.plain(word.typed()))))
                .toList();
        if (!telling.isEmpty()) {
            return telling;
        }
        var large = all.stream()
                .filter(word -> !plainWords.of(PlainWords.Kind.SMALL).contains(Catalogue.plain(word.typed())))
                .toList();
        return large.isEmpty() ? all : large;
    }

    /** What the words name, each concept once. */
    public List<MaterialId> meant() {
        return words.stream().flatMap(word -> word.meant().stream()).distinct().toList();
    }
}
