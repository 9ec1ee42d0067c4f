package fr.boucle.matching;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingFacts;
import fr.boucle.territory.GeoPoint;
import java.util.BitSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who posts, and from where; shared by all profiles of one place. */
final class Poster {
    private final Terms terms;
    private final TerritoryId territory;
    private final CompanyId company;
    private final Set<TerritoryId> clubs;
    private final @Nullable String activity;
    private final BitSet takes;
    private final GeoPoint point;
    private final Sphere place;

    /**
     * @param territory the one of the facts
     * @param terms know what its activity usually takes
     */
    Poster(ListingFacts facts, TerritoryId territory, Terms terms) {
        this.terms = terms;
        this.territory = territory;
        this.company = facts.company();
        this.clubs = Set.copyOf(facts.clubs());
        this.activity = facts.activity();
        this.takes = activity == null ? new BitSet(0) : terms.takenBy(activity);
        this.point = facts.point();
        this.place = Sphere.at(point.lat(), point.lon());
    }

    private Poster(Poster same, BitSet takes) {
        this.terms = same.terms;
        this.territory = same.territory;
        this.company = same.company;
        this.clubs = same.clubs;
        this.activity = same.activity;
        this.takes = takes;
        this.point = same.point;
        this.place = same.place;
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
        return place;
    }

    double km(Poster other) {
        return place.km(other.place);
    }

    TerritoryId territory() {
        return territory;
    }

    CompanyId company() {
        return company;
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
                && company.equals(that.company)
                && territory.equals(that.territory)
                && clubs.equals(that.clubs)
                && Objects.equals(activity, that.activity)
                && takes.equals(that.takes)
                && point.equals(that.point);
    }

    @Override
    public int hashCode() {
        return 31 * company.hashCode() + point.hashCode();
    }
}
