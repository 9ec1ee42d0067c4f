package fr.boucle.proposals;

/** What became of a proposal. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    CHANGES,
    REFUSED,
    WITHDRAWN
}
