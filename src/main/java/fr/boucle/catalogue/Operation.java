package fr.boucle.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recovery or disposal operation of the waste directive, {@code R3} or {@code D10}.
 *
 * @param rank its place in the waste hierarchy, 1 reuse to 5 disposal, the best that the code allows
 * @param modes what can come of it; none of what only prepares another operation
 * @param acceptedInFrance false for what French law forbids
 */
public record Operation(String code, int rank, Set<Mode> modes, boolean acceptedInFrance, Labels labels) {
    /** What comes of a treatment, as the French waste registers ask. */
    public enum Mode {
        REUSE,
        RECYCLING,
        OTHER_RECOVERY,
        ENERGY,
        ELIMINATION
    }

    public String label(Locale language) {
        return labels.in(language);
    }

    /** The mode that was stated, or the only one; empty where they do not agree, or one must still be chosen. */
    public Optional<Mode> mode(@Nullable Mode stated) {
        return stated == null && modes.size() == 1
                ? modes.stream().findFirst()
                : Optional.ofNullable(stated).filter(modes::contains);
    }

    /** It only prepares another operation: no mode is stated. */
    public boolean isInterim() {
        return modes.isEmpty();
    }
}
