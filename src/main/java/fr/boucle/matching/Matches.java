package fr.boucle.matching;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.Listings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final ApplicationEventPublisher events;

    Matches(
            MatchIndex index,
            Judge judge,
            MatchRepository matches,
            Listings listings,
            ApplicationEventPublisher events) {
        this.index = index;
        this.judge = judge;
        this.matches = matches;
        this.listings = listings;
        this.events = events;
    }

    /** The best counterparts of a listing, the highest score first; none without a point for the material. */
    @Transactional(readOnly = true)
    public List<Suggestion> best(ListingId id, int most) {
        var mine = index.get(id)
                .or(() -> listings.facts(id).map(facts -> {
                    index.put(facts);
                    return index.get(id).orElseThrow();
                }));
        return mine.map(profile -> best(profile, most)).orElse(List.of());
    }

    private List<Suggestion> best(Profile mine, int most) {
        return index.counterparts(mine)
                .flatMap(other -> suggestion(mine, other).stream())
                .sorted(Comparator.comparingInt(
                                (Suggestion s) -> s.explanation().score())
                        .thenComparingDouble(s -> s.explanation().exact())
                        .reversed()
                        .thenComparing(s -> s.other(mine.id()).toString()))
                .limit(most)
                .toList();
    }

    private Optional<Suggestion> suggestion(Profile mine, Profile other) {
        var offer = mine.kind() == ListingKind.OFFER ? mine : other;
        var need = offer == mine ? other : mine;
        if (judge.forbids(offer, need).isPresent()) {
            return Optional.empty();
        }
        var explanation = judge.explain(offer, need);
        return explanation.verdicts().get(0).won() == 0
                ? Optional.empty()
                : Optional.of(new Suggestion(offer.id(), need.id(), explanation));
    }

    /** What waits for this territory's staff, the highest score first. */
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

    /** Called by synergies in the transaction that opens one. */
    public Match keep(MatchId id, Actor officer) {
        var match = mine(matches.lock(id), id, officer);
        match.keep();
        events.publishEvent(new MatchKept(id));
        events.publishEvent(Audited.of(officer, "match.kept", id));
        return match;
    }

    public Match refuse(
            MatchId id, @Nullable MatchRefusal reason, @Nullable String remark, @Nullable String note, Actor staff) {
        if (reason == null) {
            throw new RuleViolation("match.refusal.required").at("reason");
        }
        if (reason == MatchRefusal.OTHER && (remark == null || remark.isBlank())) {
            throw new RuleViolation("match.refusal.other").at("remark");
        }
        var match = mine(matches.lock(id), id, staff);
        match.refuse(reason, remark, note);
        events.publishEvent(Audited.of(staff, "match.refused", id, reason.name()));
        return match;
    }

    private static Match mine(Optional<Match> found, MatchId id, Actor officer) {
        return found.filter(match ->
                        officer.territory().filter(match::concerns).isPresent() || officer.kind() == Actor.Kind.SYSTEM)
                .orElseThrow(() -> new NotFound("match", id));
    }
}
