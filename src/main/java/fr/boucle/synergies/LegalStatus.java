package fr.boucle.synergies;

/** What the resource is before the law while it changes hands. */
public enum LegalStatus {
    WASTE,
    BY_PRODUCT,
    END_OF_WASTE,
    PRODUCT
}
