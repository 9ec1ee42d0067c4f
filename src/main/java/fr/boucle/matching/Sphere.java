package fr.boucle.matching;

import fr.boucle.territory.GeoPoint;

/** A place as a point of the unit sphere: distances without trigonometry but for one arc. */
record Sphere(double x, double y, double z) {
    private static final double EARTH_DIAMETER_KM = 2 * 6371.0088;

    /** @param lat degrees north */
    static Sphere at(double lat, double lon) {
        double north = Math.toRadians(lat);
        double east = Math.toRadians(lon);
        return new Sphere(Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
    }

    /** Through the globe to another point: never more than {@link #km}, and quicker. */
    double chordKm(double otherX, double otherY, double otherZ) {
        double dx = x - otherX;
        double dy = y - otherY;
        double dz = z - otherZ;
        return EARTH_DIAMETER_KM / 2 * Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    double chordKm(Sphere other) {
        return chordKm(other.x, other.y, other.z);
    }

    /** As the crow flies: the same great circle as {@link GeoPoint#to}, from the chord. */
    double km(Sphere other) {
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, chordKm(other) / EARTH_DIAMETER_KM));
    }
}
