package fr.boucle.catalogue;

import java.util.Locale;

/**
 * A recovery or disposal operation of the waste directive, {@code R3} or {@code D10}.
 *
 * @param rank its place in the waste hierarchy, 1 reuse to 5 disposal, the best that the code allows
 * @param acceptedInFrance false for what French law forbids
 */
public record Operation(String code, int rank, boolean acceptedInFrance, Labels labels) {
    public String label(Locale language) {
        return labels.in(language);
    }
}
