package fr.boucle.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is offered as one concept can serve a need of another.
 *
 * @param closeness 0.2 (possible) to 0.95 (nearly the same thing)
 * @param conditions what makes the use lawful or possible
 * @param via the treatment in between, where one is needed
 */
public record Use(
        MaterialId offered,
        MaterialId needed,
        double closeness,
        List<Condition> conditions,
        @Nullable Treatment via,
        Labels notes) {

    /** A condition on what is offered. */
    public enum Condition {
        CLEAN,
        UNTREATED,
        FOOD_GRADE,
        DRY,
        SORTED,
        NO_MEAT,
        NO_PACKAGING,
        ANALYSED,
        FRESH,
        PERMIT
    }

    public Optional<Treatment> treatment() {
        return Optional.ofNullable(via);
    }

    /** How it is done, in a sentence. */
    public String note(Locale language) {
        return notes.in(language);
    }
}
