package fr.boucle.listings;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where documents of listings are kept. */
interface DocumentRepository extends Repository<Document, UUID> {
    Document save(Document document);

    void delete(Document document);

    @Query("from Document d where d.listing = :listing order by d.kind, d.addedAt, d.id")
    List<Document> of(ListingId listing);
}
