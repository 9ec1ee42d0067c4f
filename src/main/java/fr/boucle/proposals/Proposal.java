package fr.boucle.proposals;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One party's terms for a synergy, and what the others say to them. Only {@link Proposals} may change it. */
@Entity
public class Proposal {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "synergy_id"))
    private SynergyId synergy;

    private int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    private Terms terms;

    private boolean withdrawn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private @Nullable AccountId madeBy;

    private Instant madeAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "proposal_reply", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderBy("saidAt")
    private List<Reply> replies = new ArrayList<>();

    protected Proposal() {} // for JPA

    Proposal(Synergy synergy, int number, CompanyId company, Terms terms, Said said) {
        if (synergy.pool().isEmpty() && terms.quantity().isEmpty()) {
            throw new RuleViolation("form.required").at("amount");
        }
        this.id = UUID.randomUUID();
        this.synergy = synergy.id();
        this.number = number;
        this.company = company;
        this.terms = terms;
        this.madeBy = said.by().account().orElse(null);
        this.madeAt = said.at();
    }

    /** Who acts, and when. */
    record Said(Actor by, Instant at) {}

    void reply(CompanyId from, Proposals.Word word, Said said, Synergy synergy) {
        demandOpen(synergy);
        if (from.equals(company)) {
            throw new RuleViolation("proposal.own");
        }
        if (replyOf(from).isPresent()) {
            throw new RuleViolation("proposal.replied");
        }
        replies.add(new Reply(
                from, word.verdict(), word.remark(), said.by().account().orElse(null), said.at()));
    }

    void withdraw(Synergy synergy) {
        demandOpen(synergy);
        withdrawn = true;
    }

    private void demandOpen(Synergy synergy) {
        if (state(synergy) != ProposalState.OPEN) {
            throw new RuleViolation("proposal.over");
        }
    }

    /** One no or one wish for changes is enough; all the others must accept. */
    public ProposalState state(Synergy synergy) {
        if (withdrawn) {
            return ProposalState.WITHDRAWN;
        }
        if (isSaid(ProposalVerdict.REFUSED)) {
            return ProposalState.REFUSED;
        }
        if (isSaid(ProposalVerdict.CHANGES)) {
            return ProposalState.CHANGES;
        }
        return awaited(synergy).isEmpty() ? ProposalState.ACCEPTED : ProposalState.OPEN;
    }

    private boolean isSaid(ProposalVerdict verdict) {
        return replies.stream().anyMatch(reply -> reply.verdict() == verdict);
    }

    /** The parties whose reply is still to come. */
    public List<CompanyId> awaited(Synergy synergy) {
        return synergy.parties().stream()
                .filter(party -> !party.isOut())
                .map(Party::company)
                .distinct()
                .filter(each -> !each.equals(company) && replyOf(each).isEmpty())
                .toList();
    }

    private Optional<Reply> replyOf(CompanyId from) {
        return replies.stream().filter(reply -> reply.company().equals(from)).findFirst();
    }

    public UUID id() {
        return id;
    }

    public SynergyId synergy() {
        return synergy;
    }

    /** Counts the proposals of a synergy, from 1. */
    public int number() {
        return number;
    }

    /** Whose terms these are. */
    public CompanyId company() {
        return company;
    }

    public Terms terms() {
        return terms;
    }

    public Optional<AccountId> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public List<Reply> replies() {
        return List.copyOf(replies);
    }
}
