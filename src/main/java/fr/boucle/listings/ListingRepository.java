package fr.boucle.listings;

import fr.boucle.companies.SiteId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where listings are kept. */
interface ListingRepository extends Repository<Listing, ListingId> {
    Listing save(Listing listing);

    void delete(Listing listing);

    @Query(
            "select l.id from Listing l where l.origin.source = fr.boucle.kernel.Origin.Source.IMPORT and l.origin.reference = :reference")
    Optional<ListingId> imported(String reference);

    /** The number that people will quote. */
    @Query(value = "select nextval('listing_number')", nativeQuery = true)
    long nextNumber();

    Optional<Listing> findById(ListingId id);

    Optional<Listing> findByNumber(long number);

    /** For acts in which two people must never both win. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Listing l where l.id = :id")
    Optional<Listing> lock(ListingId id);

    /** Locked, for somebody who may change it; for others it is not there. */
    default Listing editable(ListingId id, Actor actor) {
        return lock(id).filter(listing -> listing.isEditableBy(actor)).orElseThrow(() -> new NotFound("listing", id));
    }

    List<Listing> findByIdIn(Collection<ListingId> ids);

    @Query("from Listing l where l.company = :company order by l.changedAt desc")
    List<Listing> ofCompany(CompanyId company);

    @Query(
            "from Listing l where l.where.territory = :territory and l.state <> fr.boucle.listings.ListingState.DRAFT order by l.number")
    List<Listing> ofTerritory(TerritoryId territory);

    @Query("""
            from Listing l where l.company = :company and l.kind = :kind and l.where.territory = :territory
              and l.state = fr.boucle.listings.ListingState.PUBLISHED order by l.number
            """)
    List<Listing> online(CompanyId company, ListingKind kind, TerritoryId territory);

    @Query("select count(l) > 0 from Listing l where l.mergedInto = :survivor")
    boolean standsForOthers(ListingId survivor);

    @Query("from Listing l where l.where.site = :site")
    List<Listing> ofSite(SiteId site);

    @Query(
            "from Listing l where l.where.territory = :territory and l.state = fr.boucle.listings.ListingState.HELD order by l.changedAt")
    List<Listing> held(TerritoryId territory);

    @Query("from Listing l where l.state = fr.boucle.listings.ListingState.PUBLISHED and l.content.period.end < :today")
    List<Listing> overdue(LocalDate today);

    @Query(
            "from Listing l where l.state = fr.boucle.listings.ListingState.PUBLISHED and l.content.period.end between :from and :to")
    List<Listing> ending(LocalDate from, LocalDate to);

    @Query("""
            select new fr.boucle.listings.ListingSearch$FamilyCount(l.nature.family, count(l)) from Listing l
            where l.where.territory = :territory and l.kind = fr.boucle.listings.ListingKind.OFFER
              and l.state = fr.boucle.listings.ListingState.PUBLISHED
              and l.content.terms.audience = fr.boucle.listings.Audience.EVERYONE
            group by l.nature.family order by count(l) desc, l.nature.family
            """)
    List<ListingSearch.FamilyCount> offersByFamily(TerritoryId territory);

    @Query("from Listing l where l.changedAt >= :moment order by l.changedAt")
    List<Listing> changedSince(Instant moment);
}
