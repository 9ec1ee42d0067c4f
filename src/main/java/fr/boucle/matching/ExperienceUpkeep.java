package fr.boucle.matching;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the experience in step with the lessons: at once where they change, within a second on other nodes. */
@Component
class ExperienceUpkeep {
    private final LessonRepository lessons;
    private final Experience experience;
    private long known;

    ExperienceUpkeep(LessonRepository lessons, Experience experience) {
        this.lessons = lessons;
        this.experience = experience;
    }

    /** Nothing is read but a number, unless lessons changed. */
    @Scheduled(fixedDelay = 1000)
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public synchronized void catchUp() {
        long edition = lessons.edition(); // first: what comes between is read again
        if (edition != known) {
            experience.replace(lessons.living());
            known = edition;
        }
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
