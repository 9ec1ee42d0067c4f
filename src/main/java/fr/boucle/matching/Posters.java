package fr.boucle.matching;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Every poster once, however many listings it has. */
@Component
class Posters {
    private final Map<Poster, Poster> known = new ConcurrentHashMap<>();

    Poster one(Poster poster) {
        return known.computeIfAbsent(poster, each -> each);
    }

    /** Forgets all others. */
    void keep(Collection<Poster> used) {
        known.keySet().retainAll(used);
    }
}
