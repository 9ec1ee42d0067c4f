package fr.boucle.synergies;

/** A synergy moved to another stage. */
public record SynergyMoved(SynergyId synergy, Stage to) {}
