package fr.boucle.catalogue;

import java.util.Locale;

/** The families of materials and services; each is drawn as a sample of its own. */
public enum Family {
    ORGANIC,
    WOOD,
    PAPER,
    PLASTIC,
    RUBBER,
    TEXTILE,
    GLASS,
    METAL,
    MINERAL,
    EARTH,
    CHEMICAL,
    ELECTRONIC,
    EQUIPMENT,
    ENERGY,
    SHARED,
    UNKNOWN;

    /** The style class of the sample that is drawn for it. */
    public String swatch() {
        return switch (this) {
            case ENERGY -> "swatch-heat";
            default -> "swatch-" + name().toLowerCase(Locale.ROOT);
        };
    }
}
