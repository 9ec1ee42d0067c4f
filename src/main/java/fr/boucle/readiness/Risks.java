package fr.boucle.readiness;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the risk register: written by those who work on a synergy, kept in all its versions. */
@Service
@Transactional
public class Risks {
    private static final Comparator<RiskVersion> WORST_FIRST = Comparator.comparing(
                    (RiskVersion each) -> each.risk().state() == Risk.State.CLOSED)
            .thenComparing(each -> each.risk().priority(), Comparator.reverseOrder())
            .thenComparing(each -> each.risk().mode());

    private final RiskRepository risks;
    private final Ratings ratings;
    private final Synergies synergies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Risks(RiskRepository risks, Ratings ratings, Synergies synergies, ApplicationEventPublisher events, Clock clock) {
        this.risks = risks;
        this.ratings = ratings;
        this.synergies = synergies;
        this.events = events;
        this.clock = clock;
    }

    /** A risk whose measure should have been taken by now, with its synergy. */
    public record Overdue(Synergy synergy, RiskVersion version) {}

    /** The register of a synergy: the highest priority first, what is closed last. */
    @Transactional(readOnly = true)
    public List<RiskVersion> of(SynergyId id, Actor actor) {
        ratings.read(id, actor);
        return risks.of(id).stream().sorted(WORST_FIRST).toList();
    }

    /** All versions of a risk, the one in force first. */
    @Transactional(readOnly = true)
    public List<RiskVersion> history(SynergyId id, UUID risk, Actor actor) {
        ratings.read(id, actor);
        var versions = risks.history(id, risk);
        if (versions.isEmpty()) {
            throw new NotFound("risk", risk);
        }
        return versions;
    }

    public UUID add(SynergyId id, Risk risk, Actor actor) {
        var key = new RiskVersion.Key(UUID.randomUUID(), 1);
        save(key, id, risk, actor);
        return key.risk();
    }

    /** @param number of the version that the actor had read; a newer one refuses the change */
    public void change(SynergyId id, UUID risk, Risk changed, int number, Actor actor) {
        risks.lock(risk);
        if (history(id, risk, actor).get(0).number() != number) {
            throw new OptimisticLockingFailureException("risk " + risk);
        }
        save(new RiskVersion.Key(risk, number + 1), id, changed, actor);
    }

    private void save(RiskVersion.Key key, SynergyId id, Risk risk, Actor actor) {
        ratings.read(id, actor);
        demandParty(synergies.workedOnBy(id, actor), risk.measure().owner());
        risks.save(new RiskVersion(key, id, risk, actor, clock.instant()));
        events.publishEvent(Audited.of(actor, "risk.said", id, key.risk().toString()));
    }

    private static void demandParty(Synergy synergy, @Nullable CompanyId owner) {
        if (owner != null
                && synergy.parties().stream().noneMatch(party -> party.company().equals(owner))) {
            throw new RuleViolation("risk.owner.unknown").at("owner");
        }
    }

    /** Of the synergies that this officer follows, the oldest first. */
    @Transactional(readOnly = true)
    public List<Overdue> overdue(Actor officer) {
        var late = risks.overdue(LocalDate.now(clock));
        var followed =
                synergies
                        .followedBy(
                                officer,
                                late.stream()
                                        .map(RiskVersion::synergy)
                                        .distinct()
                                        .toList())
                        .stream()
                        .filter(each -> each.stage().isOpen() || each.stage().isRunning())
                        .collect(Collectors.toMap(Synergy::id, Function.identity()));
        return late.stream()
                .filter(each -> followed.containsKey(each.synergy()))
                .map(each -> new Overdue(Objects.requireNonNull(followed.get(each.synergy())), each))
                .toList();
    }
}
