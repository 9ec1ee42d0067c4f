package fr.boucle.identity;

import fr.boucle.kernel.AccountId;

/** Somebody signed up; the address is not confirmed yet. */
public record AccountRegistered(AccountId account) {}
