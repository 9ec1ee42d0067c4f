package fr.boucle.catalogue;

import fr.boucle.catalogue.Choice.Kept;
import fr.boucle.catalogue.PlainWords.Kind;
import fr.boucle.catalogue.Recognition.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the graph's concepts in a text, whatever its language. Words are compared by their stem; a phrase is found word
 * for word or scattered over one sentence; the most telling phrase silences the others that its words could make.
 */
final class Recogniser {
    private static final double IN_TITLE = 1.0;
    private static final double IN_DESCRIPTION = 0.5;
    private static final double AS_USE = 0.6;
    private static final double AS_USE_IN_DESCRIPTION = 0.85;
    private static final double AS_PACKING = 0.3;
    private static final double PER_WORD_LATER = 0.04;
    private static final double LATEST = 0.75;
    private static final double SAID_AGAIN = 0.05;
    private static final double PLAIN = 0.45;
    private static final double TELLING = 6;
    private static final int MOST = 20;
    private static final String DENIED = "-";
    private static final String MEANT = "+";

    private final Graph graph;
    private final PlainWords plainWords = new PlainWords();
    private final Lexicon lexicon;
    private final Clues clues;
    private final Words words;
    private final Gist gist;

    /** @param otherWords words of the trade that name no material: never taken for typing errors */
    Recogniser(Graph graph, Collection<Activity> activities, Set<String> otherWords) {
        this.graph = graph;
        lexicon = new Lexicon(graph.materials(), plainWords);
        words = new Words(plainWords, lexicon.words());
        gist = new Gist(graph, activities, words::stems);
        clues = new Clues(lexicon, plainWords, otherWords);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Qualities qualities() {
        return words.qualities();
    }

    Recognition recognise(String title, String description) {
        Map<String, Found> best = new LinkedHashMap<>();
        read(title, true, best);
        boolean titleSaysNothing = best.values().stream().allMatch(Found::denied);
        read(description, false, best);
        if (titleSaysNothing) {
            guess(title, best);
        }
        var said = words.read(title, description);
        gist.of(said.words(), words.stems(title)).forEach(found -> addUnlessDenied(found, best));
        var found = new ArrayList<>(best.values());
        found.sort(Comparator.comparingDouble(Found::weight).reversed());
        return new Recognition(
                List.copyOf(found.subList(0, Math.min(MOST, found.size()))),
                said.qualities(),
                said.words(),
                said.deniedWords());
    }

    /** What somebody looks for who types this. */
    SearchWords searched(String typed) {
        return SearchWords.of(typed, recognise(typed, "").named(), plainWords);
    }

    /** The stems of all words of a text, those that it denies left out. */
    Set<String> stems(String text) {
        var tokens = Token.of(text);
        var denials = Denials.in(tokens, plainWords);
        return IntStream.range(0, tokens.size())
                .filter(i -> !denials.isDenied(i))
                .mapToObj(i -> Stem.of(tokens.get(i).plain()))
                .collect(Collectors.toSet());
    }

    private static void addUnlessDenied(Found guessed, Map<String, Found> best) {
        if (!best.containsKey(guessed.material() + DENIED)) {
            best.putIfAbsent(guessed.material() + MEANT, guessed);
        }
    }

    private void read(String text, boolean isTitle, Map<String, Found> best) {
        var tokens = Token.of(text);
        var mentions = new Mentions(lexicon, tokens, clues.in(tokens)).whole();
        int use = use(tokens);
        for (var kept : choice(tokens).among(mentions)) {
            double factor = factor(kept.mention(), isTitle, use) * (isPacking(kept.mention(), tokens) ? AS_PACKING : 1);
            keep(found(text, tokens, kept, factor), best);
        }
    }

    private void guess(String title, Map<String, Found> best) {
        var tokens = Token.of(title);
        var mentions = new Mentions(lexicon, tokens, clues.in(tokens)).inPart();
        int use = use(tokens);
        for (var kept : choice(tokens).among(mentions)) {
            keep(found(title, tokens, kept, factor(kept.mention(), true, use)), best);
        }
    }

    private Choice choice(List<Token> tokens) {
        return new Choice(Denials.in(tokens, plainWords), graph::isBroader);
    }

    /** Where the text goes on to what the thing is for. */
    private int use(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (plainWords.is(Kind.USE, tokens.get(i).plain())) {
                return i;
            }
        }
        return tokens.size();
    }

    /** «En fûts», «on pallets»: how it comes, not what it is. */
    private boolean isPacking(Mention mention, List<Token> tokens) {
        int word = mention.firstWord();
        return word > 0
                && word == mention.lastWord()
                && plainWords.is(Kind.PACKING, tokens.get(word).plain())
                && plainWords.is(Kind.PACKED_IN, tokens.get(word - 1).plain());
    }

    private static double factor(Mention mention, boolean isTitle, int use) {
        boolean isUse = mention.firstWord() > use;
        if (!isTitle) {
            return IN_DESCRIPTION * (isUse ? AS_USE_IN_DESCRIPTION : 1);
        }
        double later = Math.max(LATEST, 1 - PER_WORD_LATER * mention.firstWord());
        return IN_TITLE * (isUse ? AS_USE : 1) * later;
    }

    private static Found found(String text, List<Token> tokens, Kept kept, double factor) {
        var mention = kept.mention();
        double telling = PLAIN + (1 - PLAIN) * (1 - Math.exp(-mention.phrase().information() / TELLING));
        var evidence = text.substring(
                tokens.get(mention.firstWord()).from(),
                tokens.get(mention.lastWord()).to());
        return new Found(
                mention.material(), factor * telling * mention.trust() * kept.share(), evidence, kept.denied());
    }

    private static void keep(Found found, Map<String, Found> best) {
        best.merge(found.material() + (found.denied() ? DENIED : MEANT), found, Recogniser::surer);
    }

    private static Found surer(Found one, Found other) {
        var surer = one.weight() >= other.weight() ? one : other;
        double weight = Math.min(1, surer.weight() + SAID_AGAIN * Math.min(one.weight(), other.weight()));
        return new Found(surer.material(), weight, surer.evidence(), surer.denied());
    }
}
