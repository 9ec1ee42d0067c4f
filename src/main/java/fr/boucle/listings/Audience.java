package fr.boucle.listings;

/** Who may find a listing, from narrow to wide. */
public enum Audience {
    ROOM,
    GROUP,
    CLUB,
    MEMBERS,
    EVERYONE
}
