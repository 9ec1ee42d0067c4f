package fr.boucle.synergies;

import fr.boucle.kernel.RuleViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move that somebody asks for, with what is said of it.
 *
 * @param reason in words; asked of a pause, an end, a step back, and where no loss code fits
 * @param loss why it is lost
 * @param on when to look again, when it ended, or when a lost one may come back
 */
public record Step(
        Move move,
        @Nullable String reason,
        @Nullable LossReason loss,
        @Nullable LocalDate on) {

    public static Step of(Move move) {
        return new Step(move, null, null, null);
    }

    void demand(LocalDate today) {
        if (move == Move.LOSE && loss == null) {
            throw new RuleViolation("synergy.move.loss").at("loss");
        }
        if ((move.asksWhy() || loss == LossReason.OTHER) && (reason == null || reason.isBlank())) {
            throw new RuleViolation("synergy.move.reason").at("reason");
        }
        if (on == null && (move == Move.HOLD || move == Move.END || loss == LossReason.CONTRACT_TIED)) {
            throw new RuleViolation(
                            loss == LossReason.CONTRACT_TIED ? "synergy.move.contractEnd" : "synergy.move.on." + move)
                    .at("on");
        }
        if (on != null && (move == Move.END ? on.isAfter(today) : !on.isAfter(today))) {
            throw new RuleViolation(move == Move.END ? "synergy.move.notYet" : "synergy.move.past").at("on");
        }
    }
}
