package fr.boucle.kernel;

/** How often a quantity comes. {@code timesAYear} turns it into a yearly flow; a thing that comes once has none. */
public enum Rhythm {
    ONCE(1),
    HOURLY(8760),
    DAILY(260),
    WEEKLY(52),
    MONTHLY(12),
    QUARTERLY(4),
    YEARLY(1),
    CONTINUOUS(1);

    private final int timesAYear;

    Rhythm(int timesAYear) {
        this.timesAYear = timesAYear;
    }

    /** Deliveries in a year: 260 working days, 52 weeks; a continuous flow states its yearly amount. */
    public int timesAYear() {
        return timesAYear;
    }

    public boolean repeats() {
        return this != ONCE;
    }
}
