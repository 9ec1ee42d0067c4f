package fr.boucle.matching;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.matching.Habit.Rule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What kept matches have taught of who takes what, for all territories; officers switch a habit off and on again. */
@Service
@Transactional
public class Habits {
    private final Takings takings;
    private final HabitSwitches switches;
    private final Terms terms;
    private final ExperienceUpkeep upkeep;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Habits(
            Takings takings,
            HabitSwitches switches,
            Terms terms,
            ExperienceUpkeep upkeep,
            ApplicationEventPublisher events,
            Clock clock) {
        this.takings = takings;
        this.switches = switches;
        this.terms = terms;
        this.upkeep = upkeep;
        this.events = events;
        this.clock = clock;
    }

    /** When somebody last switched a habit off or on again. */
    public record Turned(boolean suspended, Instant at, Optional<AccountId> who) {}

    /**
     * A habit and whether it counts.
     *
     * @param turned empty where nobody ever touched it
     */
    public record Known(Habit habit, Optional<Turned> turned) {
        public boolean counts() {
            return turned.filter(Turned::suspended).isEmpty();
        }
    }

    /** All that the catalogue does not say already, by activity. */
    @Transactional(readOnly = true)
    public List<Known> all(Actor officer) {
        mustBeOfficer(officer);
        var turned = switches.all();
        return Mining.of(takings.living()).stream()
                .filter(habit -> isNews(habit.rule()))
                .map(habit -> new Known(habit, Optional.ofNullable(turned.get(habit.rule()))))
                .toList();
    }

    private boolean isNews(Rule rule) {
        int concept = terms.number(rule.material());
        return concept >= 0 && !terms.isUsual(rule.activity(), concept);
    }

    /** It no longer counts, in no territory. */
    public void suspend(Rule rule, Actor officer) {
        turn(rule, true, "habit.suspended", officer);
    }

    /** It counts again. */
    public void resume(Rule rule, Actor officer) {
        turn(rule, false, "habit.resumed", officer);
    }

    private void turn(Rule rule, boolean suspended, String act, Actor officer) {
        mustBeOfficer(officer);
        if (all(officer).stream().noneMatch(known -> known.habit().rule().equals(rule))) {
            throw new NotFound("habit", rule);
        }
        if (switches.turn(rule, suspended, officer, clock.instant())) {
            events.publishEvent(Audited.of(officer, act, rule.activity() + " " + rule.material()));
            ExperienceUpkeep.afterCommit(upkeep::catchUp);
        }
    }

    private static void mustBeOfficer(Actor officer) {
        if (officer.territory().filter(officer::isOfficerOf).isEmpty()) {
            throw new NotFound("habits", "of nobody's territory");
        }
    }
}
