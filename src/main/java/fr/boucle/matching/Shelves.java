package fr.boucle.matching;

import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Profiles laid out for search, never changed afterwards. Those that can be found stand by side and exchange in lanes (one
 * for each concept, one for each activity), a lane's by cell of half a degree; rare words lead to theirs. Each profile is
 * known by its slot: its place in the order of ids.
 */
final class Shelves {
    /** Keys of a lane's cells have so many bits below the lane's number. */
    static final int CELL_BITS = 18;

    private static final int CELLS_PER_DEGREE = 2;
    private static final int CELLS_AROUND = 360 * CELLS_PER_DEGREE;
    /** Of a cell, at the equator where it is longest. */
    private static final double HALF_DIAGONAL_KM = 39.4;

    private final Profile[] profiles;
    private final int[] cells;
    private final Postings[] shelves;
    private final Postings words;
    private final Map<String, Integer> activities = new LinkedHashMap<>();

    /** @param alive in any order */
    Shelves(Collection<Profile> alive, Terms terms, RareWords rare) {
        profiles = alive.toArray(Profile[]::new);
        Arrays.parallelSort(profiles, Profile::compareTo);
        Arrays.stream(profiles)
                .map(Profile::activity)
                .filter(Objects::nonNull)
                .forEach(each -> activities.putIfAbsent(each, terms.concepts() + activities.size()));
        cells = Arrays.stream(profiles)
                .mapToInt(each -> cell(each.poster()))
                .sorted()
                .distinct()
                .toArray();
        shelves = new Postings[ListingKind.values().length * Exchange.values().length];
        for (var kind : ListingKind.values()) {
            for (var exchange : Exchange.values()) {
                shelves[number(kind, exchange)] = new Postings(lanes(kind, exchange));
            }
        }
        words = new Postings(words(rare));
    }

    private static boolean isFound(Profile profile) {
        return profile.state() == ListingState.PUBLISHED;
    }

    private static int number(ListingKind kind, Exchange exchange) {
        return kind.ordinal() * Exchange.values().length + exchange.ordinal();
    }

    private static int cell(Poster poster) {
        var point = poster.point();
        int north = (int) ((point.lat() + 90) * CELLS_PER_DEGREE);
        int east = (int) ((point.lon() + 180) * CELLS_PER_DEGREE);
        return north * CELLS_AROUND + east;
    }

    private long[] lanes(ListingKind kind, Exchange exchange) {
        var all = LongStream.builder();
        for (int slot = 0; slot < profiles.length; slot++) {
            var profile = profiles[slot];
            if (isFound(profile) && profile.kind() == kind && profile.exchange() == exchange) {
                int cell = Arrays.binarySearch(cells, cell(profile.poster()));
                for (int i = 0; i < profile.said().meant(); i++) {
                    all.add(Postings.pair(profile.said().concept(i) << CELL_BITS | cell, slot));
                }
                var sector = profile.activity() == null ? null : activities.get(profile.activity());
                if (sector != null) {
                    all.add(Postings.pair(sector << CELL_BITS | cell, slot));
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
                    all.add(Postings.pair(said.word(i), slot));
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
            int order = profiles[middle].compareTo(high, low);
            if (order == 0) {
                return Optional.of(profiles[middle]).filter(each -> !each.isReplaced());
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

    /** The lane of each activity; a concept's lane is its number. */
    Map<String, Integer> activities() {
        return activities;
    }

    /** By rare word. */
    Postings words() {
        return words;
    }

    /** The least distances from a poster to a place in each cell, in km. */
    double[] kmFrom(Poster poster) {
        return Arrays.stream(cells)
                .mapToDouble(cell -> poster.km(middle(cell / CELLS_AROUND) - 90, middle(cell % CELLS_AROUND) - 180))
                .map(km -> Math.max(0, km - HALF_DIAGONAL_KM))
                .toArray();
    }

    private static double middle(int row) {
        return (row + 0.5) / CELLS_PER_DEGREE;
    }
}
