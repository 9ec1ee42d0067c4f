package fr.boucle.catalogue;

/** What a resource is by nature, or what the use that needs it demands. */
public enum Trait {
    HAZARDOUS,
    MAYBE_HAZARDOUS,
    POP,
    TREATED,
    CONTAMINATED,
    ANIMAL_BY_PRODUCT,
    FOOD,
    /** A use in which contaminants are forbidden: food, feed, bedding, soil, skin. */
    SENSITIVE_USE,
    /** Cannot travel: heat, steam, cold, compressed air, process water. */
    LOCAL,
    /** People or a lorry round must reach it: shared services, storage, joint collection. */
    SERVICE_40KM
}
