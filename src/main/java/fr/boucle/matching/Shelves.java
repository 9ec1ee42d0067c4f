package fr.boucle.matching;

import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import java.util.Arrays;
import java.util.BitSet;
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
 * Profiles laid out for search, never changed afterwards. Those that can be found stand by side and {@link Travel} in lanes
 * (one for each concept, one for each activity), a lane's by slot; rare words lead to theirs. Each profile is known by its
 * slot: its place in the order of cells, so that neighbours lie together, and so do the numbers of what they say.
 */
final class Shelves {
    private final Cells cells;
    private final Profile[] profiles;
    private final int[] cellOf;
    private final int[] firsts;
    private final int[] said;
    private final int[] saidAt;
    private final int[] byId;
    private final Map<String, Integer> activities = new LinkedHashMap<>();
    private final int concepts;
    private final int[][] sectors;
    private final BitSet[] takes;
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
        cellOf = cellOf();
        firsts = firsts();
        saidAt = saidAt();
        said = new int[saidAt[profiles.length]];
        Arrays.setAll(profiles, slot -> profiles[slot].copiedTo(profiles[slot].poster(), said, saidAt[slot]));
        byId = byId();
        concepts = terms.concepts();
        Arrays.stream(profiles)
                .map(Profile::activity)
                .filter(Objects::nonNull)
                .forEach(each -> activities.putIfAbsent(each, activities.size() + 1));
        takes = Stream.concat(
                        Stream.of(new BitSet()), activities.keySet().stream().map(terms::takenBy))
                .toArray(BitSet[]::new);
        sectors = sectors();
        outlines = new Outlines(profiles, activities, new Forbidden(terms, new WithinReach()));
        shelves = Arrays.stream(ListingKind.values())
                .flatMap(kind -> Arrays.stream(Travel.values()).map(travel -> new Postings(lanes(kind, travel))))
                .toArray(Postings[]::new);
        starts = Arrays.stream(shelves).map(this::starts).toArray(int[][]::new);
        words = new Postings(words(rare));
    }

    private int[] cellOf() {
        var of = new int[profiles.length];
        for (int slot = 0; slot < of.length; slot++) {
            of[slot] = cells.of(profiles[slot].poster());
        }
        return of;
    }

    private int[] byId() {
        return IntStream.range(0, profiles.length)
                .boxed()
                .sorted(Comparator.comparing(slot -> profiles[slot], Profile::compareTo))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Where the slots of each cell begin, and where the last end. */
    private int[] firsts() {
        var firsts = new int[cells.count() + 1];
        for (int cell : cellOf) {
            firsts[cell + 1]++;
        }
        Arrays.parallelPrefix(firsts, Integer::sum);
        return firsts;
    }

    /** Where the postings of each lane begin, and where the last end. */
    private int[] starts(Postings shelf) {
        return IntStream.rangeClosed(0, lanes())
                .map(lane -> shelf.start(shelf.group(lane)))
                .toArray();
    }

    /** Where the numbers of each slot begin, and where the last end. */
    private int[] saidAt() {
        var at = new int[profiles.length + 1];
        for (int slot = 0; slot < profiles.length; slot++) {
            at[slot + 1] = at[slot] + profiles[slot].said().length();
        }
        return at;
    }

    /** For each concept, the numbers of the activities that usually take it. */
    private int[][] sectors() {
        var taking = Stream.generate(IntStream::builder).limit(concepts).toList();
        for (int sector = 1; sector < takes.length; sector++) {
            int number = sector;
            takes[sector].stream().forEach(concept -> taking.get(concept).add(number));
        }
        return taking.stream().map(each -> each.build().toArray()).toArray(int[][]::new);
    }

    private static boolean isFound(Profile profile) {
        return profile.state() == ListingState.PUBLISHED;
    }

    private static int number(ListingKind kind, Travel travel) {
        return kind.ordinal() * Travel.values().length + travel.ordinal();
    }

    private long[] lanes(ListingKind kind, Travel travel) {
        var all = LongStream.builder();
        for (int slot = 0; slot < profiles.length; slot++) {
            var profile = profiles[slot];
            if (isFound(profile) && profile.kind() == kind && Travel.of(profile) == travel) {
                var said = profile.said();
                for (int i = 0; i < said.meant(); i++) {
                    all.add(Postings.pair(said.concept(i), slot, said.weight(i)));
                }
                if (!takes(slot).isEmpty()) {
                    all.add(Postings.pair(lane(outlines.sector(slot)), slot, 1));
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

    /** What the words say of who has that slot. */
    Said said(int slot) {
        return new Said(said, saidAt[slot]);
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

    /** The cell in which who has that slot is. */
    int cell(int slot) {
        return cellOf[slot];
    }

    /** The first slot of a cell; those before the next cell's first are its own. */
    int firstOf(int cell) {
        return firsts[cell];
    }

    /** By lane. */
    Postings shelf(ListingKind kind, Travel travel) {
        return shelves[number(kind, travel)];
    }

    /** Where the postings of a lane begin on its shelf; they end where those of the next lane begin. */
    int start(int lane, ListingKind kind, Travel travel) {
        return starts[number(kind, travel)][lane];
    }

    /** A concept's lane has its number; those of the sectors follow. */
    int lanes() {
        return concepts + activities.size() + 1;
    }

    int concepts() {
        return concepts;
    }

    int lane(int sector) {
        return concepts + sector;
    }

    /** The sectors that usually take a concept. */
    int[] sectors(int concept) {
        return sectors[concept];
    }

    /** The concepts that the sector of who has that slot usually takes. */
    BitSet takes(int slot) {
        return takes[outlines.sector(slot)];
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
