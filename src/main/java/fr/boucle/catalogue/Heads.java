package fr.boucle.catalogue;

import fr.boucle.catalogue.PlainWords.Kind;
import fr.boucle.catalogue.Token.Pause;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a title is about by its main noun: the first one in French, in the other languages the last before a
 * preposition. «Presse à balles pour cartons» is a machine, whatever goes into it.
 */
final class Heads {
    private static final int SHORTEST_BEFORE_TAIL = 3;
    private static final Map<Kind, Quality> FIRST =
            Map.of(Kind.MACHINE, Quality.MACHINE, Kind.SERVICE, Quality.SERVICE);
    private static final Map<Kind, Quality> LAST =
            Map.of(Kind.MACHINE_LAST, Quality.MACHINE, Kind.SERVICE_LAST, Quality.SERVICE);
    private static final Map<Kind, Quality> TAIL =
            Map.of(Kind.MACHINE_TAIL, Quality.MACHINE, Kind.SERVICE_TAIL, Quality.SERVICE);

    private final PlainWords plainWords;

    Heads(PlainWords plainWords) {
        this.plainWords = plainWords;
    }

    /** Machine or service, and new goods, each with the title that says so. */
    Map<Quality, String> in(String title, String description) {
        var qualities = new EnumMap<Quality, String>(Quality.class);
        var tokens = Token.of(title);
        head(tokens).ifPresent(quality -> qualities.put(quality, title));
        if (tokens.stream().anyMatch(this::isNew) || hasNewApart(Token.of(description))) {
            qualities.put(Quality.NEW, title);
        }
        return qualities;
    }

    private Optional<Quality> head(List<Token> title) {
        return IntStream.range(0, title.size())
                .filter(i -> isNoun(title.get(i)))
                .boxed()
                .findFirst()
                .flatMap(first -> named(title.get(first).plain(), FIRST)
                        .or(() -> last(title.get(lastOfPhrase(title, first)).plain())));
    }

    private boolean isNoun(Token token) {
        return !token.isNumber() && !plainWords.isSmall(token) && !plainWords.is(Kind.COMMON, token.plain());
    }

    private int lastOfPhrase(List<Token> title, int first) {
        int last = first;
        for (int i = first + 1; i < title.size() && goesOn(title.get(i)); i++) {
            last = isNoun(title.get(i)) ? i : last;
        }
        return last;
    }

    private boolean goesOn(Token next) {
        return next.pause().compareTo(Pause.COMMA) < 0
                && !plainWords.is(Kind.SMALL, next.plain())
                && !plainWords.is(Kind.END, next.plain());
    }

    private Optional<Quality> last(String word) {
        return named(word, LAST)
                .or(() -> IntStream.range(SHORTEST_BEFORE_TAIL, word.length())
                        .mapToObj(from -> named(word.substring(from), TAIL))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Quality> named(String word, Map<Kind, Quality> kinds) {
        return kinds.entrySet().stream()
                .filter(kind -> plainWords.is(kind.getKey(), word))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean isNew(Token token) {
        return plainWords.is(Kind.NEW, token.plain());
    }

    /** «Rolls, new.» or, after its French noun, «rouleaux neufs.»; «a new line» is another matter. */
    private boolean hasNewApart(List<Token> text) {
        return IntStream.range(0, text.size())
                .filter(i -> isNew(text.get(i)))
                .filter(i -> i + 1 == text.size() || isPause(text.get(i + 1)))
                .anyMatch(i -> isPause(text.get(i))
                        || plainWords.is(Kind.NEW_AFTER, text.get(i).plain()));
    }

    private static boolean isPause(Token token) {
        return token.pause().compareTo(Pause.COMMA) >= 0;
    }
}
