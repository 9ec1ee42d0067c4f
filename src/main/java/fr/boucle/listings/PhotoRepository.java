package fr.boucle.listings;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where photos of listings are kept. */
interface PhotoRepository extends Repository<Photo, UUID> {
    Photo save(Photo photo);

    void delete(Photo photo);

    /** The cover first. */
    @Query("from Photo p where p.listing = :listing order by p.place")
    List<Photo> of(ListingId listing);

    @Query("from Photo p where p.listing in :listings and p.place = 0")
    List<Photo> covers(Collection<ListingId> listings);
}
