package fr.boucle.listings;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where reservations are kept. */
interface ReservationRepository extends Repository<Reservation, UUID> {
    Reservation save(Reservation reservation);

    Optional<Reservation> findById(UUID id);

    List<Reservation> findByListingOrderByMadeAt(ListingId listing);

    @Query(
            "select new fr.boucle.listings.ReservationRepository$Taken(r.listing, sum(r.amount)) from Reservation r"
                    + " where r.listing in :listings and r.state <> fr.boucle.listings.Reservation.State.RELEASED group by r.listing")
    List<Taken> taken(Collection<ListingId> listings);

    /** How much of a listing is spoken for, in its own unit. */
    record Taken(ListingId listing, @Nullable BigDecimal amount) {}
}
