package fr.boucle.catalogue;

import static java.util.Objects.requireNonNull;

import fr.boucle.catalogue.Recognition.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the graph's concepts in a text: the longest run of words that names one wins, whatever its language. Words are
 * compared without accents, small words and plural endings; a word of denial just before turns the concept into its
 * absence.
 */
final class Recogniser {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST = 6;
    private static final double IN_TITLE = 1.0;
    private static final double IN_DESCRIPTION = 0.5;
    private static final Set<String> SMALL = Set.of(
            "de", "du", "des", "d", "l", "la", "le", "les", "en", "et", "a", "au", "aux", "un", "une", "pour", "of",
            "the", "and", "for", "in", "from", "with", "van", "het", "een", "voor", "met", "uit", "op", "der", "die",
            "das", "und", "fur", "aus", "mit", "von");
    private static final Set<String> DENIALS = Set.of(
            "sans",
            "non",
            "pas",
            "ni",
            "hors",
            "without",
            "no",
            "not",
            "zonder",
            "niet",
            "geen",
            "ohne",
            "nicht",
            "kein",
            "keine",
            "excluding");

    private final Map<List<String>, MaterialId> phrases = new HashMap<>();

    Recogniser(Graph graph) {
        for (var material : graph.materials()) {
            material.names().values().forEach(name -> learn(name, material.id()));
            material.words().values().forEach(words -> words.forEach(word -> learn(word, material.id())));
        }
    }

    private void learn(String phrase, MaterialId material) {
        var key = words(phrase).stream()
                .map(Word::stem)
                .filter(stem -> !stem.isEmpty())
                .toList();
        if (!key.isEmpty() && key.size() <= LONGEST) {
            phrases.putIfAbsent(key, material);
        }
    }

    Recognition recognise(String title, String description) {
        Map<String, Found> best = new LinkedHashMap<>();
        scan(title, IN_TITLE, best);
        scan(description, IN_DESCRIPTION, best);
        var found = new ArrayList<>(best.values());
        found.sort(Comparator.comparingDouble(Found::weight).reversed());
        return new Recognition(found);
    }

    private void scan(String text, double weight, Map<String, Found> best) {
        var words = words(text).stream().filter(word -> !word.stem.isEmpty()).toList();
        int i = 0;
        while (i < words.size()) {
            int taken = longestFrom(words, i);
            if (taken > 0) {
                var run = words.subList(i, i + taken);
                var material =
                        requireNonNull(phrases.get(run.stream().map(Word::stem).toList()));
                double sure = weight * (0.6 + 0.1 * Math.min(taken, 4)) * (i == 0 ? 1 : 0.9);
                var evidence = text.substring(run.get(0).from, run.get(taken - 1).to);
                keep(new Found(material, sure, evidence, isDenied(words, i)), best);
            }
            i += Math.max(1, taken);
        }
    }

    private int longestFrom(List<Word> words, int start) {
        for (int size = Math.min(LONGEST, words.size() - start); size > 0; size--) {
            var key =
                    words.subList(start, start + size).stream().map(Word::stem).toList();
            if (phrases.containsKey(key)) {
                return size;
            }
        }
        return 0;
    }

    private static boolean isDenied(List<Word> words, int at) {
        return words.subList(Math.max(0, at - 2), at).stream().anyMatch(word -> DENIALS.contains(word.plain));
    }

    private static void keep(Found found, Map<String, Found> best) {
        best.merge(found.material() + (found.denied() ? "-" : "+"), found, (a, b) -> a.weight() >= b.weight() ? a : b);
    }

    private record Word(String plain, String stem, int from, int to) {}

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var plain = Catalogue.plain(matcher.group());
            words.add(new Word(plain, SMALL.contains(plain) ? "" : stem(plain), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** Takes a plural's ending off: enough for names of things. */
    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("aux")) {
            return word.substring(0, word.length() - 3) + "al";
        }
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
