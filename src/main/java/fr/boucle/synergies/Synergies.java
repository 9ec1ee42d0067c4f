package fr.boucle.synergies;

import fr.boucle.companies.Charters;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.synergies.Synergy.NextAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Openings openings;
    private final Consequences consequences;
    private final Charters charters;
    private final Listings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Synergies(
            SynergyRepository synergies,
            Openings openings,
            Consequences consequences,
            Charters charters,
            Listings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.synergies = synergies;
        this.openings = openings;
        this.consequences = consequences;
        this.charters = charters;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the match and opens its synergy, in one transaction: of two officers at once, one is told that it is done. */
    public Synergy openFrom(MatchId id, NextAction next, Actor officer) {
        return open(openings.ofMatch(id, officer), next, officer);
    }

    /**
     * A company asks the company of a suggestion itself, which is its yes; both territories must allow it. The synergy
     * has no owner until an officer takes it up.
     */
    public Synergy openFrom(ListingId mine, ListingId other, NextAction next, Actor actor) {
        var synergy = open(openings.ofSuggestion(mine, other, actor), next, actor);
        var company = actor.company().orElseThrow(() -> new NotFound("listing", mine));
        demandCharter(synergy, company, actor);
        synergy.answer(new Said(company, Answer.YES, null, null), actor, clock.instant());
        return synergy;
    }

    /** Of its own people; an officer who writes down a yes said by telephone answers for it, and cannot accept for them. */
    private void demandCharter(Synergy synergy, CompanyId company, Actor actor) {
        if (actor.actsFor(company)) {
            synergy.parties().stream()
                    .filter(party -> party.company().equals(company))
                    .forEach(party -> charters.demand(company, party.territory()));
        }
    }

    /** Keeps the pool of this listing and opens its synergy with all its companies, in one transaction. */
    public Synergy openFromPool(ListingId listing, NextAction next, Actor officer) {
        return open(openings.ofPool(listing, officer), next, officer);
    }

    /** Keeps a chain and opens its synergy with who gives, who transforms and who takes, in one transaction. */
    public Synergy openFromChain(ListingId listing, String chain, NextAction next, Actor officer) {
        return open(openings.ofChain(listing, chain, officer), next, officer);
    }

    private Synergy open(Opening opening, NextAction next, Actor actor) {
        var synergy = synergies.save(Synergy.open(opening, next, actor, clock.instant()));
        events.publishEvent(new SynergyOpened(synergy.id()));
        events.publishEvent(Audited.of(actor, "synergy.opened", synergy.id(), synergy.title()));
        return synergy;
    }

    /**
     * A party says yes, no with a reason, or later; an officer may write down an answer given by telephone.
     *
     * @param company the party that answers: the actor's own, or any for an officer
     */
    public Stage answer(SynergyId id, CompanyId company, Answer answer, Reply reply, Actor actor) {
        var synergy = locked(id, actor);
        if (!actor.actsFor(company) && !synergy.isFollowedBy(actor)) {
            throw new NotFound("synergy", id);
        }
        if (answer == Answer.YES) {
            demandCharter(synergy, company, actor);
        }
        var before = synergy.stage();
        var after = synergy.answer(new Said(company, answer, reply.reason(), reply.remark()), actor, clock.instant());
        events.publishEvent(Audited.of(actor, "synergy.answered." + answer, id, company.toString()));
        if (before != after) {
            consequences.ofAnswer(synergy, reply.reason(), actor);
            events.publishEvent(new SynergyMoved(id, after));
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

    /** Moves a synergy on, aside or back; of two who move it at once, one is told that it has moved. */
    public Stage move(SynergyId id, Stage from, Step step, Actor actor) {
        step.demand(LocalDate.now(clock));
        var synergy = locked(id, actor);
        if (synergy.stage() != from) {
            throw new RuleViolation("synergy.move.overtaken");
        }
        var to = synergy.take(step, actor, clock.instant());
        consequences.of(step.move(), synergy);
        events.publishEvent(Audited.of(actor, "synergy.moved." + to, id));
        events.publishEvent(new SynergyMoved(id, to));
        return to;
    }

    public Synergy plan(SynergyId id, NextAction next, Actor officer) {
        var synergy = locked(id, officer);
        if (!synergy.isFollowedBy(officer)) {
            throw new NotFound("synergy", id);
        }
        synergy.plan(next, officer);
        return synergy;
    }

    private Synergy locked(SynergyId id, Actor actor) {
        return synergies
                .lock(id)
                .filter(found -> found.isVisibleTo(actor))
                .orElseThrow(() -> new NotFound("synergy", id));
    }

    @Transactional(readOnly = true)
    public Synergy seenBy(SynergyId id, Actor actor) {
        var synergy = synergies
                .findById(id)
                .filter(found -> found.isVisibleTo(actor))
                .orElseThrow(() -> new NotFound("synergy", id));
        synergy.parties();
        synergy.history(); // loaded here: the page reads them after the transaction
        synergy.deliveries();
        return synergy;
    }

    /** The same, for those who may work on it. */
    @Transactional(readOnly = true)
    public Synergy workedOnBy(SynergyId id, Actor actor) {
        var synergy = seenBy(id, actor);
        if (!synergy.isWorkedOnBy(actor)) {
            throw new NotFound("synergy", id);
        }
        return synergy;
    }

    /** Those of these synergies that this officer follows. */
    @Transactional(readOnly = true)
    public List<Synergy> followedBy(Actor officer, Collection<SynergyId> ids) {
        return synergies.findByIdIn(ids).stream()
                .filter(found -> found.isFollowedBy(officer))
                .toList();
    }

    /** A synergy has the name of its offer; who must not know that yet, or no longer, reads the name of the own listing. */
    @Transactional(readOnly = true)
    public Map<SynergyId, String> titles(Collection<Synergy> some, Actor actor) {
        var own = listings.viewsOf(
                some.stream().flatMap(each -> ownListing(each, actor).stream()).toList(), actor);
        return some.stream()
                .collect(Collectors.toMap(
                        Synergy::id,
                        each -> ownListing(each, actor)
                                .flatMap(listing -> Optional.ofNullable(own.get(listing)))
                                .map(ListingView::title)
                                .orElse(each.title())));
    }

    /** Of who must not know the others; empty for who may. */
    private static Optional<ListingId> ownListing(Synergy synergy, Actor actor) {
        return synergy.isOpenTo(actor)
                ? Optional.empty()
                : synergy.parties().stream()
                        .filter(party -> actor.actsFor(party.company()))
                        .map(Party::listing)
                        .findFirst();
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
