package fr.boucle.matching;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a match was decided: when and by whom, and why where it was refused.
 *
 * @param at null where it was decided before this was written down
 * @param remark a word for the companies
 * @param note for staff only
 */
@Embeddable
public record Decision(
        @Column(name = "decided_at") @Nullable Instant at,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "decided_by")) @Nullable
        AccountId account,

        @Enumerated(EnumType.STRING) @Nullable MatchRefusal refusal,
        @Nullable String remark,
        @Nullable String note) {

    static Decision by(Actor actor, Instant now) {
        return new Decision(now, actor.account().orElse(null), null, null, null);
    }

    Decision because(MatchRefusal refusal, @Nullable String remark, @Nullable String note) {
        return new Decision(at, account, refusal, remark, note);
    }

    public Optional<MatchRefusal> why() {
        return Optional.ofNullable(refusal);
    }

    /** Empty where a job decided. */
    public Optional<AccountId> who() {
        return Optional.ofNullable(account);
    }
}
