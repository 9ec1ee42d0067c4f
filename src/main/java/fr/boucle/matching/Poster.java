package fr.boucle.matching;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingFacts;
import fr.boucle.territory.GeoPoint;
import java.util.BitSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who posts, and from where, in few bytes; shared by all profiles of one place. */
final class Poster {
    private final Terms terms;
    private final TerritoryId territory;
    private final long companyHigh;
    private final long companyLow;
    private final Set<TerritoryId> clubs;
    private final @Nullable String activity;
    private final BitSet takes;
    private final GeoPoint point;
    private final double x;
    private final double y;
    private final double z;

    /**
     * @param territory the one of the facts
     * @param terms know what its activity usually takes
     */
    Poster(ListingFacts facts, TerritoryId territory, Terms terms) {
        this.terms = terms;
        this.territory = territory;
        var id = facts.company().value();
        this.companyHigh = id.getMostSignificantBits();
        this.companyLow = id.getLeastSignificantBits();
        this.clubs = Set.copyOf(facts.clubs());
        this.activity = facts.activity();
        this.takes = activity == null ? new BitSet(0) : terms.takenBy(activity);
        this.point = facts.point();
        var place = Sphere.at(point.lat(), point.lon());
        this.x = place.x();
        this.y = place.y();
        this.z = place.z();
    }

    private Poster(Poster same, BitSet takes) {
        this.terms = same.terms;
        this.territory = same.territory;
        this.companyHigh = same.companyHigh;
        this.companyLow = same.companyLow;
        this.clubs = same.clubs;
        this.activity = same.activity;
        this.takes = takes;
        this.point = same.point;
        this.x = same.x;
        this.y = same.y;
        this.z = same.z;
    }

    /** The same, with what its activity is known to take by now. */
    Poster now() {
        var known = activity == null ? takes : terms.takenBy(activity);
        return known.equals(takes) ? this : new Poster(this, known);
    }

    /** Those of all posters. */
    Terms terms() {
        return terms;
    }

    /** Where it is. */
    Sphere place() {
        return new Sphere(x, y, z);
    }

    double km(Poster other) {
        return place().km(other.place());
    }

    TerritoryId territory() {
        return territory;
    }

    CompanyId company() {
        return new CompanyId(new UUID(companyHigh, companyLow));
    }

    boolean isOfSameCompany(Poster other) {
        return companyHigh == other.companyHigh && companyLow == other.companyLow;
    }

    Set<TerritoryId> clubs() {
        return clubs;
    }

    @Nullable
    String activity() {
        return activity;
    }

    /** The concepts that its activity usually takes. */
    BitSet takes() {
        return takes;
    }

    GeoPoint point() {
        return point;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Poster that
                && isOfSameCompany(that)
                && territory.equals(that.territory)
                && clubs.equals(that.clubs)
                && Objects.equals(activity, that.activity)
                && takes.equals(that.takes)
                && point.equals(that.point);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(companyHigh ^ companyLow) + point.hashCode();
    }
}
