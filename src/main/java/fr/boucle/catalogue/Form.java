package fr.boucle.catalogue;

/** The shape in which a resource travels. */
public enum Form {
    SOLID,
    BULK,
    ITEM,
    LIQUID,
    SLUDGE,
    GAS,
    ENERGY,
    SERVICE
}
