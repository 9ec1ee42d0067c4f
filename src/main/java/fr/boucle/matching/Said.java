package fr.boucle.matching;

import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Recognition;
import fr.boucle.catalogue.Recognition.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a listing's words say, as numbers in an array: how many of each, then the concepts meant and denied with their
 * weight (in 65,535ths), the evidence for each, the words, the denied words, the qualities. The array may hold others before
 * and after it.
 */
final class Said {
    /** How many concepts are meant, and how many there are with those denied. */
    private static final int CONCEPTS = 0;
    /** How many words, and how many denied ones. */
    private static final int WORDS = 1;

    private static final int QUALITY_COUNT = 2;
    private static final int HEAD = 3;
    private static final int BITS = 16;
    private static final int FULL = 0xFFFF;
    private static final String JOINT = ", ";
    private static final int PLACE_BITS = 10;
    private static final int PLACES = (1 << PLACE_BITS) - 1;
    private static final Quality[] QUALITIES = Quality.values();

    private final int[] numbers;
    private final int at;

    /** @param at where it begins */
    Said(int[] numbers, int at) {
        this.numbers = numbers;
        this.at = at;
    }

    /** In an array of its own. */
    static int[] numbers(Recognition recognition, Terms terms) {
        var concepts = recognition.found().stream()
                .filter(each -> terms.number(each.material()) >= 0)
                .limit(FULL)
                .toList();
        var ordered =
                new ArrayList<>(concepts.stream().filter(each -> !each.denied()).toList());
        int meant = ordered.size();
        concepts.stream().filter(Found::denied).forEach(ordered::add);
        var dictionary = terms.dictionary();
        var words = dictionary.words(recognition.words());
        var denied = dictionary.words(recognition.deniedWords());
        var all = IntStream.builder();
        all.add(meant << BITS | ordered.size());
        all.add(words.length << BITS | denied.length);
        all.add(recognition.qualities().size());
        ordered.forEach(
                each -> all.add(terms.number(each.material()) << BITS | (int) Math.round(each.weight() * FULL)));
        ordered.forEach(each -> all.add(evidence(each.evidence(), recognition.words(), words, dictionary)));
        IntStream.of(words).forEach(all);
        IntStream.of(denied).forEach(all);
        recognition
                .qualities()
                .forEach((quality, passage) -> all.add(quality.ordinal()).add(dictionary.number(passage)));
        return all.build().toArray();
    }

    /** How many numbers it is. */
    int length() {
        return qualitiesStart() + 2 * numbers[at + QUALITY_COUNT] - at;
    }

    void copy(int[] to, int toAt) {
        System.arraycopy(numbers, at, to, toAt, length());
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
        return numbers[at + CONCEPTS] >>> BITS;
    }

    int concept(int place) {
        return numbers[at + HEAD + place] >>> BITS;
    }

    /** Above 0, to 1. */
    double weight(int place) {
        return (numbers[at + HEAD + place] & FULL) / (double) FULL;
    }

    Found found(int place, Terms terms) {
        return new Found(
                terms.material(concept(place)).id(),
                weight(place),
                evidence(place, terms.dictionary()),
                place >= meant());
    }

    String evidence(int place, Dictionary dictionary) {
        int evidence = numbers[at + HEAD + concepts() + place];
        if (evidence >= 0) {
            return dictionary.text(evidence);
        }
        int first = -evidence >>> PLACE_BITS;
        var last = dictionary.written(word((-evidence & PLACES) - 1));
        return first == 0 ? last : dictionary.written(word(first - 1)) + JOINT + last;
    }

    /** Of what it is about, where that is known. */
    OptionalDouble kgPerM3(Terms terms) {
        return IntStream.range(0, meant())
                .mapToObj(place -> terms.material(concept(place)).kgPerM3())
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** Where concepts that it denies begin, after those that it means, and where they end. */
    int concepts() {
        return numbers[at + CONCEPTS] & FULL;
    }

    private int wordsStart() {
        return at + HEAD + 2 * concepts();
    }

    int words() {
        return numbers[at + WORDS] >>> BITS;
    }

    /** In the order of their numbers. */
    int word(int place) {
        return numbers[wordsStart() + place];
    }

    boolean hasWord(int word) {
        return Arrays.binarySearch(numbers, wordsStart(), wordsStart() + words(), word) >= 0;
    }

    int deniedWords() {
        return numbers[at + WORDS] & FULL;
    }

    int deniedWord(int place) {
        return numbers[wordsStart() + words() + place];
    }

    private int qualitiesStart() {
        return wordsStart() + words() + deniedWords();
    }

    boolean has(Quality quality) {
        return hasAny(1 << quality.ordinal());
    }

    /** @param any as {@link #bits} */
    boolean hasAny(int any) {
        int end = at + length();
        for (int i = qualitiesStart(); i < end; i += 2) {
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
        int end = at + length();
        for (int i = qualitiesStart(); i < end; i += 2) {
            all.put(QUALITIES[numbers[i]], dictionary.text(numbers[i + 1]));
        }
        return all;
    }

    /** What it was made of, its weights rounded. */
    Recognition recognition(Terms terms) {
        var dictionary = terms.dictionary();
        return new Recognition(
                IntStream.range(0, concepts())
                        .mapToObj(place -> found(place, terms))
                        .toList(),
                qualities(dictionary),
                dictionary.written(Arrays.copyOfRange(numbers, wordsStart(), wordsStart() + words())),
                dictionary.written(Arrays.copyOfRange(numbers, wordsStart() + words(), qualitiesStart())));
    }
}
