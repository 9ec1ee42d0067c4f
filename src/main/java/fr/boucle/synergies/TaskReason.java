package fr.boucle.synergies;

/** Why an officer should look at a synergy, the most pressing first. */
public enum TaskReason {
    /** The day of its next action has passed. */
    OVERDUE,
    /** Its next action is for today. */
    TODAY,
    /** On hold until a day that has come. */
    LOOK_AGAIN,
    /** Lost, and the day on which it may come back has come. */
    REVIVE,
    /** It has all that the next stage asks for. */
    READY,
    /** A delivery that nobody has confirmed for a week. */
    RECEIPT,
    /** All parties but one said yes. */
    LAST_ANSWER,
    /** A company opened it itself, and nobody follows it yet. */
    UNOWNED,
    /** It has not moved for long, and nothing is planned. */
    STALE
}
