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
