package fr.boucle.matching;

import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Profiles laid out for search, never changed afterwards. Those that can be found stand by side and exchange in lanes (one
 * for each concept, one for each activity), a lane's by cell; rare words lead to theirs. Each profile is known by its
 * slot: its place in the order of cells, so that neighbours lie together.
 */
final class Shelves {
    /** Keys of a lane's cells have so many bits below the lane's number. */
    static final int CELL_BITS = 18;

    private final Cells cells;
    private final Profile[] profiles;
    private final int[] byId;
    private final Map<String, Integer> activities = new LinkedHashMap<>();
    private final int concepts;
    private final int[][] sectors;
    private final Outlines outlines;
    private final Postings[] shelves;
    private final int[][] starts;
    private final Postings words;

    /** @param alive in any order */
    Shelves(Collection<Profile> alive, Terms terms, RareWords rare) {
        cells = new Cells(alive.stream().map(Profile::poster));
        profiles = alive.stream()
                .sorted(Comparator.comparingInt((Profile each) -> cells.of(each.poster()))
                        .thenComparing(Profile::compareTo))
                .toArray(Profile[]::new);
        byId = IntStream.range(0, profiles.length)
                .boxed()
                .sorted(Comparator.comparing(slot -> profiles[slot], Profile::compareTo))
                .mapToInt(Integer::intValue)
                .toArray();
        concepts = terms.concepts();
        Arrays.stream(profiles)
                .map(Profile::activity)
                .filter(Objects::nonNull)
                .forEach(each -> activities.putIfAbsent(each, activities.size() + 1));
        sectors = sectors(terms);
        outlines = new Outlines(profiles, activities, new Forbidden(terms, new WithinReach()));
        shelves = new Postings[ListingKind.values().length * Exchange.values().length];
        for (var kind : ListingKind.values()) {
            for (var exchange : Exchange.values()) {
                shelves[number(kind, exchange)] = new Postings(lanes(kind, exchange));
            }
        }
        starts = Arrays.stream(shelves).map(this::starts).toArray(int[][]::new);
        words = new Postings(words(rare));
    }

    /** The first group of each lane, and the end of the last. */
    private int[] starts(Postings shelf) {
        return IntStream.rangeClosed(0, lanes())
                .map(lane -> shelf.group(lane << CELL_BITS))
                .toArray();
    }

    /** For each concept, the numbers of the activities that usually take it. */
    private int[][] sectors(Terms terms) {
        var taking = Stream.generate(IntStream::builder).limit(terms.concepts()).toList();
        activities.forEach((activity, number) -> terms.takenBy(activity).stream()
                .forEach(concept -> taking.get(concept).add(number)));
        return taking.stream().map(each -> each.build().toArray()).toArray(int[][]::new);
    }

    private static boolean isFound(Profile profile) {
        return profile.state() == ListingState.PUBLISHED;
    }

    private static int number(ListingKind kind, Exchange exchange) {
        return kind.ordinal() * Exchange.values().length + exchange.ordinal();
    }

    private long[] lanes(ListingKind kind, Exchange exchange) {
        var all = LongStream.builder();
        for (int slot = 0; slot < profiles.length; slot++) {
            var profile = profiles[slot];
            if (isFound(profile) && profile.kind() == kind && profile.exchange() == exchange) {
                int cell = cells.of(profile.poster());
                var said = profile.said();
                for (int i = 0; i < said.meant(); i++) {
                    all.add(Postings.pair(said.concept(i) << CELL_BITS | cell, slot, said.weight(i)));
                }
                if (outlines.sector(slot) > 0) {
                    all.add(Postings.pair(lane(outlines.sector(slot)) << CELL_BITS | cell, slot, 1));
                }
            }
        }
        return all.build().toArray();
    }

    private long[] words(RareWords rare) {
        var all = LongStream.builder();
        for (int slot = 0; slot < profiles.length; slot++) {
            var said = profiles[slot].said();
            for (int i = 0; isFound(profiles[slot]) && i < said.words(); i++) {
                if (rare.mayBecomeRare(said.word(i))) {
                    all.add(Postings.pair(said.word(i), slot, 1));
                }
            }
        }
        return all.build().toArray();
    }

    int size() {
        return profiles.length;
    }

    Profile profile(int slot) {
        return profiles[slot];
    }

    Optional<Profile> find(ListingId id) {
        long high = id.value().getMostSignificantBits();
        long low = id.value().getLeastSignificantBits();
        int from = 0;
        int to = profiles.length - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            var profile = profiles[byId[middle]];
            int order = profile.compareTo(high, low);
            if (order == 0) {
                return Optional.of(profile).filter(each -> !each.isReplaced());
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle - 1;
        }
        return Optional.empty();
    }

    Stream<Profile> alive() {
        return Arrays.stream(profiles).filter(each -> !each.isReplaced());
    }

    /** By lane, and by cell in a lane. */
    Postings shelf(ListingKind kind, Exchange exchange) {
        return shelves[number(kind, exchange)];
    }

    /** The first group of a lane on its shelf; it ends where the next lane begins. */
    int start(int lane, ListingKind kind, Exchange exchange) {
        return starts[number(kind, exchange)][lane];
    }

    /** A concept's lane has its number; those of the sectors follow. */
    int lanes() {
        return concepts + activities.size() + 1;
    }

    int lane(int sector) {
        return concepts + sector;
    }

    int sectorCount() {
        return activities.size() + 1;
    }

    /** The sectors that usually take a concept. */
    int[] sectors(int concept) {
        return sectors[concept];
    }

    Outlines outlines() {
        return outlines;
    }

    /** By rare word. */
    Postings words() {
        return words;
    }

    Cells cells() {
        return cells;
    }
}
