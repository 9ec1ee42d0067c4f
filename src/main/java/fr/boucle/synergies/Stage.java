package fr.boucle.synergies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a synergy stands. The table below is the whole workflow; ON_HOLD returns to the stage it remembers. */
public enum Stage {
    IDEA,
    DISCUSSION,
    NEGOTIATION,
    IMPLEMENTATION,
    COMPLETED,
    ENDED,
    ON_HOLD,
    LOST;

    public Set<Stage> next() {
        return switch (this) {
            case IDEA -> EnumSet.of(DISCUSSION, ON_HOLD, LOST);
            case DISCUSSION -> EnumSet.of(NEGOTIATION, IDEA, ON_HOLD, LOST);
            case NEGOTIATION -> EnumSet.of(IMPLEMENTATION, DISCUSSION, ON_HOLD, LOST);
            case IMPLEMENTATION -> EnumSet.of(COMPLETED, NEGOTIATION, ON_HOLD, LOST);
            case COMPLETED -> EnumSet.of(ENDED, IMPLEMENTATION);
            case ON_HOLD -> EnumSet.of(IDEA, DISCUSSION, NEGOTIATION, IMPLEMENTATION);
            case LOST -> EnumSet.of(IDEA);
            case ENDED -> EnumSet.noneOf(Stage.class);
        };
    }

    /** The one before it, where a step back leads. */
    Optional<Stage> previous() {
        return switch (this) {
            case DISCUSSION, NEGOTIATION, IMPLEMENTATION, COMPLETED -> Optional.of(values()[ordinal() - 1]);
            case IDEA, ENDED, ON_HOLD, LOST -> Optional.empty();
        };
    }

    public boolean isOpen() {
        return this == IDEA || this == DISCUSSION || this == NEGOTIATION || this == IMPLEMENTATION;
    }

    /** Deliveries are written down. */
    public boolean isRunning() {
        return this == IMPLEMENTATION || this == COMPLETED;
    }

    /** Its place on the ring of five arcs, 1 to 5; the others keep the arcs of the stage they left. */
    public int arc() {
        return switch (this) {
            case IDEA -> 1;
            case DISCUSSION -> 2;
            case NEGOTIATION -> 3;
            case IMPLEMENTATION -> 4;
            case COMPLETED, ENDED -> 5;
            case ON_HOLD, LOST -> 1;
        };
    }
}
