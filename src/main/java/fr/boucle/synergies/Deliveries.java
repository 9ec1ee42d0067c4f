package fr.boucle.synergies;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was delivered, or used together, and whether it arrived as agreed. */
@Service
@Transactional
public class Deliveries {
    private final SynergyRepository synergies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(SynergyRepository synergies, ApplicationEventPublisher events, Clock clock) {
        this.synergies = synergies;
        this.events = events;
        this.clock = clock;
    }

    public void record(SynergyId id, Delivery.Note note, Actor actor) {
        if (note.day().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("synergy.delivery.notYet").at("day");
        }
        var delivery = lock(id, actor).deliver(note, actor, clock.instant());
        events.publishEvent(
                Audited.of(actor, "synergy.delivered", id, delivery.id().toString()));
        events.publishEvent(new DeliveryRecorded(id, delivery.id()));
    }

    /**
     * Who takes says that a delivery came as agreed, or why not; an officer may write down what was said by telephone.
     *
     * @param refusal why not, where it was not as agreed
     */
    public void receive(SynergyId id, UUID delivery, boolean asAgreed, @Nullable String refusal, Actor actor) {
        var synergy = lock(id, actor);
        if (!synergy.isReceivedBy(actor)) {
            throw new RuleViolation("synergy.receipt.takersOnly");
        }
        synergy.deliveries().stream()
                .filter(each -> each.id().equals(delivery))
                .findFirst()
                .orElseThrow(() -> new NotFound("delivery", delivery))
                .receive(asAgreed, refusal, actor, clock.instant());
        events.publishEvent(
                Audited.of(actor, asAgreed ? "synergy.received" : "synergy.receiptRefused", id, delivery.toString()));
    }

    private Synergy lock(SynergyId id, Actor actor) {
        return synergies
                .lock(id)
                .filter(found -> found.isWorkedOnBy(actor))
                .orElseThrow(() -> new NotFound("synergy", id));
    }
}
