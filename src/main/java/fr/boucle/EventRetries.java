package fr.boucle;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives domain events that a listener could not deal with back to it: the registry does not retry by itself. */
@Component
class EventRetries {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IncompleteEventPublications publications;

    EventRetries(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES, initialDelay = 1)
    void again() {
        publications.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}
