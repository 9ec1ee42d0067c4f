package fr.boucle.impact;

/** How well a figure is proven, from weak to strong. Of lines that say the same of the same days the strongest counts. */
public enum Proof {
    ESTIMATED,
    DECLARED,
    EVIDENCED,
    VERIFIED
}
