package fr.boucle.proposals;

import fr.boucle.kernel.CompanyId;
import fr.boucle.synergies.SynergyId;

/** A party replied to the terms of another. */
public record ProposalReplied(SynergyId synergy, int number, CompanyId company, ProposalVerdict verdict) {}
