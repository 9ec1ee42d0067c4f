package fr.boucle.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Numbers for the words and passages that profiles keep: each is held once. A stem is kept with the way in which it was
 * first written. Nothing is ever taken out.
 */
final class Dictionary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private volatile String[] texts = new String[1024];
    private volatile String[] written = new String[1024];

    /** The number of a text, given at its first use. */
    int number(String text) {
        return number(text, text);
    }

    private synchronized int number(String text, String asWritten) {
        var known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        if (number == texts.length) {
            texts = Arrays.copyOf(texts, number * 2);
            written = Arrays.copyOf(written, number * 2);
        }
        texts[number] = text;
        written[number] = asWritten;
        numbers.put(text, number);
        return number;
    }

    /** The numbers of stems, in ascending order. */
    int[] words(Map<String, String> writtenByStem) {
        return writtenByStem.entrySet().stream()
                .mapToInt(word -> number(word.getKey(), word.getValue()))
                .sorted()
                .toArray();
    }

    String text(int number) {
        return texts[number];
    }

    String written(int number) {
        return written[number];
    }

    /** The stems of those numbers, each as it is written. */
    Map<String, String> written(int[] words) {
        return Arrays.stream(words).boxed().collect(Collectors.toMap(this::text, this::written));
    }

    synchronized int size() {
        return numbers.size();
    }
}
