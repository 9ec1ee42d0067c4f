package fr.boucle.synergies;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Chains;
import fr.boucle.matching.Match;
import fr.boucle.matching.MatchId;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Opinions;
import fr.boucle.matching.Pools;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps a match, a pool or a chain, and says which synergy comes of it. */
@Component
class Openings {
    private final SynergyRepository synergies;
    private final Matches matches;
    private final Opinions opinions;
    private final Pools pools;
    private final Chains chains;
    private final Listings listings;

    Openings(
            SynergyRepository synergies,
            Matches matches,
            Opinions opinions,
            Pools pools,
            Chains chains,
            Listings listings) {
        this.synergies = synergies;
        this.matches = matches;
        this.opinions = opinions;
        this.pools = pools;
        this.chains = chains;
        this.listings = listings;
    }

    Opening ofMatch(MatchId id, Actor officer) {
        return of(matches.keep(id, officer));
    }

    Opening ofSuggestion(ListingId mine, ListingId other, Actor actor) {
        return of(opinions.keep(mine, other, actor));
    }

    private Opening of(Match match) {
        var offer = facts(match.offer());
        var need = facts(match.need());
        return of(match, offer, List.of(giver(offer), taker(need)));
    }

    private Opening of(Match match, ListingFacts offer, List<Party> parties) {
        return new Opening(
                synergies.nextNumber(),
                offer.title(),
                match.needTerritory(),
                match.id(),
                match.explanation(),
                null,
                parties);
    }

    Opening ofPool(ListingId listing, Actor officer) {
        var pool = pools.keep(listing, officer);
        var parties = pool.listings().stream()
                .map(this::facts)
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .map(each -> each.exchange() == Exchange.POOLING && each.kind() == ListingKind.OFFER
                        ? giver(each)
                        : taker(each))
                .toList();
        return new Opening(
                synergies.nextNumber(), facts(listing).title(), pool.territory(), null, null, pool.id(), parties);
    }

    Opening ofChain(ListingId listing, String chain, Actor officer) {
        var kept = chains.keep(listing, chain, officer);
        var offer = facts(kept.chain().offer());
        var parties = new ArrayList<Party>();
        parties.add(giver(offer));
        kept.chain().steps().stream()
                .map(step -> facts(step.taking()))
                .map(each -> Party.transformer(each.company(), each.id(), each.territory()))
                .forEach(parties::add);
        parties.add(taker(facts(kept.chain().need())));
        return of(kept.match(), offer, parties);
    }

    private static Party giver(ListingFacts listing) {
        return new Party(listing.company(), listing.id(), listing.territory(), true);
    }

    private static Party taker(ListingFacts listing) {
        return new Party(listing.company(), listing.id(), listing.territory(), false);
    }

    private ListingFacts facts(ListingId id) {
        return listings.facts(id).orElseThrow(() -> new NotFound("listing", id));
    }
}
