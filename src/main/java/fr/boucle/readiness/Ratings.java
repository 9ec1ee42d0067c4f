package fr.boucle.readiness;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of readiness: each axis is rated by those who work on the synergy, once everybody said yes. */
@Service
@Transactional
public class Ratings {
    private final RatingRepository ratings;
    private final Synergies synergies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ratings(RatingRepository ratings, Synergies synergies, ApplicationEventPublisher events, Clock clock) {
        this.ratings = ratings;
        this.synergies = synergies;
        this.events = events;
        this.clock = clock;
    }

    /** The synergy, for those who may read how ready it is and what may make it fail; also after its end. */
    @Transactional(readOnly = true)
    public Synergy read(SynergyId id, Actor actor) {
        var synergy = synergies.seenBy(id, actor);
        if (!isShown(synergy, actor)) {
            throw new NotFound("readiness", id);
        }
        return synergy;
    }

    /** Before everybody's yes there is nothing to be rated together. */
    public static boolean isShown(Synergy synergy, Actor actor) {
        return synergy.isOpenTo(actor) && synergy.reached() != Stage.IDEA;
    }

    @Transactional(readOnly = true)
    public Standing of(SynergyId id, Actor actor) {
        read(id, actor);
        return Standing.of(ratings.of(id.value()));
    }

    /** @param number of the rating that the actor had read, 0 where there was none; a newer one refuses this one */
    public void rate(SynergyId id, Axis axis, Rating.Said said, int number, Actor actor) {
        read(id, actor);
        synergies.workedOnBy(id, actor);
        ratings.lock(id.value());
        int latest = of(id, actor).of(axis).map(Rating::number).orElse(0);
        if (latest != number) {
            throw new OptimisticLockingFailureException("rating of " + id);
        }
        ratings.save(new Rating(id, axis, number + 1, said, actor, clock.instant()));
        events.publishEvent(Audited.of(actor, "readiness.rated", id, axis + " " + said.level()));
    }
}
