package fr.boucle.synergies;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Chains;
import fr.boucle.matching.Match;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Opinions;
import fr.boucle.matching.Pools;
import fr.boucle.synergies.Synergy.NextAction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All synergies: opened from a match or a pool, answered by their parties, followed by their owner. */
@Service
@Transactional
public class Synergies {
    private final SynergyRepository synergies;
    private final Matches matches;
    private final Opinions opinions;
    private final Pools pools;
    private final Chains chains;
    private final Listings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Synergies(
            SynergyRepository synergies,
            Matches matches,
            Opinions opinions,
            Pools pools,
            Chains chains,
            Listings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.synergies = synergies;
        this.matches = matches;
        this.opinions = opinions;
        this.pools = pools;
        this.chains = chains;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the match and opens its synergy, in one transaction: of two officers at once, one is told that it is done. */
    public Synergy openFrom(MatchId id, NextAction next, Actor officer) {
        return open(matches.keep(id, officer), next, officer);
    }

    /**
     * A company asks the company of a suggestion itself, which is its yes; both territories must allow it. The synergy
     * has no owner until an officer takes it up.
     */
    public Synergy openFrom(ListingId mine, ListingId other, NextAction next, Actor actor) {
        var synergy = open(opinions.keep(mine, other, actor), next, actor);
        var company = actor.company().orElseThrow(() -> new NotFound("listing", mine));
        synergy.answer(new Synergy.Said(company, Answer.YES, null, null), actor, clock.instant());
        return synergy;
    }

    private Synergy open(Match match, NextAction next, Actor actor) {
        var offer = facts(match.offer());
        var need = facts(match.need());
        var parties = List.of(
                new Party(offer.company(), offer.id(), offer.territory(), true),
                new Party(need.company(), need.id(), need.territory(), false));
        var opening = new Synergy.Opening(
                synergies.nextNumber(),
                offer.title(),
                match.needTerritory(),
                match.id(),
                match.explanation(),
                null,
                parties);
        return open(opening, next, actor);
    }

    /** Keeps the pool of this listing and opens its synergy with all its companies, in one transaction. */
    public Synergy openFromPool(ListingId listing, NextAction next, Actor officer) {
        var pool = pools.keep(listing, officer);
        var shared = pool.listings().stream()
                .map(this::facts)
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .toList();
        var parties = shared.stream()
                .map(each -> new Party(
                        each.company(),
                        each.id(),
                        each.territory(),
                        each.exchange() == Exchange.POOLING && each.kind() == ListingKind.OFFER))
                .toList();
        var opening = new Synergy.Opening(
                synergies.nextNumber(), facts(listing).title(), pool.territory(), null, null, pool.id(), parties);
        return open(opening, next, officer);
    }

    /** Keeps a chain and opens its synergy with who gives, who transforms and who takes, in one transaction. */
    public Synergy openFromChain(ListingId listing, String chain, NextAction next, Actor officer) {
        var kept = chains.keep(listing, chain, officer);
        var offer = facts(kept.chain().offer());
        var need = facts(kept.chain().need());
        var parties = new ArrayList<Party>();
        parties.add(new Party(offer.company(), offer.id(), offer.territory(), true));
        kept.chain().steps().stream()
                .map(step -> facts(step.taking()))
                .map(each -> Party.transformer(each.company(), each.id(), each.territory()))
                .forEach(parties::add);
        parties.add(new Party(need.company(), need.id(), need.territory(), false));
        var match = kept.match();
        var opening = new Synergy.Opening(
                synergies.nextNumber(),
                offer.title(),
                need.territory(),
                match.id(),
                match.explanation(),
                null,
                parties);
        return open(opening, next, officer);
    }

    private Synergy open(Synergy.Opening opening, NextAction next, Actor actor) {
        var synergy = synergies.save(Synergy.open(opening, next, actor, clock.instant()));
        events.publishEvent(new SynergyOpened(synergy.id()));
        events.publishEvent(Audited.of(actor, "synergy.opened", synergy.id(), synergy.title()));
        return synergy;
    }

    private ListingFacts facts(ListingId id) {
        return listings.facts(id).orElseThrow(() -> new NotFound("listing", id));
    }

    /**
     * A party says yes, no with a reason, or later; an officer may write down an answer given by telephone.
     *
     * @param company the party that answers: the actor's own, or any for an officer
     */
    public Stage answer(SynergyId id, CompanyId company, Answer answer, Reply reply, Actor actor) {
        var synergy = synergies.lock(id).orElseThrow(() -> new NotFound("synergy", id));
        if (!actor.actsFor(company) && !synergy.isFollowedBy(actor)) {
            throw new NotFound("synergy", id);
        }
        var before = synergy.stage();
        var after = synergy.answer(
                new Synergy.Said(company, answer, reply.reason(), reply.remark()), actor, clock.instant());
        events.publishEvent(Audited.of(actor, "synergy.answered." + answer, id, company.toString()));
        if (before != after) {
            moved(synergy, after);
        }
        if (after == Stage.LOST && reply.reason() != null) {
            var why = reply.reason();
            synergy.match().ifPresent(match -> matches.learn(match, why, actor));
        }
        return after;
    }

    /** Why a no, and a word with it. */
    public record Reply(
            @Nullable MatchRefusal reason, @Nullable String remark) {
        public static Reply none() {
            return new Reply(null, null);
        }
    }

    private void moved(Synergy synergy, Stage to) {
        for (var mine : synergy.parties()) {
            for (var other : synergy.parties()) {
                if (mine != other && to == Stage.DISCUSSION && !mine.isOut() && !other.isOut()) {
                    listings.disclose(mine.listing(), other.company());
                } else if (mine != other && to == Stage.LOST) {
                    listings.close(mine.listing(), other.company());
                }
            }
        }
        if (to == Stage.LOST) {
            synergy.pool().ifPresent(pools::dissolve);
        }
        events.publishEvent(new SynergyMoved(synergy.id(), to));
    }

    public Synergy plan(SynergyId id, NextAction next, Actor officer) {
        var synergy = synergies.lock(id).orElseThrow(() -> new NotFound("synergy", id));
        if (!synergy.isFollowedBy(officer)) {
            throw new NotFound("synergy", id);
        }
        synergy.plan(next, officer);
        return synergy;
    }

    @Transactional(readOnly = true)
    public Synergy seenBy(SynergyId id, Actor actor) {
        var synergy = synergies
                .findById(id)
                .filter(found -> found.isVisibleTo(actor))
                .orElseThrow(() -> new NotFound("synergy", id));
        synergy.history(); // loaded here: the page reads it after the transaction
        return synergy;
    }

    @Transactional(readOnly = true)
    public List<Synergy> ofTerritory(TerritoryId territory) {
        return synergies.ofTerritory(territory);
    }

    /** How many synergies that concern this territory are at each stage; a stage without any is left out. */
    @Transactional(readOnly = true)
    public Map<Stage, Long> countByStage(TerritoryId territory) {
        return synergies.countByStage(territory).stream()
                .collect(Collectors.toMap(StageCount::stage, StageCount::count));
    }

    record StageCount(Stage stage, long count) {}

    @Transactional(readOnly = true)
    public List<Synergy> ofCompany(CompanyId company) {
        return synergies.ofCompany(company);
    }
}
