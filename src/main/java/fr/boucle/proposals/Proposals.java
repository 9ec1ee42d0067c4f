package fr.boucle.proposals;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.proposals.Proposal.Said;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Supply;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which parties put terms to one another, accept them, refuse them or ask for changes. */
@Service
@Transactional
public class Proposals {
    private static final Set<Stage> TALKED_OVER =
            EnumSet.of(Stage.DISCUSSION, Stage.NEGOTIATION, Stage.IMPLEMENTATION, Stage.COMPLETED);

    private final ProposalRepository proposals;
    private final Synergies synergies;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            ProposalRepository proposals,
            Synergies synergies,
            Agreements agreements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.synergies = synergies;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /** Whether terms may be put on the table of this synergy now. */
    public static boolean isOpenTo(Synergy synergy, Actor actor) {
        return TALKED_OVER.contains(synergy.stage()) && synergy.isWorkedOnBy(actor);
    }

    /** A synergy's proposals, the last first, for those who may know all of it. */
    @Transactional(readOnly = true)
    public List<Proposal> of(SynergyId id, Actor actor) {
        return synergies.seenBy(id, actor).isOpenTo(actor) ? proposals.of(id) : List.of();
    }

    /** The one that is on the table: the last. */
    @Transactional(readOnly = true)
    public Optional<Proposal> current(SynergyId id, Actor actor) {
        return of(id, actor).stream().findFirst();
    }

    /**
     * Puts terms on the table, in the place of what lies there.
     *
     * @param company whose terms they are: the actor's own, or any party for an officer who writes down what was said
     * @param seen the number of the last proposal that the writer saw, 0 for none
     */
    public Proposal propose(SynergyId id, CompanyId company, Terms terms, int seen, Actor actor) {
        var synergy = locked(id, company, actor);
        int last = proposals.of(id).stream().findFirst().map(Proposal::number).orElse(0);
        if (last != seen) {
            throw new RuleViolation("proposal.overtaken");
        }
        var proposal =
                proposals.save(new Proposal(synergy, last + 1, company, terms, new Said(actor, clock.instant())));
        events.publishEvent(Audited.of(actor, "proposal.made", id, Integer.toString(proposal.number())));
        events.publishEvent(new ProposalMade(id, proposal.number(), company));
        return proposal;
    }

    /**
     * A party replies to what is on the table; what all accepted becomes the agreement.
     *
     * @param number of the proposal that the reader saw
     */
    public ProposalState reply(SynergyId id, int number, CompanyId from, Word word, Actor actor) {
        var synergy = locked(id, from, actor);
        var proposal = onTheTable(id, number);
        proposal.reply(from, word, new Said(actor, clock.instant()), synergy);
        if (proposal.state(synergy) == ProposalState.ACCEPTED && synergy.pool().isEmpty()) {
            var terms = proposal.terms();
            var km = agreements.suggested(id, actor).km();
            agreements.supply(id, new Supply(terms.amount(), terms.unit(), terms.rhythm(), km), actor);
        }
        events.publishEvent(Audited.of(actor, "proposal." + word.verdict(), id, Integer.toString(number)));
        events.publishEvent(new ProposalReplied(id, number, from, word.verdict()));
        return proposal.state(synergy);
    }

    /**
     * What somebody says to a proposal.
     *
     * @param remark what should be otherwise, or why not
     */
    public record Word(ProposalVerdict verdict, @Nullable String remark) {}

    /** Takes one's own terms from the table while somebody's reply is awaited. */
    public void withdraw(SynergyId id, int number, Actor actor) {
        synergies.workedOnBy(id, actor);
        var proposal = onTheTable(id, number);
        proposal.withdraw(locked(id, proposal.company(), actor));
        events.publishEvent(Audited.of(actor, "proposal.withdrawn", id, Integer.toString(number)));
    }

    private Proposal onTheTable(SynergyId id, int number) {
        proposals.lock(id.value());
        return proposals.of(id).stream()
                .findFirst()
                .filter(last -> last.number() == number)
                .orElseThrow(() -> new RuleViolation("proposal.overtaken"));
    }

    private Synergy locked(SynergyId id, CompanyId company, Actor actor) {
        proposals.lock(id.value());
        var synergy = synergies.workedOnBy(id, actor);
        boolean party = synergy.parties().stream()
                .anyMatch(each -> !each.isOut() && each.company().equals(company));
        if (!party || !actor.actsFor(company) && !synergy.isFollowedBy(actor)) {
            throw new NotFound("party", company);
        }
        if (!TALKED_OVER.contains(synergy.stage())) {
            throw new RuleViolation("proposal.closed");
        }
        return synergy;
    }
}
