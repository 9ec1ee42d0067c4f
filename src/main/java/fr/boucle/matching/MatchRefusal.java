package fr.boucle.matching;

import fr.boucle.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Why a match is refused. */
public enum MatchRefusal {
    WRONG_MATERIAL,
    QUALITY,
    QUANTITY,
    TIMING,
    TOO_FAR,
    HAZARD_OR_LAW,
    ALREADY_KNOWN,
    COMPETITOR,
    NO_CAPACITY,
    NOT_SERIOUS,
    OTHER;

    /**
     * Whether it speaks of the two families, and so of pairs to come. Quantity, timing and distance are judged by criteria of
     * their own, and the others speak of the companies.
     */
    boolean teaches() {
        return this == WRONG_MATERIAL || this == QUALITY || this == HAZARD_OR_LAW;
    }

    /** A refusal says why, and in words where no code fits. */
    static MatchRefusal demand(@Nullable MatchRefusal reason, @Nullable String remark) {
        if (reason == null) {
            throw new RuleViolation("match.refusal.required").at("reason");
        }
        if (reason == OTHER && (remark == null || remark.isBlank())) {
            throw new RuleViolation("match.refusal.other").at("remark");
        }
        return reason;
    }
}
