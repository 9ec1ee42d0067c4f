package fr.boucle.matching;

/** The strongest of the links between the concepts of an offer and of a need, and what they say together. */
final class Links {
    private static final double FURTHER = 0.6;
    private static final int COUNTED = 4;
    /** What is weaker is a coincidence. */
    static final double WEAKEST = 0.03;

    /** The root of the weight of what is named. */
    static final double NAMED_ROOT = 0.5;

    private final Said offer;
    private final Said need;
    private double closestOfCentral;
    private double closestOfNamed;
    private double first;
    private double second;
    private double third;
    private double fourth;
    private int offered = -1;
    private int needed = -1;

    Links(Said offer, Said need) {
        this.offer = offer;
        this.need = need;
    }

    /**
     * @param offered the place of the concept in the offer
     * @param needed the place of the concept in the need
     * @param closeness above 0 to 1
     */
    void add(int offered, int needed, double closeness) {
        double sure = offer.root(offered);
        double wanted = need.root(needed);
        if (offered < SameMaterial.CENTRAL) {
            closestOfCentral = Math.max(closestOfCentral, closeness);
        }
        if (sure >= NAMED_ROOT && wanted >= NAMED_ROOT) {
            closestOfNamed = Math.max(closestOfNamed, closeness);
        }
        double strength = closeness * sure * wanted;
        if (strength < WEAKEST) {
            return;
        }
        if (strength > first) {
            this.offered = offered;
            this.needed = needed;
            shift(first, second, third);
            first = strength;
        } else if (strength > second) {
            shift(second, third);
            second = strength;
        } else if (strength > third) {
            fourth = third;
            third = strength;
        } else {
            fourth = Math.max(fourth, strength);
        }
    }

    private void shift(double toSecond, double toThird, double toFourth) {
        second = toSecond;
        shift(toThird, toFourth);
    }

    private void shift(double toThird, double toFourth) {
        third = toThird;
        fourth = toFourth;
    }

    boolean isEmpty() {
        return offered < 0;
    }

    /** Of the first concepts of the offer. */
    double closestOfCentral() {
        return closestOfCentral;
    }

    /** Of those that both name. */
    double closestOfNamed() {
        return closestOfNamed;
    }

    int offered() {
        return offered;
    }

    int needed() {
        return needed;
    }

    /** The strongest link, and a part of what the next three leave open. */
    double together() {
        return 1 - (1 - first) * (1 - second * FURTHER) * (1 - third * FURTHER) * (1 - fourth * FURTHER);
    }

    /** The most that so many links say together, none of them stronger than that. */
    static double most(double strength, int links) {
        double further = 1 - strength * FURTHER;
        double open = 1 - strength;
        for (int i = Math.min(links, COUNTED); i > 1; i--) {
            open *= further;
        }
        return 1 - open;
    }
}
