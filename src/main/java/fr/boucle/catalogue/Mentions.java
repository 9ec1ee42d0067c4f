package fr.boucle.catalogue;

import fr.boucle.catalogue.Token.Pause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks for the lexicon's phrases among a text's clues: word for word, else near one another in one sentence. */
final class Mentions {
    private static final int WINDOW = 6;
    private static final int MOST_MISSED = 4;
    private static final int COMMONEST = 25;
    private static final int SHORTEST_PART = 3;
    private static final double PER_GAP = 0.1;
    private static final double OUT_OF_ORDER = 0.9;
    private static final double OVER_A_COMMA = 0.85;
    private static final double IN_PART = 0.5;
    private static final double SMALLEST_PART = 0.5;

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final List<Clue> clues;

    Mentions(Lexicon lexicon, List<Token> tokens, List<Clue> clues) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.clues = clues;
    }

    /** The phrases of which every word is there. */
    List<Mention> whole() {
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < clues.size(); i++) {
            for (var phrase : lexicon.anchored(clues.get(i).stem())) {
                whole(phrase, i).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    /** The phrases of which the words that say most are there: a guess, for texts where nothing else is found. */
    List<Mention> inPart() {
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < clues.size(); i++) {
            if (mayStandForMore(clues.get(i))) {
                mentions.addAll(mostlyAt(i));
            }
        }
        return mentions;
    }

    private boolean mayStandForMore(Clue clue) {
        var plain = tokens.get(clue.word()).plain();
        return plain.length() >= SHORTEST_PART && lexicon.spread(clue.stem()) <= COMMONEST && !lexicon.isCommon(plain);
    }

    private List<Mention> mostlyAt(int at) {
        List<Mention> best = new ArrayList<>();
        for (var phrase : lexicon.containing(clues.get(at).stem())) {
            var there = gather(phrase, at);
            double part = there.stream().mapToDouble(clue -> clue.rarity()).sum() / phrase.information();
            var mention = new Mention(phrase, there, IN_PART * Math.min(1, part) * phrase.trust());
            if (part >= smallestPart(clues.get(at))
                    && (best.isEmpty() || mention.trust() >= best.get(0).trust())) {
                best.removeIf(other -> other.trust() < mention.trust());
                best.add(mention);
            }
        }
        return best.size() > 2 ? List.of() : best;
    }

    /** A word that only one concept uses needs no other. */
    private double smallestPart(Clue clue) {
        return lexicon.spread(clue.stem()) == 1 ? 0 : SMALLEST_PART;
    }

    private Optional<Mention> whole(Phrase phrase, int anchor) {
        var there = wordForWord(phrase, anchor);
        if (there.isEmpty()) {
            there = gather(phrase, anchor);
        }
        if (there.size() < phrase.size() || !isDenialInPlace(there)) {
            return Optional.empty();
        }
        double trust = phrase.trust() * nearness(there);
        for (var clue : there) {
            trust *= clue.trust();
        }
        return trust <= 0 ? Optional.empty() : Optional.of(new Mention(phrase, there, trust));
    }

    private List<Clue> wordForWord(Phrase phrase, int anchor) {
        int from = anchor - phrase.indexOf(clues.get(anchor).stem());
        if (from < 0 || from + phrase.size() > clues.size()) {
            return List.of();
        }
        var run = clues.subList(from, from + phrase.size());
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).stem() != phrase.stems()[i]
                    || run.get(i).place() != run.get(0).place() + i) {
                return List.of();
            }
        }
        return run;
    }

    /** For each word of the phrase, in its order, the nearest clue to the anchor; fewer where some are missing. */
    private List<Clue> gather(Phrase phrase, int anchor) {
        var there = new ArrayList<Clue>();
        int own = phrase.indexOf(clues.get(anchor).stem());
        for (int i = 0; i < phrase.size(); i++) {
            if (i == own) {
                there.add(clues.get(anchor));
            } else {
                nearest(phrase.stems()[i], anchor, there).ifPresent(there::add);
            }
        }
        return there;
    }

    private Optional<Clue> nearest(int stem, int anchor, List<Clue> taken) {
        for (int away = 1; away < WINDOW + MOST_MISSED; away++) {
            for (int at : new int[] {anchor + away, anchor - away}) {
                if (at >= 0 && at < clues.size() && clues.get(at).stem() == stem && !taken.contains(clues.get(at))) {
                    return Optional.of(clues.get(at));
                }
            }
        }
        return Optional.empty();
    }

    /** «Non» in «bois non traité» belongs to the very next word. */
    private boolean isDenialInPlace(List<Clue> there) {
        for (int i = 0; i + 1 < there.size(); i++) {
            if (lexicon.isDenial(there.get(i).stem())
                    && there.get(i + 1).place() != there.get(i).place() + 1) {
                return false;
            }
        }
        return true;
    }

    private double nearness(List<Clue> there) {
        var order = there.stream().mapToInt(Clue::place).toArray();
        var sorted = order.clone();
        Arrays.sort(sorted);
        int missed = sorted[sorted.length - 1] - sorted[0] + 1 - sorted.length;
        var pause = longestPause(there);
        if (missed < 0 || missed > MOST_MISSED || missed + there.size() > WINDOW && missed > 1 || pause == Pause.STOP) {
            return 0;
        }
        return (1 - PER_GAP * missed)
                * (Arrays.equals(order, sorted) ? 1 : OUT_OF_ORDER)
                * (pause == Pause.COMMA ? OVER_A_COMMA : 1);
    }

    private Pause longestPause(List<Clue> there) {
        int first = there.stream().mapToInt(Clue::word).min().orElse(0);
        int last = there.stream().mapToInt(Clue::word).max().orElse(0);
        return tokens.subList(first, last + 1).stream()
                .skip(1)
                .map(Token::pause)
                .max(Pause::compareTo)
                .orElse(Pause.JOINED);
    }
}
