package fr.boucle.matching;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff make one of matches that are the same lead: those of the same two companies. */
@Service
@Transactional
public class MatchMerge {
    private final MatchRepository rows;
    private final Matches matches;
    private final Listings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatchMerge(
            MatchRepository rows, Matches matches, Listings listings, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.matches = matches;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** Into which matches this one can be merged, the highest score first; none unless it waits for a decision. */
    @Transactional(readOnly = true)
    public List<Match> survivors(MatchId id, Actor staff) {
        var match = mine(rows.findById(id), id, staff);
        return match.state() == MatchState.SUGGESTED ? doubles(match, staff) : List.of();
    }

    /** What this one stands for since it was merged, the latest first. */
    @Transactional(readOnly = true)
    public List<Match> standsFor(MatchId id, Actor staff) {
        return rows.mergedInto(mine(rows.findById(id), id, staff).id());
    }

    /** Ends the first in favour of the second, which goes on and hears what the companies said of the first. */
    public void merge(MatchId id, MatchId into, Actor staff) {
        rows.lockProposals(); // a listing that ends now would take the survivor away
        lockInOrder(id, into);
        var match = mine(rows.findById(id), id, staff);
        var survivor = mine(rows.findById(into), into, staff);
        if (match.state() == MatchState.KEPT) {
            throw new RuleViolation("match.merge.kept");
        }
        if (!companies(match).equals(companies(survivor))) {
            throw new RuleViolation("match.merge.otherLead");
        }
        merge(match, survivor, staff);
    }

    private void merge(Match match, Match survivor, Actor staff) {
        match.mergeInto(survivor, Decision.by(staff, clock.instant()));
        rows.mergedInto(match.id()).forEach(each -> each.follow(survivor));
        events.publishEvent(
                Audited.of(staff, "match.merged", match.id(), survivor.id().toString()));
    }

    /**
     * Its listing has ended. Where another stands for the listing now, open matches go on with that one; the others are
     * taken away, and what was merged into them stands for itself again.
     */
    void leave(ListingId gone) {
        rows.lockProposals(); // a proposal under way is written first, then taken away
        var heir = listings.seenBy(List.of(gone), Actor.system()).stream()
                .flatMap(listing -> listing.veiled().mergedInto().stream())
                .findFirst();
        for (var match : rows.openOf(gone)) {
            heir.flatMap(listing -> heir(match, match.offer().equals(gone) ? match.need() : match.offer(), listing))
                    .ifPresentOrElse(next -> merge(match, next, Actor.system()), () -> takeAway(match));
        }
    }

    /**
     * The match that a listing has with a counterpart of its double, written down now where it has none: the same lead
     * only where the two link well, or staff put them together.
     */
    private Optional<Match> heir(Match match, ListingId counterpart, ListingId listing) {
        return rows.between(listing, counterpart)
                .filter(next -> next.isByHand() || next.explanation().linksWell())
                .or(() -> matches.between(listing, counterpart)
                        .filter(pair -> pair.explanation().linksWell())
                        .flatMap(matches::write))
                .filter(next -> !next.isOver() && !next.id().equals(match.id()));
    }

    private void takeAway(Match match) {
        for (var merged : rows.mergedInto(match.id())) {
            if (isOnline(merged.offer()) && isOnline(merged.need())) {
                merged.reopen();
            } else {
                rows.delete(merged);
            }
        }
        rows.delete(match);
    }

    private boolean isOnline(ListingId id) {
        return listings.facts(id).filter(each -> each.state().isListed()).isPresent();
    }

    /** By id, whichever is merged into which: two who merge both ways at once wait for each other, and one of them loses. */
    private void lockInOrder(MatchId one, MatchId other) {
        Stream.of(one, other)
                .distinct()
                .sorted(Comparator.comparing(MatchId::value))
                .forEach(id -> rows.lock(id).orElseThrow(() -> new NotFound("match", id)));
    }

    private List<Match> doubles(Match match, Actor staff) {
        var companies = companies(match);
        return rows.standing(ofCompany(companies.giver(), staff), ofCompany(companies.taker(), staff)).stream()
                .filter(other -> !other.id().equals(match.id()))
                .toList();
    }

    private List<ListingId> ofCompany(CompanyId company, Actor staff) {
        return listings.ofCompany(company, staff).stream().map(ListingView::id).toList();
    }

    private record Companies(CompanyId giver, CompanyId taker) {}

    private Companies companies(Match match) {
        return new Companies(company(match.offer()), company(match.need()));
    }

    private CompanyId company(ListingId id) {
        return listings.facts(id).map(ListingFacts::company).orElseThrow(() -> new NotFound("listing", id));
    }

    private static Match mine(Optional<Match> found, MatchId id, Actor staff) {
        return found.filter(match -> match.isFollowedBy(staff)).orElseThrow(() -> new NotFound("match", id));
    }
}
