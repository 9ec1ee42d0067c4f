package fr.boucle.readiness;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where ratings are kept; rows are only added. */
interface RatingRepository extends Repository<Rating, Rating.Key> {
    Rating save(Rating rating);

    @Query("from Rating r where r.key.synergy = :synergy order by r.ratedAt, r.key.axis, r.key.number")
    List<Rating> of(UUID synergy);

    /** Whoever rates a synergy waits for those who do. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:synergy as text), 93))",
            nativeQuery = true)
    int lock(UUID synergy);
}
