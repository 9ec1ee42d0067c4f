package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.matching.Gathering.Seeker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who could share a thing with whom. Around each listing stand those that want the same, the nearest first, each of
 * another company, each seen by all the others, at the same time, and no two further apart than people or a lorry go. The
 * strongest group is taken first and its listings are not counted again; the result depends on the listings alone, not on
 * their order.
 */
record Gatherings(Catalogue catalogue) {
    /** More than fit into one round or around one table. */
    static final int MOST = 12;

    private static final Comparator<Gathering> STRONGEST = Comparator.comparingDouble(Gathering::strength)
            .reversed()
            .thenComparing(Gathering::km)
            .thenComparing(each -> each.members().get(0).id().toString());

    /** The listings that can lead to a pool, in an order of their own. */
    List<Seeker> seekers(Stream<Profile> profiles) {
        return profiles.filter(each -> each.state() == ListingState.PUBLISHED)
                .flatMap(each -> Wish.of(each, catalogue).map(wish -> new Seeker(each, wish)).stream())
                .sorted(Comparator.comparing(each -> each.id().toString()))
                .toList();
    }

    /** Those who are not too far for a pool with any of these. */
    static Stream<Profile> near(Collection<Profile> own, Stream<Profile> all) {
        return own.stream().findFirst().stream().flatMap(one -> {
            double spread = own.stream().mapToDouble(one::km).max().orElse(0);
            return all.filter(each -> one.km(each) <= spread + WithinReach.SERVICE_NONE);
        });
    }

    /** What the author of this listing could share. */
    Optional<Wish> wish(Profile profile) {
        return Wish.of(profile, catalogue);
    }

    /** The wishes that can stand in one pool with that one, or compete with it for somebody. */
    static boolean meets(Wish one, Wish other) {
        return one.object() == other.object()
                && one.shared() == other.shared()
                && (one.shared() || one.thing().equals(other.thing()));
    }

    /** @param middles the listings around which a pool may stand: those of one territory */
    List<Gathering> among(Collection<Seeker> seekers, Predicate<Profile> middles) {
        var waiting = new PriorityQueue<>(STRONGEST);
        var taken = new HashSet<Seeker>();
        seekers.stream()
                .filter(each -> middles.test(each.profile()))
                .map(middle -> around(middle, seekers, taken))
                .filter(Gathering::isAPool)
                .forEach(waiting::add);
        var found = new ArrayList<Gathering>();
        while (!waiting.isEmpty()) {
            var best = waiting.remove();
            if (best.members().stream().noneMatch(taken::contains)) {
                found.add(best);
                taken.addAll(best.members());
            } else if (!taken.contains(best.members().get(0))) {
                var rest = around(best.members().get(0), seekers, taken);
                if (rest.isAPool()) {
                    waiting.add(rest);
                }
            }
        }
        return found;
    }

    private Gathering around(Seeker middle, Collection<Seeker> seekers, Set<Seeker> taken) {
        var near = seekers.stream()
                .filter(each -> !taken.contains(each) && suit(middle, each))
                .sorted(Comparator.comparingDouble((Seeker each) -> km(middle, each))
                        .thenComparing(each -> each.id().toString()))
                .toList();
        var members = new ArrayList<Seeker>(List.of(middle));
        for (var each : near) {
            if (members.size() < MOST && members.stream().allMatch(member -> suit(member, each))) {
                members.add(each);
            }
        }
        return new Gathering(
                middle.wish().object(),
                middle.wish().thing(),
                List.copyOf(members),
                members.stream().mapToDouble(each -> nearness(middle, each)).sum(),
                members.stream().mapToDouble(each -> km(middle, each)).sum());
    }

    private boolean suit(Seeker one, Seeker other) {
        return one.wish().isFor(other.wish(), catalogue)
                && !one.profile().company().equals(other.profile().company())
                && one.profile().isThereWith(other.profile())
                && fetchedAlike(one.profile(), other.profile())
                && km(one, other) <= WithinReach.SERVICE_NONE
                && one.profile().isShownTo(other.profile())
                && other.profile().isShownTo(one.profile());
    }

    /** Two wastes go into one lorry when both are dangerous or neither, and both come again or neither. */
    private static boolean fetchedAlike(Profile one, Profile other) {
        boolean wastes = !one.isShared() && !other.isShared() && one.kind() == ListingKind.OFFER;
        return !wastes
                || one.hazardous() == other.hazardous()
                        && one.rhythm().repeats() == other.rhythm().repeats();
    }

    private static double nearness(Seeker middle, Seeker other) {
        double reach = WithinReach.SERVICE_NONE - WithinReach.SERVICE_FULL;
        return Math.min(1, (WithinReach.SERVICE_NONE - km(middle, other)) / reach);
    }

    private static double km(Seeker one, Seeker other) {
        return one.profile().km(other.profile());
    }
}
