package fr.boucle.conversations;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import java.util.Set;

/** A conversation as a synergy wants it: about what, between whom, and whose officers follow. */
public record ConversationOpening(Subject subject, String title, Set<CompanyId> parties, Set<TerritoryId> followers) {}
