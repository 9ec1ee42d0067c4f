package fr.boucle.synergies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A territory's synergies as its officers work on them: who follows which, what to do today, what comes when, what it took. */
@Service
@Transactional
public class Portfolio {
    private final SynergyRepository synergies;
    private final TimeSpentRepository times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Portfolio(SynergyRepository synergies, TimeSpentRepository times, ApplicationEventPublisher events, Clock clock) {
        this.synergies = synergies;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /** How much time a synergy took, in minutes. */
    record Minutes(SynergyId synergy, long minutes) {}

    /**
     * What one officer's synergies have become.
     *
     * @param owner empty for those that nobody follows
     * @param minutes that officers gave to them
     */
    public record Share(Optional<AccountId> owner, int open, int stale, int concrete, int lost, long minutes) {
        /** All that were opened. */
        public int all() {
            return open + concrete + lost;
        }

        /** Of those that are decided, how many became concrete, in percent; empty while none is decided. */
        public Optional<Integer> conversion() {
            int decided = concrete + lost;
            return decided == 0 ? Optional.empty() : Optional.of(Math.round(100f * concrete / decided));
        }

        /** Minutes for each concrete one; empty while there is none. */
        public Optional<Long> minutesEach() {
            return concrete == 0 ? Optional.empty() : Optional.of(minutes / concrete);
        }
    }

    /** What an officer should look at today, the most pressing first. */
    @Transactional(readOnly = true)
    public List<Task> today(Actor officer) {
        var today = LocalDate.now(clock);
        return synergies.toFollow(territory(officer)).stream()
                .flatMap(synergy -> Task.of(synergy, today).stream())
                .sorted(Task.MOST_PRESSING_FIRST)
                .toList();
    }

    /** What is to come, by day: next actions, days to look again, days to try again. */
    @Transactional(readOnly = true)
    public Map<LocalDate, List<Synergy>> calendar(Actor officer) {
        var today = LocalDate.now(clock);
        return synergies.toFollow(territory(officer)).stream()
                .filter(synergy ->
                        comesOn(synergy).filter(day -> !day.isBefore(today)).isPresent())
                .sorted(Comparator.comparing(synergy -> comesOn(synergy).orElseThrow()))
                .collect(Collectors.groupingBy(
                        synergy -> comesOn(synergy).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<LocalDate> comesOn(Synergy synergy) {
        return synergy.wakeOn().or(() -> synergy.stage().isOpen() ? synergy.nextActionOn() : Optional.empty());
    }

    /** What became of each officer's synergies; those with the most first. */
    @Transactional(readOnly = true)
    public List<Share> shares(Actor officer) {
        var territory = territory(officer);
        var today = LocalDate.now(clock);
        var minutes =
                times.ofTerritory(territory).stream().collect(Collectors.toMap(Minutes::synergy, Minutes::minutes));
        return synergies.ofTerritory(territory).stream()
                .collect(Collectors.groupingBy(Synergy::owner))
                .entrySet()
                .stream()
                .map(each -> share(each.getKey(), each.getValue(), minutes, today))
                .sorted(Comparator.comparing(Share::all).reversed())
                .toList();
    }

    private static Share share(
            Optional<AccountId> owner, List<Synergy> theirs, Map<SynergyId, Long> minutes, LocalDate today) {
        int concrete = (int) theirs.stream()
                .filter(each -> each.stage() == Stage.COMPLETED || each.stage() == Stage.ENDED)
                .count();
        int lost =
                (int) theirs.stream().filter(each -> each.stage() == Stage.LOST).count();
        int stale = (int) theirs.stream()
                .flatMap(each -> Task.of(each, today).stream())
                .filter(task -> task.reason() == TaskReason.STALE || task.reason() == TaskReason.OVERDUE)
                .count();
        long spent = theirs.stream()
                .mapToLong(each -> minutes.getOrDefault(each.id(), 0L))
                .sum();
        return new Share(owner, theirs.size() - concrete - lost, stale, concrete, lost, spent);
    }

    /** Hands a synergy over to an officer, or to oneself. */
    public void assign(SynergyId id, AccountId to, Actor officer) {
        followed(id, officer).assignTo(to);
        events.publishEvent(Audited.of(officer, "synergy.assigned", id, to.toString()));
    }

    /** Notes the time that an officer gave to a synergy. */
    public void spend(SynergyId id, int minutes, Actor officer) {
        followed(id, officer);
        times.save(new TimeSpent(id, minutes, LocalDate.now(clock), officer));
    }

    /** How many minutes a synergy took. */
    @Transactional(readOnly = true)
    public long minutes(SynergyId id, Actor officer) {
        followed(id, officer);
        return times.minutes(id);
    }

    private Synergy followed(SynergyId id, Actor officer) {
        return synergies
                .findById(id)
                .filter(found -> found.isFollowedBy(officer))
                .orElseThrow(() -> new NotFound("synergy", id));
    }

    private static TerritoryId territory(Actor officer) {
        return officer.territory()
                .filter(officer::isOfficerOf)
                .orElseThrow(() -> new NotFound("portfolio", "of nobody's territory"));
    }
}
