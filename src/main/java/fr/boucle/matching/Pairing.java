package fr.boucle.matching;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Judge.Pair;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff put an offer and a need together by hand: whatever their score, never against a rule. */
@Service
@Transactional
public class Pairing {
    private final MatchRepository rows;
    private final MatchIndex index;
    private final Judge judge;
    private final Listings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pairing(
            MatchRepository rows,
            MatchIndex index,
            Judge judge,
            Listings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.index = index;
        this.judge = judge;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** The match that these two have already, in whatever state; for staff of a territory that it concerns. */
    @Transactional(readOnly = true)
    public Optional<Match> known(ListingId one, ListingId other, Actor staff) {
        return rows.between(one, other).filter(match -> match.isFollowedBy(staff));
    }

    /** Writes the two down as a suggestion, once: those that have a match already get that one, whatever became of it. */
    public Match pair(ListingId one, ListingId other, Actor staff) {
        rows.lockProposals(); // before any row is read: matching may be writing the same pair
        var facts = Stream.of(one, other).map(id -> facts(id, staff)).toList();
        if (facts.stream().noneMatch(each -> staff.isStaffOf(each.territory()))) {
            throw new NotFound("listing", other);
        }
        var pair = demand(facts.get(0), facts.get(1));
        return rows.findByOfferAndNeed(pair.offer().id(), pair.need().id()).orElseGet(() -> write(pair, staff));
    }

    private ListingFacts facts(ListingId id, Actor staff) {
        return listings.seenBy(List.of(id), staff).stream()
                .findFirst()
                .flatMap(seen -> listings.facts(id))
                .orElseThrow(() -> new NotFound("listing", id));
    }

    /** By the listings as they stand in the database: the index may be half a second behind. */
    private Pair demand(ListingFacts one, ListingFacts other) {
        if (one.kind() == other.kind()) {
            throw new RuleViolation("match.create.sameKind");
        }
        if (one.company().equals(other.company())) {
            throw new RuleViolation("match.create.sameCompany");
        }
        if (one.state() != ListingState.PUBLISHED || other.state() != ListingState.PUBLISHED) {
            throw new RuleViolation("match.create.notOnline");
        }
        return Pair.of(index.profile(one), index.profile(other));
    }

    private Match write(Pair pair, Actor staff) {
        if (!pair.offer().isShownTo(pair.need()) || !pair.need().isShownTo(pair.offer())) {
            throw new RuleViolation("match.create.audience");
        }
        if (judge.forbids(pair).isPresent()) {
            throw new RuleViolation("match.create.forbidden");
        }
        var match = rows.save(Match.byHand(pair, judge.explain(pair), staff, clock.instant()));
        events.publishEvent(new MatchProposed(match.id()));
        events.publishEvent(Audited.of(staff, "match.created", match.id()));
        return match;
    }
}
