package fr.boucle.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the words of a text: which the lexicon knows, as they are, joined, taken apart or corrected. */
final class Clues {
    private static final double OUT_OF_COMPOUND = 0.9;
    private static final double ONE_MISTAKE = 0.6;
    private static final double TWO_MISTAKES = 0.4;
    private static final double AT_THE_END = 0.75;
    private static final int LONGEST_TO_JOIN = 4;

    /** A known word that an unknown one stands for. */
    private record Reading(int stem, double trust) {}

    private final Lexicon lexicon;
    private final PlainWords plainWords;
    private final Spelling spelling;
    private final Set<String> otherWords;

    Clues(Lexicon lexicon, PlainWords plainWords, Set<String> otherWords) {
        this.lexicon = lexicon;
        this.plainWords = plainWords;
        this.otherWords = otherWords;
        spelling = new Spelling(lexicon.words());
    }

    List<Clue> in(List<Token> tokens) {
        var clues = new ArrayList<Clue>();
        Map<String, List<Reading>> readings = new HashMap<>();
        int place = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            int joined = i + 1 < tokens.size() ? joined(token, tokens.get(i + 1)) : Lexicon.UNKNOWN;
            if (joined != Lexicon.UNKNOWN) {
                clues.add(new Clue(i++, place++, joined, lexicon.rarity(joined), 1));
            } else if (!plainWords.isSmall(token)) {
                int after = read(i, place, readings.computeIfAbsent(token.plain(), this::readings), clues);
                place = after > place || token.isNumber() ? after : place + 1;
            }
        }
        return clues;
    }

    /** «PA 66» is «PA66», «PE-HD» is «PEHD». */
    private int joined(Token token, Token next) {
        boolean near = next.pause() == Token.Pause.JOINED
                || next.pause() == Token.Pause.SPACE && next.isNumber() && !token.isNumber();
        boolean brief =
                token.plain().length() <= LONGEST_TO_JOIN && next.plain().length() <= LONGEST_TO_JOIN;
        return near && brief ? lexicon.stem(token.plain() + next.plain()) : Lexicon.UNKNOWN;
    }

    /** The next free place. Unknown words take one too, so that what they part stays apart; numbers don't. */
    private int read(int word, int from, List<Reading> readings, List<Clue> clues) {
        int place = from;
        for (var reading : readings) {
            clues.add(new Clue(word, place++, reading.stem(), lexicon.rarity(reading.stem()), reading.trust()));
        }
        return place;
    }

    private List<Reading> readings(String plain) {
        int stem = lexicon.stem(plain);
        if (stem != Lexicon.UNKNOWN && lexicon.isNameAlone(stem)) {
            return List.of(new Reading(stem, 1));
        }
        var parts = parts(plain);
        if (stem != Lexicon.UNKNOWN) {
            return parts.isEmpty() ? List.of(new Reading(stem, 1)) : whole(stem, parts);
        }
        if (!parts.isEmpty() || otherWords.contains(plain) || plainWords.knows(plain)) {
            return parts;
        }
        return corrected(plain);
    }

    /** A compound that is part of a phrase can be read either way. */
    private static List<Reading> whole(int stem, List<Reading> parts) {
        var readings = new ArrayList<>(List.of(new Reading(stem, 1)));
        readings.addAll(parts);
        return readings;
    }

    private List<Reading> parts(String plain) {
        return lexicon.compounds().split(plain).stream()
                .map(part -> new Reading(lexicon.stem(part), OUT_OF_COMPOUND))
                .filter(reading -> reading.stem() != Lexicon.UNKNOWN)
                .toList();
    }

    /** Umlauts typed as two letters, then typing errors. */
    private List<Reading> corrected(String plain) {
        int stem = lexicon.stem(plain.replace("ae", "a").replace("oe", "o").replace("ue", "u"));
        if (stem != Lexicon.UNKNOWN) {
            return List.of(new Reading(stem, OUT_OF_COMPOUND));
        }
        return spelling.nearest(plain).stream()
                .map(meant -> new Reading(lexicon.stem(meant.word()), trust(plain, meant)))
                .toList();
    }

    /** A difference at the very end is as likely another word of the same kin as a mistake. */
    private static double trust(String typed, Spelling.Correction meant) {
        int same = 0;
        int shorter = Math.min(typed.length(), meant.word().length());
        while (same < shorter && typed.charAt(same) == meant.word().charAt(same)) {
            same++;
        }
        return (meant.distance() == 1 ? ONE_MISTAKE : TWO_MISTAKES) * (same >= shorter - 2 ? AT_THE_END : 1);
    }
}
