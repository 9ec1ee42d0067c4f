package fr.boucle.matching;

import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import fr.boucle.kernel.Unit.Dimension;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * In which manner something is offered or needed: the facts of a profile that have few values. One object stands for all
 * profiles that are alike in them.
 *
 * @param unit null while the quantity is not known
 * @param flow what the yearly amount is measured in, null while the quantity is not known; a volume counts as mass by density
 */
record Manner(
        ListingKind kind,
        Exchange exchange,
        ListingState state,
        Audience audience,
        Rhythm rhythm,
        @Nullable Unit unit,
        @Nullable Dimension flow,
        boolean hazardous) {
    private static final Map<Manner, Manner> KNOWN = new ConcurrentHashMap<>();

    static Manner of(ListingFacts facts, @Nullable Unit unit, @Nullable Dimension flow) {
        var manner = new Manner(
                facts.kind(),
                facts.exchange(),
                facts.state(),
                facts.audience(),
                facts.rhythm(),
                unit,
                flow,
                facts.hazardous());
        return KNOWN.computeIfAbsent(manner, each -> each);
    }
}
