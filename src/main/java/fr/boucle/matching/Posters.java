package fr.boucle.matching;

import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingFacts;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Every poster once, however many listings it has, and every territory. */
@Component
class Posters {
    private final Map<Poster, Poster> known = new ConcurrentHashMap<>();
    private final Map<TerritoryId, TerritoryId> territories = new ConcurrentHashMap<>();

    /** Who posted that. */
    Poster of(ListingFacts facts, Terms terms) {
        var territory = territories.computeIfAbsent(facts.territory(), each -> each);
        return one(new Poster(facts, territory, terms));
    }

    Poster one(Poster poster) {
        return known.computeIfAbsent(poster, each -> each);
    }

    /** Forgets all others. */
    void keep(Collection<Poster> used) {
        known.keySet().retainAll(used);
    }
}
