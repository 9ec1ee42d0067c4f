package fr.boucle.proposals;

/** What a party says to a proposal. */
public enum ProposalVerdict {
    ACCEPTED,
    CHANGES,
    REFUSED
}
