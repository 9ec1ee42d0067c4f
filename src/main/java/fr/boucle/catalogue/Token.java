package fr.boucle.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One word of a text: folded, and where it stands.
 *
 * @param pause what parts it from the word before
 * @param capital a letter or two in capitals, within a text that is not
 */
record Token(String plain, int from, int to, Pause pause, boolean capital) {
    private static final int MOST = 2000;
    private static final int LONGEST = 40;

    /** Metals as a scrap list writes them; «Ni» and «Co» are other words as well. */
    private static final Map<String, String> SYMBOLS =
            Map.of("Mg", "magnesium", "Zn", "zinc", "Pb", "plomb", "Hg", "mercure", "Cd", "cadmium", "Cu", "cuivre");

    /** From closely joined to another sentence. */
    enum Pause {
        JOINED,
        SPACE,
        COMMA,
        STOP
    }

    /** The words of a text, the first two thousand; what no language writes as one word is passed over. */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var pause = Pause.STOP;
        int at = 0;
        while (at < text.length() && tokens.size() < MOST) {
            int end = endOfWord(text, at);
            if (end == at) {
                pause = longer(pause, pause(text, at++));
                continue;
            }
            if (end - at <= LONGEST) {
                tokens.add(token(text, at, end, pause));
            }
            pause = end - at <= LONGEST ? Pause.JOINED : Pause.STOP;
            at = end;
        }
        return tokens;
    }

    private static Token token(String text, int from, int to, Pause pause) {
        boolean capital = to - from <= 2
                && (pause != Pause.STOP || to < text.length() && text.charAt(to) == '-')
                && Character.isUpperCase(text.charAt(from))
                && Character.isUpperCase(text.charAt(to - 1))
                && text.chars().limit(MOST).anyMatch(Character::isLowerCase);
        var word = text.substring(from, to);
        return new Token(SYMBOLS.getOrDefault(word, fold(word)), from, to, pause, capital);
    }

    boolean isNumber() {
        return plain.chars().allMatch(Character::isDigit);
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || at > from && isMark(text, at))) {
            at++;
        }
        return at;
    }

    /** Accents written apart, soft hyphens and direction marks inside a word, and small figures as in CO₂. */
    private static boolean isMark(String text, int at) {
        int type = Character.getType(text.charAt(at));
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.OTHER_NUMBER;
    }

    private static Pause longer(Pause one, Pause other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Pause pause(String text, int at) {
        return switch (text.charAt(at)) {
            case ';', '!', '?', '\n', '\r', '•' -> Pause.STOP;
            case '.' -> beforeSpace(text, at) ? Pause.STOP : Pause.JOINED;
            case ',', ':', '(', ')', '–', '—', '|' ->
                beforeSpace(text, at) || !betweenDigits(text, at) ? Pause.COMMA : Pause.JOINED;
            case '-' -> beforeSpace(text, at) ? Pause.COMMA : Pause.JOINED;
            case '\'', '’', '/' -> Pause.JOINED;
            default -> Pause.SPACE;
        };
    }

    private static boolean beforeSpace(String text, int at) {
        return at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean betweenDigits(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    private static String fold(String word) {
        return Catalogue.plain(
                Normalizer.isNormalized(word, Normalizer.Form.NFKC)
                        ? word
                        : Normalizer.normalize(word, Normalizer.Form.NFKC));
    }
}
