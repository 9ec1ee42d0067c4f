package fr.boucle.impact;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a figure is proven: evidence by whoever works on the synergy, the second look by an officer. */
@Service
@Transactional
public class Proofs {
    private final LedgerRepository lines;
    private final AssumptionRepository locks;
    private final Synergies synergies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proofs(
            LedgerRepository lines,
            AssumptionRepository locks,
            Synergies synergies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.locks = locks;
        this.synergies = synergies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is brought as evidence: its name, and its address where it lies online.
     *
     * @param alike it proves all figures that were declared for the same days
     */
    public record Document(String what, @Nullable String address, boolean alike) {}

    public void attach(SynergyId id, UUID line, Document found, Actor actor) {
        var synergy = synergies.workedOnBy(id, actor);
        var first = open(id, line, synergy, actor);
        prove(first, found, actor);
        if (found.alike()) {
            lines.of(id).stream()
                    .filter(other -> other != first && other.isCurrent() && other.proof() == Proof.DECLARED)
                    .filter(other -> other.days().equals(first.days()) && Ledger.isOpen(other, synergy, actor))
                    .forEach(other -> prove(other, found, actor));
        }
        events.publishEvent(Audited.of(actor, "impact.evidenced", id, line.toString()));
    }

    private void prove(LedgerLine line, Document found, Actor actor) {
        line.prove(new Evidence(found.what(), found.address(), actor, clock.instant()));
    }

    public void verify(SynergyId id, UUID line, Actor officer) {
        var synergy = synergies.workedOnBy(id, officer);
        if (!synergy.isFollowedBy(officer)) {
            throw new RuleViolation("impact.verify.officersOnly");
        }
        open(id, line, synergy, officer).verify(officer, clock.instant());
        events.publishEvent(Audited.of(officer, "impact.verified", id, line.toString()));
    }

    private LedgerLine open(SynergyId id, UUID line, Synergy synergy, Actor actor) {
        locks.lock(id.value());
        return lines.find(id, line)
                .filter(found -> Ledger.isOpen(found, synergy, actor))
                .orElseThrow(() -> new NotFound("line", line));
    }
}
