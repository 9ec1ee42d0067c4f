package fr.boucle.territory;

/**
 * How far apart two places are, as the crow flies.
 *
 * @param km kilometres, zero or more
 */
public record Distance(double km) implements Comparable<Distance> {
    private static final int STEP = 5;

    /** Whole kilometres, as printed where exact places are open; half a kilometre counts as one. */
    public int rounded() {
        return (int) Math.round(km);
    }

    /** The next step of 5 km: what may be said while exact places are still closed. */
    public int step() {
        return Math.max(STEP, (int) Math.ceil(km / STEP) * STEP);
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(km, other.km);
    }
}
