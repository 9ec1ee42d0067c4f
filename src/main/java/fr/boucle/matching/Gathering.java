package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.listings.ListingId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The listings of companies that want the same thing, as the rule found them, the one in their middle first.
 *
 * @param strength how many they are, each counted in full to 40 km from the middle and less beyond
 * @param km from the middle to all members
 */
record Gathering(PoolObject object, MaterialId thing, List<Seeker> members, double strength, double km) {

    /** A listing with what it wants. */
    record Seeker(Profile profile, Wish wish) {
        ListingId id() {
            return profile.id();
        }
    }

    Set<ListingId> listings() {
        return members.stream().map(Seeker::id).collect(Collectors.toSet());
    }

    boolean has(ListingId listing) {
        return members.stream().anyMatch(each -> each.id().equals(listing));
    }

    /** Two companies at least want the thing; one who only has a share to give makes no pool. */
    boolean isAPool() {
        return members.stream().filter(each -> !each.wish().host()).count() > 1;
    }
}
