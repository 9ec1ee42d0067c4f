package fr.boucle.companies;

import java.util.UUID;

/** Somebody says to work for a company that nobody had claimed. */
public record ClaimAsked(UUID claim) {}
