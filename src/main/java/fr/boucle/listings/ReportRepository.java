package fr.boucle.listings;

import fr.boucle.kernel.TerritoryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where readers' reports are kept. */
interface ReportRepository extends Repository<ListingReport, UUID> {
    ListingReport save(ListingReport report);

    Optional<ListingReport> findById(UUID id);

    @Query(
            "select r from ListingReport r, Listing l where l.id = r.listing and l.where.territory = :territory and r.settled = false order by r.madeAt")
    List<ListingReport> open(TerritoryId territory);
}
