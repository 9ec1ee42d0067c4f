package fr.boucle.synergies;

import java.util.Optional;

/** How a synergy is moved on, aside or back, and by whom. With {@link Stage} and {@link Requirement}, the whole workflow. */
public enum Move {
    NEGOTIATE,
    IMPLEMENT,
    COMPLETE,
    END,
    HOLD,
    LOSE,
    RESUME,
    STEP_BACK,
    REVIVE;

    /**
     * Where it leads; empty where there is no such move. From IDEA to DISCUSSION a synergy moves by itself, at the last yes.
     *
     * @param reached the stage, or the one that is remembered while it is on hold
     */
    public Optional<Stage> leadsTo(Stage stage, Stage reached) {
        return Optional.ofNullable(
                switch (this) {
                    case NEGOTIATE -> stage == Stage.DISCUSSION ? Stage.NEGOTIATION : null;
                    case IMPLEMENT -> stage == Stage.NEGOTIATION ? Stage.IMPLEMENTATION : null;
                    case COMPLETE -> stage == Stage.IMPLEMENTATION ? Stage.COMPLETED : null;
                    case END -> stage == Stage.COMPLETED ? Stage.ENDED : null;
                    case HOLD -> stage.isOpen() ? Stage.ON_HOLD : null;
                    case LOSE -> stage.isOpen() ? Stage.LOST : null;
                    case RESUME -> stage == Stage.ON_HOLD ? reached : null;
                    case STEP_BACK -> stage.previous().orElse(null);
                    case REVIVE -> stage == Stage.LOST ? Stage.IDEA : null;
                });
    }

    /** Whether the people of its parties may ask for it; officers always may. */
    boolean isForParties(Stage reached) {
        return switch (this) {
            case NEGOTIATE, IMPLEMENT, COMPLETE, END -> true;
            case HOLD, LOSE, RESUME -> reached != Stage.IDEA;
            case STEP_BACK, REVIVE -> false;
        };
    }

    /** It only goes further when the stage that it leads to has all that it asks for. */
    public boolean isForward() {
        return this == NEGOTIATE || this == IMPLEMENT || this == COMPLETE;
    }

    /** It says why. */
    public boolean asksWhy() {
        return this == HOLD || this == END || this == STEP_BACK;
    }

    /** It may say a day: when to look again, when it ended, when it may come back. */
    public boolean asksWhen() {
        return this == HOLD || this == END || this == LOSE;
    }
}
