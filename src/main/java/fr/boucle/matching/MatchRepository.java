package fr.boucle.matching;

import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where matches that were written down are kept. */
interface MatchRepository extends Repository<Match, MatchId> {
    Match save(Match match);

    void delete(Match match);

    Optional<Match> findById(MatchId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Match m where m.id = :id")
    Optional<Match> lock(MatchId id);

    /** One proposal at a time, on all nodes, until the transaction ends: two listeners may find the same pair at once. */
    @Query(value = "select 1 from pg_advisory_xact_lock(20261122)", nativeQuery = true)
    int lockProposals();

    Optional<Match> findByOfferAndNeed(ListingId offer, ListingId need);

    @Query("from Match m where (m.offer = :one and m.need = :other) or (m.offer = :other and m.need = :one)")
    Optional<Match> between(ListingId one, ListingId other);

    @Query("from Match m where m.mergedInto = :survivor order by m.decision.at desc")
    List<Match> mergedInto(MatchId survivor);

    @Query("""
            from Match m where m.offer in :offers and m.need in :needs
              and m.state in (fr.boucle.matching.MatchState.SUGGESTED, fr.boucle.matching.MatchState.KEPT)
            order by m.score desc, m.proposedAt
            """)
    List<Match> standing(Collection<ListingId> offers, Collection<ListingId> needs);

    @Query("""
            from Match m where m.state = fr.boucle.matching.MatchState.SUGGESTED
              and (m.offerTerritory = :territory or m.needTerritory = :territory)
            order by m.byHand desc, m.interest desc, m.score desc, m.proposedAt
            """)
    Page<Match> waiting(TerritoryId territory, Pageable page);

    @Query(
            "from Match m where m.offerTerritory = :territory or m.needTerritory = :territory order by m.proposedAt desc")
    List<Match> ofTerritory(TerritoryId territory);

    @Query("from Match m where m.offer = :listing or m.need = :listing")
    List<Match> ofListing(ListingId listing);

    /** Nobody decides on them until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "from Match m where (m.offer = :listing or m.need = :listing) and m.state = fr.boucle.matching.MatchState.SUGGESTED")
    List<Match> openOf(ListingId listing);

    List<Match> findByIdIn(Collection<MatchId> ids);

    @Query("""
            from Match m where m.offer in :listings and m.need in :listings
              and m.state <> fr.boucle.matching.MatchState.SUGGESTED
            """)
    List<Match> decidedAmong(Collection<ListingId> listings);

    @Query("from Match m where m.offerTerritory = :territory and m.state <> fr.boucle.matching.MatchState.SUGGESTED")
    List<Match> decidedOn(TerritoryId territory);

    @Query("from Match m where m.offerTerritory = :territory and m.state = fr.boucle.matching.MatchState.SUGGESTED")
    List<Match> openFrom(TerritoryId territory);
}
