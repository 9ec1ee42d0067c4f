package fr.boucle.matching;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Judge.Pair;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All matches: found when asked, written down when proposed to staff, kept or refused by them. */
@Service
@Transactional
public class Matches {
    private final MatchIndex index;
    private final Judge judge;
    private final MatchRepository matches;
    private final Listings listings;
    private final Lessons lessons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Matches(
            MatchIndex index,
            Judge judge,
            MatchRepository matches,
            Listings listings,
            Lessons lessons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.index = index;
        this.judge = judge;
        this.matches = matches;
        this.listings = listings;
        this.lessons = lessons;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The best counterparts of a listing, the highest score first; none without a point for the material, none that staff
     * refused or merged into another.
     */
    @Transactional(readOnly = true)
    public List<Suggestion> best(ListingId id, int most) {
        return profile(id).map(mine -> best(mine, most)).orElse(List.of());
    }

    /** What matching knows of a listing, which it reads where the index does not hold it yet. */
    Optional<Profile> profile(ListingId id) {
        return index.get(id)
                .or(() -> listings.facts(id).map(facts -> {
                    index.put(facts);
                    return index.get(id).orElseThrow();
                }));
    }

    private List<Suggestion> best(Profile mine, int most) {
        var rows = matches.ofListing(mine.id()).stream()
                .collect(Collectors.toMap(row -> row.offer().equals(mine.id()) ? row.need() : row.offer(), row -> row));
        var over = rows.entrySet().stream()
                .filter(row -> row.getValue().isOver())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return index.find(Search.allowed(judge, mine, most, other -> !over.contains(other.id()))).stream()
                .map(hit -> suggestion(
                        mine,
                        hit.other(),
                        Optional.ofNullable(rows.get(hit.other().id()))))
                .toList();
    }

    private boolean isAllowed(Profile mine, Profile other) {
        return judge.forbids(Pair.of(mine, other)).isEmpty();
    }

    /** The same without what was written down: several listings can be asked for without a look at the database. */
    List<Suggestion> unwritten(Profile mine, int most) {
        return index.find(Search.allowed(judge, mine, most, other -> true)).stream()
                .map(hit -> suggestion(mine, hit.other(), Optional.empty()))
                .toList();
    }

    private Suggestion suggestion(Profile mine, Profile other, Optional<Match> row) {
        var pair = Pair.of(mine, other);
        return new Suggestion(pair.offer().id(), pair.need().id(), judge.explain(pair), row);
    }

    /** What waits for this territory's staff: what they made by hand, then what companies wish, the highest score first. */
    @Transactional(readOnly = true)
    public Page<Match> waiting(TerritoryId territory, Pageable page) {
        return matches.waiting(territory, page);
    }

    /** Every match that was written down and concerns this officer's territory, the last proposed first. */
    @Transactional(readOnly = true)
    public List<Match> ofTerritory(TerritoryId territory, Actor officer) {
        if (!officer.isOfficerOf(territory)) {
            throw new NotFound("territory", territory);
        }
        return matches.ofTerritory(territory);
    }

    /** A match that concerns this officer's territory. */
    @Transactional(readOnly = true)
    public Match get(MatchId id, Actor officer) {
        return mine(matches.findById(id), id, officer);
    }

    /** Those of these matches that concern this officer's territory. */
    @Transactional(readOnly = true)
    public Map<MatchId, Match> all(Collection<MatchId> ids, Actor officer) {
        return matches.findByIdIn(ids).stream()
                .filter(match -> concerns(match, officer))
                .collect(Collectors.toMap(Match::id, match -> match));
    }

    /** Called by synergies in the transaction that opens one. */
    public Match keep(MatchId id, Actor officer) {
        var match = mine(matches.lock(id), id, officer);
        match.keep(Decision.by(officer, clock.instant()));
        lessons.keep(match, officer);
        events.publishEvent(new MatchKept(id));
        events.publishEvent(Audited.of(officer, "match.kept", id));
        return match;
    }

    public Match refuse(
            MatchId id, @Nullable MatchRefusal reason, @Nullable String remark, @Nullable String note, Actor staff) {
        var why = MatchRefusal.demand(reason, remark);
        var match = mine(matches.lock(id), id, staff);
        match.refuse(Decision.by(staff, clock.instant()).because(why, remark, note));
        lessons.refuse(match, why, staff);
        events.publishEvent(Audited.of(staff, "match.refused", id, why.name()));
        return match;
    }

    /** Called by synergies in the transaction that loses what was opened from a match: why. */
    public void learn(MatchId id, MatchRefusal reason, Actor actor) {
        var match = matches.lock(id).orElseThrow(() -> new NotFound("match", id));
        lessons.refuse(match, reason, actor);
    }

    /** The pair as it stands in the index; empty where the two are no counterparts or may not be paired. */
    Optional<Suggestion> between(ListingId mine, ListingId other) {
        return profile(mine)
                .flatMap(own -> index.get(other)
                        .filter(found -> found.isCounterpartOf(own) && isAllowed(own, found))
                        .map(found -> suggestion(own, found, Optional.empty())))
                .filter(pair -> pair.explanation().material().exact() > 0);
    }

    /** As it would be explained now; empty where a listing has left the index. */
    Optional<Explanation> explain(Match row) {
        return index.get(row.offer())
                .flatMap(offer -> index.get(row.need()).map(need -> judge.explain(new Pair(offer, need))));
    }

    private Match propose(Profile offer, Profile need, Explanation explanation) {
        var match = matches.save(new Match(offer, need, explanation, clock.instant()));
        events.publishEvent(new MatchProposed(match.id()));
        return match;
    }

    /**
     * Writes a pair down as staff will see it, once; what is still a suggestion follows its listings. Empty when one of
     * them has ended meanwhile.
     */
    Optional<Match> write(Suggestion pair) {
        matches.lockProposals();
        var known = matches.findByOfferAndNeed(pair.offer(), pair.need());
        known.ifPresent(match -> match.refresh(pair.explanation()));
        return known.or(() -> index.get(pair.offer())
                .flatMap(offer -> index.get(pair.need()).map(need -> propose(offer, need, pair.explanation()))));
    }

    private static Match mine(Optional<Match> found, MatchId id, Actor officer) {
        return found.filter(match -> concerns(match, officer)).orElseThrow(() -> new NotFound("match", id));
    }

    private static boolean concerns(Match match, Actor officer) {
        return officer.territory().filter(match::concerns).isPresent() || officer.kind() == Actor.Kind.SYSTEM;
    }
}
