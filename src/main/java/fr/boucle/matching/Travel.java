package fr.boucle.matching;

import fr.boucle.catalogue.Trait;

/** How far a listing lets its counterpart be: what bounds the points for the distance. */
enum Travel {
    /** It goes to who wants it, the further the more a tonne is worth. */
    FREELY,
    /** It cannot travel, or is a service of the neighbourhood. */
    NEARBY,
    /** It is shared, not handed over. */
    SHARED;

    static Travel of(Profile profile) {
        if (profile.isShared()) {
            return SHARED;
        }
        return profile.isFirst(Trait.LOCAL) || profile.isFirst(Trait.SERVICE_40KM) ? NEARBY : FREELY;
    }
}
