package fr.boucle.proposals;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one of the others says to a proposal.
 *
 * @param remark what should be otherwise, or why not; asked of all but an acceptance
 */
@Embeddable
public record Reply(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "company_id"))
        CompanyId company,

        @Enumerated(EnumType.STRING) ProposalVerdict verdict,

        @Nullable String remark,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "said_by")) @Nullable
        AccountId saidBy,

        Instant saidAt) {
    public Reply {
        remark = remark == null || remark.isBlank() ? null : remark.strip();
        if (verdict != ProposalVerdict.ACCEPTED && remark == null) {
            throw new RuleViolation("proposal.remark." + verdict).at("remark");
        }
    }
}
