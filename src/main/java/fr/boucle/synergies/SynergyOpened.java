package fr.boucle.synergies;

/** A synergy stands at IDEA; its parties are asked. */
public record SynergyOpened(SynergyId synergy) {}
