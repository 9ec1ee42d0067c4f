package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Completeness;
import fr.boucle.matching.Completeness.Fact;
import fr.boucle.matching.Completeness.Gap;
import fr.boucle.matching.Gaps;
import fr.boucle.matching.Suggestion;
import fr.boucle.web.Panel;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How complete a listing is, and what its gaps hold back, on its page for those who can fill them. */
@Component
class GapsPanel implements Panel {
    private static final int AFTER_THE_MATCHES = 15;
    private static final int MOST_NAMED = 3;
    private static final Set<ListingState> FILLED =
            EnumSet.of(ListingState.DRAFT, ListingState.HELD, ListingState.PUBLISHED);
    /** The field of the form that says a fact. */
    private static final Map<Fact, String> FIELDS = Map.of(
            Fact.MATERIAL, "material",
            Fact.QUANTITY, "amount",
            Fact.UNIT, "unit",
            Fact.DESCRIPTION, "description",
            Fact.WASTE_CODE, "wasteCode",
            Fact.HAZARD, "description");

    private final Listings listings;
    private final Gaps gaps;

    GapsPanel(Listings listings, Gaps gaps) {
        this.listings = listings;
        this.gaps = gaps;
    }

    /**
     * A gap as its reader may know it.
     *
     * @param field where the form asks for it
     * @param named the first counterparts whose match could pass the threshold
     * @param more how many more could
     */
    record Line(Gap gap, String field, List<ListingView> named, int more) {}

    @Override
    public Set<String> places() {
        return Set.of("listing");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        var listing = listings.seenBy(ListingId.of(id), actor);
        if (!listing.rights().editable() || !FILLED.contains(listing.open().state())) {
            return Optional.empty();
        }
        var whole = gaps.of(listing.id());
        var seen = seen(whole, listing.id(), actor);
        boolean staff = actor.isOfficerOf(listing.open().territory());
        var completeness = whole.among(pair -> seen.containsKey(pair.other(listing.id()))
                && (staff || !pair.explanation().restsOnTheSector()));
        var lines = completeness.gaps().stream()
                .map(gap -> line(gap, listing.id(), seen))
                .toList();
        return Optional.of(new Part(
                "matching/_gaps :: panel",
                AFTER_THE_MATCHES,
                Map.of("listing", listing, "completeness", completeness, "lines", lines)));
    }

    private Map<ListingId, ListingView> seen(Completeness whole, ListingId mine, Actor actor) {
        var counterparts = whole.gaps().stream()
                .flatMap(gap -> gap.held().stream())
                .map(held -> held.pair().other(mine))
                .distinct()
                .toList();
        return listings.viewsOf(counterparts, actor);
    }

    private static Line line(Gap gap, ListingId mine, Map<ListingId, ListingView> seen) {
        var named = gap.passing().stream()
                .map((Suggestion pair) -> pair.other(mine))
                .limit(MOST_NAMED)
                .flatMap(other -> Optional.ofNullable(seen.get(other)).stream())
                .toList();
        return new Line(
                gap,
                FIELDS.getOrDefault(gap.fact(), "title"),
                named,
                gap.passing().size() - named.size());
    }
}
