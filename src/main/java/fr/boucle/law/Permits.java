package fr.boucle.law;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the permits of a synergy: written down, replaced, taken away, and which end soon. */
@Service
@Transactional
public class Permits {
    private static final int MOST_CARRIERS = 5;

    private final PermitRepository permits;
    private final Access access;
    private final Synergies synergies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Permits(
            PermitRepository permits,
            Access access,
            Synergies synergies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permits = permits;
        this.access = access;
        this.synergies = synergies;
        this.events = events;
        this.clock = clock;
    }

    /** A permit that ends soon, or has ended, with its synergy. */
    public record Ending(Permit permit, Synergy synergy) {}

    @Transactional(readOnly = true)
    public List<Permit> of(SynergyId id, Actor actor) {
        access.read(id, actor);
        return permits.of(id);
    }

    /** Those that were replaced or taken away, the latest first. */
    @Transactional(readOnly = true)
    public List<Permit> retired(SynergyId id, Actor actor) {
        access.read(id, actor);
        return permits.retired(id);
    }

    @Transactional(readOnly = true)
    public Permit get(SynergyId id, UUID permit, Actor actor) {
        access.write(id, actor);
        return permits.find(id, permit).orElseThrow(() -> new NotFound("permit", permit));
    }

    /** As many carriers as a register line has room for; one broker, one trader. */
    public void record(SynergyId id, Permit.Draft draft, Actor actor) {
        lock(id, actor);
        add(id, draft, actor);
    }

    /** What was written down wrongly; the old one stays readable. A renewed permit is another: the old one is taken away. */
    public void replace(SynergyId id, UUID permit, Permit.Draft draft, Actor actor) {
        lock(id, actor);
        get(id, permit, actor).correct(actor, clock.instant());
        add(id, draft, actor);
    }

    public void retire(SynergyId id, UUID permit, Actor actor) {
        lock(id, actor);
        get(id, permit, actor).retire(actor, clock.instant());
        events.publishEvent(Audited.of(actor, "law.permitRetired", id, permit.toString()));
    }

    private void add(SynergyId id, Permit.Draft draft, Actor actor) {
        int most = draft.kind() == Permit.Kind.CARRIER ? MOST_CARRIERS : 1;
        long now = permits.of(id).stream()
                .filter(each -> each.content().kind() == draft.kind())
                .count();
        if (now >= most) {
            throw new RuleViolation("law.permit.tooMany", most).at("kind");
        }
        permits.save(new Permit(id, draft, actor, clock.instant()));
        events.publishEvent(Audited.of(actor, "law.permitRecorded", id, draft.kind() + " " + draft.name()));
    }

    private void lock(SynergyId id, Actor actor) {
        access.write(id, actor);
        permits.lock(id.value());
    }

    /** Of the synergies that an officer follows and that are not over, the first to end first. */
    @Transactional(readOnly = true)
    public List<Ending> ending(TerritoryId territory, Actor officer) {
        if (!officer.isOfficerOf(territory)) {
            return List.of();
        }
        Map<SynergyId, Synergy> running = synergies.ofTerritory(territory).stream()
                .filter(each -> each.stage().isOpen() || each.stage() == Stage.COMPLETED)
                .collect(Collectors.toMap(Synergy::id, Function.identity()));
        return running.isEmpty()
                ? List.of()
                : permits.ending(running.keySet(), LocalDate.now(clock).plusDays(Permit.SOON_DAYS)).stream()
                        .flatMap(permit -> Stream.ofNullable(running.get(permit.synergy()))
                                .map(synergy -> new Ending(permit, synergy)))
                        .toList();
    }
}
