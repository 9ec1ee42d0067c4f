package fr.boucle.proposals;

import fr.boucle.kernel.CompanyId;
import fr.boucle.synergies.SynergyId;

/** A party put terms to the others. */
public record ProposalMade(SynergyId synergy, int number, CompanyId company) {}
