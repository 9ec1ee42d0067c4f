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
    private static final double EARTH_DIAMETER_KM = 2 * 6371.0088;

    private final TerritoryId territory;
    private final CompanyId company;
    private final Set<TerritoryId> clubs;
    private final @Nullable String activity;
    private final BitSet takes;
    private final double lat;
    private final double lon;
    private final double x;
    private final double y;
    private final double z;

    Poster(ListingFacts facts, Terms terms) {
        this.territory = facts.territory();
        this.company = facts.company();
        this.clubs = Set.copyOf(facts.clubs());
        this.activity = facts.activity();
        this.takes = activity == null ? new BitSet(0) : terms.takenBy(activity);
        this.lat = facts.point().lat();
        this.lon = facts.point().lon();
        double north = Math.toRadians(lat);
        double east = Math.toRadians(lon);
        this.x = Math.cos(north) * Math.cos(east);
        this.y = Math.cos(north) * Math.sin(east);
        this.z = Math.sin(north);
    }

    /** As the crow flies: the same great circle as {@link GeoPoint#to}, from the chord. */
    double km(Poster other) {
        return km(x - other.x, y - other.y, z - other.z);
    }

    /** To a place by its degrees north and east. */
    double km(double north, double east) {
        double radius = Math.cos(Math.toRadians(north));
        return km(
                x - radius * Math.cos(Math.toRadians(east)),
                y - radius * Math.sin(Math.toRadians(east)),
                z - Math.sin(Math.toRadians(north)));
    }

    private static double km(double dx, double dy, double dz) {
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2));
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
        return new GeoPoint(lat, lon);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Poster that
                && company.equals(that.company)
                && territory.equals(that.territory)
                && clubs.equals(that.clubs)
                && Objects.equals(activity, that.activity)
                && lat == that.lat
                && lon == that.lon;
    }

    @Override
    public int hashCode() {
        return 31 * company.hashCode() + Double.hashCode(lat + lon);
    }
}
