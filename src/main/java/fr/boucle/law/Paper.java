package fr.boucle.law;

/** What is made of a consignment of waste: a line of a national register, or the input of a consignment note. */
public enum Paper {
    /** The line of who gives. */
    OUTGOING,
    /** The line of who takes. */
    INCOMING,
    /** For a hazardous waste, before it leaves. */
    CONSIGNMENT_NOTE;

    /** Why a line of the same delivery is handed out. */
    public enum Reason {
        FIRST,
        /** It corrects what was handed out before. */
        EDIT,
        /** The delivery did not hold. */
        CANCEL
    }
}
