package fr.boucle.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a text says.
 *
 * @param found the concepts that it speaks of, the surest first, with the words that gave them away
 * @param qualities the states and uses that it names, with the words that say so
 * @param words the stems of its telling words, each as it is written, those that it denies left out
 * @param deniedWords the stems of the words that it denies, each as it is written
 */
public record Recognition(
        List<Found> found, Map<Quality, String> qualities, Map<String, String> words, Map<String, String> deniedWords) {

    /**
     * One concept in the text.
     *
     * @param weight how sure and how central, above 0 to 1
     * @param evidence the words of the text that say so
     * @param denied the text says that it is not there, or not wanted: «sans plastique»
     */
    public record Found(MaterialId material, double weight, String evidence, boolean denied) {}

    /** Below this, a concept is a guess. */
    private static final double NAMED = 0.15;

    /** The concepts that its words name, the surest first: neither denied nor guessed. */
    public List<Found> named() {
        return found.stream()
                .filter(each -> !each.denied() && each.weight() >= NAMED)
                .toList();
    }

    /** What the text is about, as far as its words name it. */
    public Optional<MaterialId> best() {
        return named().stream().map(Found::material).findFirst();
    }
}
