package fr.boucle.readiness;

/** A side on which a synergy must be ready, after CORALIS D2.1. Each has five levels of its own, in the order of proof. */
public enum Axis {
    TECHNOLOGY,
    BUSINESS,
    ORGANISATION,
    LEGAL,
    SOCIETY,
    ENVIRONMENT;

    /** The best level: proven in regular running. */
    public static final int HIGHEST = 5;
}
