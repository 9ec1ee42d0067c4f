package fr.boucle.matching;

import static java.util.stream.Collectors.toSet;

import fr.boucle.matching.Habit.Rule;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the experience in step with the lessons, and the index with the habits: at once where they change, within a
 * second on other nodes.
 */
@Component
class ExperienceUpkeep {
    private final LessonRepository lessons;
    private final Experience experience;
    private final Takings takings;
    private final HabitSwitches switches;
    private final MatchIndex index;
    private long known;
    private Edition learned = new Edition(0, 0, 0);
    private Set<Rule> rules = Set.of();

    ExperienceUpkeep(
            LessonRepository lessons,
            Experience experience,
            Takings takings,
            HabitSwitches switches,
            MatchIndex index) {
        this.lessons = lessons;
        this.experience = experience;
        this.takings = takings;
        this.switches = switches;
        this.index = index;
    }

    /** What habits depend on. */
    private record Edition(long lessons, long takings, long switches) {}

    /** Nothing is read but three numbers, unless something changed. */
    @Scheduled(fixedDelay = 1000)
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public synchronized void catchUp() {
        long edition = lessons.edition(); // first: what comes between is read again
        if (edition != known) {
            experience.replace(lessons.living());
            known = edition;
        }
        learn(new Edition(edition, takings.edition(), switches.edition()));
    }

    /** The index is laid out again where other rules count than before, not where one has a company more. */
    private void learn(Edition edition) {
        if (!edition.equals(learned)) {
            var counting = counting();
            if (!counting.equals(rules)) {
                index.learn(counting);
                rules = counting;
            }
            learned = edition;
        }
    }

    private Set<Rule> counting() {
        var turned = switches.all();
        return Mining.of(takings.living()).stream()
                .map(Habit::rule)
                .filter(rule -> !turned.containsKey(rule) || !turned.get(rule).suspended())
                .collect(toSet());
    }

    /** What the transaction under way teaches counts as soon as it is committed. */
    static void afterCommit(Runnable catchUp) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                catchUp.run();
            }
        });
    }
}
