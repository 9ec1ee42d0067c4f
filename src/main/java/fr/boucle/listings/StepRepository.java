package fr.boucle.listings;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Where the steps of listings are kept. */
interface StepRepository extends Repository<ListingStep, Long> {
    ListingStep save(ListingStep step);

    List<ListingStep> findByListingOrderById(ListingId listing);

    void deleteByListing(ListingId listing);
}
