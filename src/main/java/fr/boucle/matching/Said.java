package fr.boucle.matching;

import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Recognition;
import fr.boucle.catalogue.Recognition.Found;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a listing's words say, as numbers in an array: how many of each; the concepts meant and denied, each with its weight
 * and its evidence; passages that are evidence; the words, the denied words, the qualities. The array may hold others before
 * and after it.
 *
 * <p>A concept has 12 bits, its weight 10, and its evidence 10: the places of one or two of the words, or none, and then the
 * next of the passages is meant.
 */
final class Said {
    private static final int COUNTS = 0;
    private static final int WORD_COUNTS = 1;
    private static final int HEAD = 2;
    private static final int HALF = 16;
    private static final int LOWER_HALF = 0xFFFF;

    private static final int MOST = 0xFF;
    private static final int CONCEPTS_AT = 8;
    private static final int PASSAGES_AT = 16;
    private static final int QUALITIES_AT = 24;

    private static final int CONCEPT_AT = 20;
    private static final int WEIGHT_AT = 10;
    private static final int FULL = (1 << 10) - 1;
    private static final double[] ROOTS = IntStream.rangeClosed(0, FULL)
            .mapToDouble(weight -> Math.sqrt(weight / (double) FULL))
            .toArray();
    private static final int PLACES = (1 << 10) - 1;
    private static final int PLACE_BITS = 5;
    private static final int LAST_PLACE = (1 << PLACE_BITS) - 1;
    private static final int QUALITY_AT = 27;
    private static final int PASSAGE = (1 << QUALITY_AT) - 1;
    private static final String JOINT = ", ";
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
        return new Writing(recognition, terms).numbers();
    }

    /** How numbers are made of words. */
    private static final class Writing {
        private final Recognition recognition;
        private final Terms terms;
        private final Dictionary dictionary;
        private final int[] words;
        private final IntStream.Builder passages = IntStream.builder();

        Writing(Recognition recognition, Terms terms) {
            this.recognition = recognition;
            this.terms = terms;
            this.dictionary = terms.dictionary();
            this.words = dictionary.words(recognition.words());
        }

        int[] numbers() {
            var known = known();
            int meant = (int) known.stream().filter(each -> !each.denied()).count();
            var concepts = known.stream().mapToInt(this::concept).toArray();
            var evidence = passages.build().toArray();
            var denied = dictionary.words(recognition.deniedWords());
            var qualities = recognition.qualities().entrySet().stream()
                    .mapToInt(each -> each.getKey().ordinal() << QUALITY_AT | dictionary.number(each.getValue()))
                    .toArray();
            int counts = qualities.length << QUALITIES_AT
                    | evidence.length << PASSAGES_AT
                    | concepts.length << CONCEPTS_AT
                    | meant;
            int[] head = {counts, words.length << HALF | denied.length};
            return Stream.of(head, concepts, evidence, words, denied, qualities)
                    .flatMapToInt(IntStream::of)
                    .toArray();
        }

        /** The surest first, those that are denied last. */
        private List<Found> known() {
            return recognition.found().stream()
                    .filter(each -> terms.number(each.material()) >= 0)
                    .limit(MOST)
                    .sorted(Comparator.comparing(Found::denied))
                    .toList();
        }

        private int concept(Found found) {
            int places = places(found.evidence());
            if (places == 0) {
                passages.add(dictionary.number(found.evidence()));
            }
            int weight = Math.max(1, (int) Math.round(found.weight() * FULL));
            return terms.number(found.material()) << CONCEPT_AT | weight << WEIGHT_AT | places;
        }

        /** The places of the words that a text consists of, counted from 1; 0 where it is anything else. */
        private int places(String text) {
            int places = 0;
            for (var part : text.split(JOINT, 0)) {
                int place = recognition.words().entrySet().stream()
                        .filter(word -> word.getValue().equals(part))
                        .mapToInt(word -> Arrays.binarySearch(words, dictionary.number(word.getKey())) + 1)
                        .findFirst()
                        .orElse(0);
                if (place <= 0 || place > LAST_PLACE || places > LAST_PLACE) {
                    return 0;
                }
                places = places << PLACE_BITS | place;
            }
            return places;
        }
    }

    /** How many numbers it is. */
    int length() {
        return qualitiesStart() + (numbers[at + COUNTS] >>> QUALITIES_AT) - at;
    }

    void copy(int[] to, int toAt) {
        System.arraycopy(numbers, at, to, toAt, length());
    }

    /** How many concepts it is about, the surest first. */
    int meant() {
        return numbers[at + COUNTS] & MOST;
    }

    int concept(int place) {
        return numbers[at + HEAD + place] >>> CONCEPT_AT;
    }

    /** Above 0, to 1. */
    double weight(int place) {
        return (numbers[at + HEAD + place] >>> WEIGHT_AT & FULL) / (double) FULL;
    }

    /** The square root of the {@link #weight}. */
    double root(int place) {
        return ROOTS[numbers[at + HEAD + place] >>> WEIGHT_AT & FULL];
    }

    private int places(int place) {
        return numbers[at + HEAD + place] & PLACES;
    }

    Found found(int place, Terms terms) {
        return new Found(
                terms.material(concept(place)).id(),
                weight(place),
                evidence(place, terms.dictionary()),
                place >= meant());
    }

    String evidence(int place, Dictionary dictionary) {
        int places = places(place);
        if (places == 0) {
            return dictionary.text(numbers[at + HEAD + concepts() + passages(place)]);
        }
        int first = places >>> PLACE_BITS;
        var last = dictionary.written(word((places & LAST_PLACE) - 1));
        return first == 0 ? last : dictionary.written(word(first - 1)) + JOINT + last;
    }

    /** How many of the concepts before that place have a passage as their evidence. */
    private int passages(int place) {
        int passages = 0;
        for (int i = 0; i < place; i++) {
            passages += places(i) == 0 ? 1 : 0;
        }
        return passages;
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
        return numbers[at + COUNTS] >>> CONCEPTS_AT & MOST;
    }

    private int wordsStart() {
        return at + HEAD + concepts() + (numbers[at + COUNTS] >>> PASSAGES_AT & MOST);
    }

    int words() {
        return numbers[at + WORD_COUNTS] >>> HALF;
    }

    /** In the order of their numbers. */
    int word(int place) {
        return numbers[wordsStart() + place];
    }

    boolean hasWord(int word) {
        return Arrays.binarySearch(numbers, wordsStart(), wordsStart() + words(), word) >= 0;
    }

    int deniedWords() {
        return numbers[at + WORD_COUNTS] & LOWER_HALF;
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
        for (int i = qualitiesStart(); i < end; i++) {
            if ((any & 1 << (numbers[i] >>> QUALITY_AT)) != 0) {
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
        for (int i = qualitiesStart(); i < end; i++) {
            all.put(QUALITIES[numbers[i] >>> QUALITY_AT], dictionary.text(numbers[i] & PASSAGE));
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
