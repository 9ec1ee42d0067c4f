package fr.boucle.matching;

import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Recognition;
import fr.boucle.catalogue.Recognition.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a listing's words say, as numbers in one array: how many of each, then the concepts meant and denied with their
 * weight (in 65,535ths), the evidence for each, the words, the denied words, the qualities.
 */
final class Said {
    private static final int MEANT = 0;
    private static final int CONCEPTS = 1;
    private static final int WORDS = 2;
    private static final int DENIED_WORDS = 3;
    private static final int HEAD = 4;
    private static final int BITS = 16;
    private static final int FULL = 0xFFFF;
    private static final String JOINT = ", ";
    private static final int PLACE_BITS = 10;
    private static final int PLACES = (1 << PLACE_BITS) - 1;
    private static final Quality[] QUALITIES = Quality.values();

    private final int[] numbers;

    private Said(int[] numbers) {
        this.numbers = numbers;
    }

    static Said of(Recognition recognition, Terms terms) {
        var concepts = recognition.found().stream()
                .filter(each -> terms.number(each.material()) >= 0)
                .toList();
        var ordered =
                new ArrayList<>(concepts.stream().filter(each -> !each.denied()).toList());
        int meant = ordered.size();
        concepts.stream().filter(Found::denied).forEach(ordered::add);
        var dictionary = terms.dictionary();
        var words = dictionary.words(recognition.words());
        var denied = dictionary.words(recognition.deniedWords());
        var all = IntStream.builder();
        IntStream.of(meant, ordered.size(), words.length, denied.length).forEach(all);
        ordered.forEach(
                each -> all.add(terms.number(each.material()) << BITS | (int) Math.round(each.weight() * FULL)));
        ordered.forEach(each -> all.add(evidence(each.evidence(), recognition.words(), words, dictionary)));
        IntStream.of(words).forEach(all);
        IntStream.of(denied).forEach(all);
        recognition
                .qualities()
                .forEach((quality, passage) -> all.add(quality.ordinal()).add(dictionary.number(passage)));
        return new Said(all.build().toArray());
    }

    /** Evidence that is two of the words, as of a guess, needs no text of its own: it is kept as their places, below zero. */
    private static int evidence(String text, Map<String, String> written, int[] words, Dictionary dictionary) {
        if (!text.contains(JOINT)) {
            return dictionary.number(text);
        }
        int places = 0;
        for (var part : text.split(JOINT, 0)) {
            int place = written.entrySet().stream()
                    .filter(word -> word.getValue().equals(part))
                    .mapToInt(word -> Arrays.binarySearch(words, dictionary.number(word.getKey())) + 1)
                    .findFirst()
                    .orElse(0);
            if (place == 0 || place > PLACES || places > PLACES) {
                return dictionary.number(text);
            }
            places = places << PLACE_BITS | place;
        }
        return -places;
    }

    /** How many concepts it is about, the surest first. */
    int meant() {
        return numbers[MEANT];
    }

    int concept(int at) {
        return numbers[HEAD + at] >>> BITS;
    }

    /** Above 0, to 1. */
    double weight(int at) {
        return (numbers[HEAD + at] & FULL) / (double) FULL;
    }

    Found found(int at, Terms terms) {
        return new Found(
                terms.material(concept(at)).id(), weight(at), evidence(at, terms.dictionary()), at >= numbers[MEANT]);
    }

    String evidence(int at, Dictionary dictionary) {
        int evidence = numbers[HEAD + numbers[CONCEPTS] + at];
        if (evidence >= 0) {
            return dictionary.text(evidence);
        }
        int first = -evidence >>> PLACE_BITS;
        var last = dictionary.written(word((-evidence & PLACES) - 1));
        return first == 0 ? last : dictionary.written(word(first - 1)) + JOINT + last;
    }

    /** Where concepts that it denies begin, after those that it means, and where they end. */
    int concepts() {
        return numbers[CONCEPTS];
    }

    private int wordsStart() {
        return HEAD + 2 * numbers[CONCEPTS];
    }

    int words() {
        return numbers[WORDS];
    }

    /** In the order of their numbers. */
    int word(int at) {
        return numbers[wordsStart() + at];
    }

    boolean hasWord(int word) {
        return Arrays.binarySearch(numbers, wordsStart(), wordsStart() + numbers[WORDS], word) >= 0;
    }

    int deniedWords() {
        return numbers[DENIED_WORDS];
    }

    int deniedWord(int at) {
        return numbers[wordsStart() + numbers[WORDS] + at];
    }

    private int qualitiesStart() {
        return wordsStart() + numbers[WORDS] + numbers[DENIED_WORDS];
    }

    boolean has(Quality quality) {
        return hasAny(1 << quality.ordinal());
    }

    /** @param any as {@link #bits} */
    boolean hasAny(int any) {
        for (int i = qualitiesStart(); i < numbers.length; i += 2) {
            if ((any & 1 << numbers[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static int bits(Set<Quality> qualities) {
        return qualities.stream().mapToInt(each -> 1 << each.ordinal()).sum();
    }

    Map<Quality, String> qualities(Dictionary dictionary) {
        var all = new EnumMap<Quality, String>(Quality.class);
        for (int i = qualitiesStart(); i < numbers.length; i += 2) {
            all.put(QUALITIES[numbers[i]], dictionary.text(numbers[i + 1]));
        }
        return all;
    }

    /** What it was made of, its weights rounded. */
    Recognition recognition(Terms terms) {
        var dictionary = terms.dictionary();
        return new Recognition(
                IntStream.range(0, concepts()).mapToObj(at -> found(at, terms)).toList(),
                qualities(dictionary),
                dictionary.written(Arrays.copyOfRange(numbers, wordsStart(), wordsStart() + words())),
                dictionary.written(Arrays.copyOfRange(numbers, wordsStart() + words(), qualitiesStart())));
    }
}
