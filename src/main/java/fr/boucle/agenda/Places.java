package fr.boucle.agenda;

import org.jspecify.annotations.Nullable;

/**
 * How many come and how many still can.
 *
 * @param capacity null means no limit
 * @param taken confirmed registrations
 */
public record Places(@Nullable Integer capacity, int taken, int waiting) {
    public boolean isLimited() {
        return capacity != null;
    }

    public boolean isFull() {
        return capacity != null && taken >= capacity;
    }

    /** Everybody who should hear of a change. */
    public int registered() {
        return taken + waiting;
    }

    /** How many can still come; without a limit nobody is counted down. */
    public int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }
}
