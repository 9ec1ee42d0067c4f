package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.territory.Distance;
import fr.boucle.territory.GeoPoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An object and the listings of companies that want it, as one reader may see them: volumes above the reader's level are
 * absent, and a place that is not open is its municipality's centre.
 *
 * @param thing the concept that is shared
 * @param unit in which volumes are told
 * @param decision what staff decided on these listings, if they did
 */
public record Pool(
        PoolObject object,
        MaterialId thing,
        List<Member> members,
        Unit unit,
        GeoPoint centre,
        Optional<PoolDecision> decision) {

    /**
     * A company with its listing.
     *
     * @param aYear the volume of a year; empty where it is not known, not open to the reader, or counted otherwise
     * @param exact the place is the site itself
     * @param host offers a share of what it has, instead of wanting one
     */
    public record Member(
            ListingView listing, Optional<Quantity> aYear, GeoPoint place, boolean exact, Distance away, boolean host) {

        /** Its volume is known, but not told in the pool's unit to this reader. */
        public boolean isCountedOtherwise() {
            return aYear.isEmpty() && listing.isQuantityKnown();
        }
    }

    /** The listing by which the pool is found again: the oldest. */
    public ListingId anchor() {
        return members.stream()
                .map(Member::listing)
                .min((one, other) ->
                        Long.compare(one.open().number(), other.open().number()))
                .orElseThrow()
                .id();
    }

    /** Those who want the thing. */
    public List<Member> seekers() {
        return members.stream().filter(each -> !each.host()).toList();
    }

    /** Those who have it and offer a share. */
    public List<Member> hosts() {
        return members.stream().filter(Member::host).toList();
    }

    /** What those whose volume is known want in a year. */
    public Quantity total() {
        return new Quantity(
                seekers().stream()
                        .flatMap(each -> each.aYear().stream())
                        .map(Quantity::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .min(Quantity.MOST),
                unit);
    }

    /** How many of those who want the thing are missing in the total. */
    public long uncounted() {
        return seekers().stream().filter(each -> each.aYear().isEmpty()).count();
    }

    /** Its volume comes again every year; a surface or a power stands there. */
    public boolean isAFlow() {
        return !YearlyFlow.stands(unit.dimension());
    }

    public boolean isOpen() {
        return decision.isEmpty();
    }

    public boolean isKept() {
        return decision.filter(each -> each.state() == PoolDecision.State.KEPT).isPresent();
    }
}
