package fr.boucle.listings;

/** Who may find a listing, from narrow to wide. */
public enum Audience {
    ROOM,
    GROUP,
    CLUB,
    MEMBERS,
    EVERYONE;

    /** The narrower of the two. */
    public Audience within(Audience widest) {
        return compareTo(widest) < 0 ? this : widest;
    }
}
