package fr.boucle.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a text says beside its concepts: states, uses, telling words and what it denies. */
final class Words {
    private static final int SHORTEST = 3;
    private static final int MOST = 80;

    private final PlainWords plainWords;
    private final Qualities qualities;
    private final Heads heads;
    private final Set<String> vocabulary;

    /** @param vocabulary the words of the graph: a denied verb excludes nothing */
    Words(PlainWords plainWords, Set<String> vocabulary) {
        this.vocabulary = vocabulary;
        this.plainWords = plainWords;
        qualities = new Qualities(plainWords);
        heads = new Heads(plainWords);
    }

    /** What the text says; it names no concepts yet. */
    Recognition read(String title, String description) {
        var text = title + "\n" + description;
        var tokens = Token.of(text);
        var denials = Denials.in(tokens, plainWords);
        var words = new LinkedHashMap<String, String>();
        var denied = new HashMap<String, String>();
        for (int i = 0; i < tokens.size() && words.size() < MOST; i++) {
            var token = tokens.get(i);
            if (isTelling(token) && !denials.isDenied(i)) {
                words.putIfAbsent(Stem.of(token.plain()), text.substring(token.from(), token.to()));
            } else if (isTelling(token) && vocabulary.contains(Denials.subject(token.plain()))) {
                denied.putIfAbsent(Stem.of(Denials.subject(token.plain())), text.substring(token.from(), token.to()));
            }
        }
        denied.keySet().removeAll(words.keySet()); // «cooking oil, no mineral oil» takes oil
        var said = qualities.in(text, tokens, denials);
        said.putAll(heads.in(title, description));
        return new Recognition(List.of(), said, words, denied);
    }

    Qualities qualities() {
        return qualities;
    }

    /** The stems of the words that may tell of a resource. */
    Set<String> stems(String text) {
        return Token.of(text).stream()
                .filter(this::isTelling)
                .map(token -> Stem.of(token.plain()))
                .collect(Collectors.toSet());
    }

    private boolean isTelling(Token token) {
        return token.plain().length() >= SHORTEST && !token.isNumber() && !plainWords.knows(token.plain());
    }
}
