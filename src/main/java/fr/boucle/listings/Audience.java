package fr.boucle.listings;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.TerritoryId;

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

    /** Whether this reader belongs to it, for a listing of this territory. */
    boolean includes(Actor actor, TerritoryId territory) {
        return switch (this) {
            case EVERYONE -> true;
            case MEMBERS -> actor.seesMembersOnly();
            case CLUB -> actor.isInClub(territory);
            case GROUP, ROOM -> false;
        };
    }
}
