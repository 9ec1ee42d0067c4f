package fr.boucle.synergies;

/** Why a synergy was lost, in the four families of the field: technique, logistics, money, law; and people. */
public enum LossReason {
    TECH_QUALITY,
    TECH_FORM,
    TECH_CONTAMINATION,
    QTY_TOO_SMALL,
    QTY_IRREGULAR,
    TIMING,
    DISTANCE,
    TRANSPORT_COST,
    PRICE,
    INVESTMENT,
    CHEAP_DISPOSAL,
    LEGAL_STATUS,
    PERMIT,
    REACH_CLP,
    HYGIENE,
    LIABILITY,
    /** With the day on which the contract ends. */
    CONTRACT_TIED,
    GROUP_POLICY,
    NO_TIME,
    NO_ANSWER,
    CONTACT_LEFT,
    CONFIDENTIALITY,
    COMPETITOR,
    FOUND_ELSEWHERE,
    SOLVED_INTERNALLY,
    STREAM_STOPPED,
    FIRM_CLOSED,
    DUPLICATE,
    /** In words. */
    OTHER
}
