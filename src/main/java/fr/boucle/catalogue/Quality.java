package fr.boucle.catalogue;

/** What a text says of the state of what is offered, or of the use for which something is needed. */
public enum Quality {
    /** Contaminated or spoilt: unfit for the uses below. */
    SOILED,
    /** From a kitchen or from plates. */
    KITCHEN,
    /** Holds meat, fish or blood. */
    MEAT,
    /** The need treats what it takes: digestion, remediation. */
    TREATING,
    /** The title is about a machine or a tool, whatever material it is for. */
    MACHINE,
    /** The title is about work done, people or knowledge, whatever material it is for. */
    SERVICE,
    /** Never used yet: what a need of new goods asks for. */
    NEW,
    FOOD,
    FEED,
    BEDDING,
    /** What grows in it, or children play on. */
    SOIL,
    /** In a boiler that takes clean biomass only. */
    BURNING,
    SKIN;

    /** A use in which contaminants are forbidden. */
    public boolean isSensitiveUse() {
        return compareTo(FOOD) >= 0;
    }
}
