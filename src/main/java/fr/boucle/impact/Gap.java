package fr.boucle.impact;

/** What nobody has said yet and a figure waits for. */
public enum Gap {
    TONNES,
    KM,
    FATE,
    CURRENT,
    VIRGIN,
    REPLACED,
    PREPARATION,
    TREATMENT,
    GIVER_PRICES,
    TAKER_PRICES;

    /** Whose figure waits for it. */
    public Indicator indicator() {
        return switch (this) {
            case GIVER_PRICES -> Indicator.GIVER_EUROS;
            case TAKER_PRICES -> Indicator.TAKER_EUROS;
            case FATE -> Indicator.DIVERTED;
            case TREATMENT -> Indicator.UPGRADED;
            case TONNES, KM, CURRENT, VIRGIN, REPLACED, PREPARATION -> Indicator.CO2E;
        };
    }
}
