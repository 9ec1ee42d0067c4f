package fr.boucle.identity;

import fr.boucle.kernel.AccountId;

/** Somebody says to have forgotten the password of this account, or signed up again with its address. */
public record ResetAsked(AccountId account) {}
