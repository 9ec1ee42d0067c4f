package fr.boucle.impact;

import fr.boucle.impact.Assumption.Prices;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of what is assumed of a synergy's impact. Each side says its own prices and reads no other's. */
@Service
@Transactional
public class Assumptions {
    private final AssumptionRepository versions;
    private final Synergies synergies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assumptions(AssumptionRepository versions, Synergies synergies, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.synergies = synergies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is assumed, as one reader may know it.
     *
     * @param version 0 while nobody said anything
     * @param giver whether the reader may read and say the giver's prices
     */
    public record Told(Assumption assumption, int version, boolean giver, boolean taker) {}

    @Transactional(readOnly = true)
    public Told told(SynergyId id, Actor actor) {
        var synergy = synergies.workedOnBy(id, actor);
        var latest = versions.latest(id.value());
        boolean giver = speaksFor(synergy, actor, Party::isGiver);
        boolean taker = speaksFor(synergy, actor, party -> !party.isGiver());
        var known = latest.map(AssumptionVersion::content).orElse(Assumption.NONE);
        return new Told(
                known.withPrices(own(giver, known.giver()), own(taker, known.taker())),
                latest.map(AssumptionVersion::version).orElse(0),
                giver,
                taker);
    }

    /** @param version that the actor had read; a newer one refuses the change */
    public void change(SynergyId id, Assumption assumed, int version, Actor actor) {
        versions.lock(id.value());
        var read = told(id, actor);
        if (read.version() != version) {
            throw new OptimisticLockingFailureException("assumption on " + id);
        }
        if (!assumed.said().keySet().stream().allMatch(Indicator.SAID::contains)) {
            throw new RuleViolation("impact.said.unknown");
        }
        var before = of(id);
        var merged = assumed.withPrices(
                read.giver() ? assumed.giver() : before.giver(), read.taker() ? assumed.taker() : before.taker());
        versions.save(new AssumptionVersion(id, version + 1, merged, actor, clock.instant()));
        events.publishEvent(Audited.of(actor, "impact.assumed", id));
    }

    Assumption of(SynergyId id) {
        return Optional.of(id.value())
                .flatMap(versions::latest)
                .map(AssumptionVersion::content)
                .orElse(Assumption.NONE);
    }

    private static boolean speaksFor(Synergy synergy, Actor actor, Predicate<Party> side) {
        return synergy.isFollowedBy(actor)
                || synergy.parties().stream().filter(side).anyMatch(party -> actor.actsFor(party.company()));
    }

    private static @Nullable Prices own(boolean may, @Nullable Prices prices) {
        return may ? prices : null;
    }
}
