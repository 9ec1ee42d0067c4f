package fr.boucle.kernel;

import java.math.BigDecimal;

/**
 * What an amount is counted in. A unit converts within its dimension only; {@code factor} is the number of base units
 * (kg, m3, m, m2, piece, kW, kWh, hour) in one.
 */
public enum Unit {
    KG(Dimension.MASS, "1"),
    T(Dimension.MASS, "1000"),
    L(Dimension.VOLUME, "0.001"),
    M3(Dimension.VOLUME, "1"),
    NM3(Dimension.GAS_VOLUME, "1"),
    M(Dimension.LENGTH, "1"),
    M2(Dimension.SURFACE, "1"),
    UNIT(Dimension.COUNT, "1"),
    PALLET(Dimension.PALLETS, "1"),
    KW(Dimension.POWER, "1"),
    MW(Dimension.POWER, "1000"),
    KWH(Dimension.ENERGY, "1"),
    MWH(Dimension.ENERGY, "1000"),
    GWH(Dimension.ENERGY, "1000000"),
    HOUR(Dimension.TIME, "1"),
    DAY(Dimension.TIME, "7");

    /** What is measured. A gas volume at standard conditions is not a volume, and a pallet is not a piece. */
    public enum Dimension {
        MASS,
        VOLUME,
        GAS_VOLUME,
        LENGTH,
        SURFACE,
        COUNT,
        PALLETS,
        POWER,
        ENERGY,
        TIME
    }

    private final Dimension dimension;
    private final BigDecimal factor;

    Unit(Dimension dimension, String factor) {
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
    }

    public Dimension dimension() {
        return dimension;
    }

    BigDecimal factor() {
        return factor;
    }
}
