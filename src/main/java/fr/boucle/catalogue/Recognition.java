package fr.boucle.catalogue;

import java.util.List;
import java.util.Optional;

/** The concepts that a text speaks of, the surest first, with the words that gave them away. */
public record Recognition(List<Found> found) {

    /**
     * One concept in the text.
     *
     * @param weight how sure and how central, above 0 to 1
     * @param evidence the words of the text that say so
     * @param denied the text says that it is not there, or not wanted: «sans plastique»
     */
    public record Found(MaterialId material, double weight, String evidence, boolean denied) {}

    /** What the text is about, as far as words tell. */
    public Optional<MaterialId> best() {
        return found.stream()
                .filter(each -> !each.denied())
                .map(Found::material)
                .findFirst();
    }
}
