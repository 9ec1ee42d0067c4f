package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Recognition;
import fr.boucle.listings.ListingKind;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures matching with so many needs over France, one JSON line: {@code Bench matching --listings N}. A query is one
 * published offer's explained best twenty, its concepts already recognised. The floor and Lucene answer the same queries.
 */
final class Bench {
    private static final int MOST = 20;
    private static final int QUERIES = 2_000;
    private static final int TEXTS = 20_000;
    private static final int NEW_TEXTS = 5_000;
    private static final int WARM_UP = 5;
    /** So many offers are matched again at most; for more the time is multiplied. */
    private static final int REMATCHED = 100_000;

    private static final double NANOS = 1e9;

    private final Map<String, Object> line = new LinkedHashMap<>();
    private final Catalogue catalogue;
    private final Terms terms;
    private final RareWords rare;
    private final Posters posters;
    private final KeptProfiles kept;
    private final JdbcTemplate database;
    private final int count;

    private Bench(BeanFactory beans, int count) {
        catalogue = beans.getBean(Catalogue.class);
        terms = beans.getBean(Terms.class);
        rare = beans.getBean(RareWords.class);
        posters = beans.getBean(Posters.class);
        kept = beans.getBean(KeptProfiles.class);
        database = beans.getBean(JdbcTemplate.class);
        this.count = count;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 3 || !args[0].equals("matching") || !args[1].equals("--listings")) {
            throw new IllegalArgumentException("matching --listings N");
        }
        try (var context = Evaluation.start(Clock.systemUTC(), Files.createTempDirectory("boucle-bench"))) {
            new Bench(context, Integer.parseInt(args[2])).run();
        }
    }

    private void run() throws Exception {
        var listings = new BenchListings(catalogue, 42);
        var texts = IntStream.range(0, Math.min(count, TEXTS))
                .mapToObj(i -> listings.text())
                .toList();
        var read = texts.parallelStream().map(this::recognise).toList();
        var index = new MatchIndex(catalogue, terms, rare, new Posters());
        index.putAll(profiles(ListingKind.NEED, listings, read, index));
        var apart = new MatchIndex(catalogue, terms, rare, posters);
        var offers = profiles(ListingKind.OFFER, listings, read, apart);

        line.put("listings", count);
        measureQueries(index, offers);
        measureFloor(index.all().toList(), offers);
        measureLucene(index, offers);
        measureRematch(index, offers);
        measureRebuild(index);
        long with = used();
        index = null;
        line.put("bytes_per_listing", (with - used()) / count);
        measureRecognition(listings);
        System.out.println(line.entrySet().stream()
                .map(each -> "\"%s\": %s".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", ", "{", "}")));
    }

    private Recognition recognise(BenchListings.Text text) {
        return catalogue.recognise(text.title(), text.description());
    }

    private List<Profile> profiles(ListingKind kind, BenchListings listings, List<Recognition> read, MatchIndex index) {
        var all = new ArrayList<Profile>(count);
        for (int i = 0; i < count; i++) {
            var facts = listings.facts(kind, new BenchListings.Text("", ""));
            all.add(index.profile(facts, read.get(i % read.size())));
        }
        return all;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void measureQueries(MatchIndex index, List<Profile> offers) throws Exception {
        var judge = new Judge(terms, rare);
        var times = time(offers, offer -> explained(index, judge, offer));
        putTimes("", times);
        var looked = offers.stream()
                .limit(QUERIES)
                .mapToInt(offer -> looked(index, judge, offer))
                .sorted()
                .toArray();
        System.err.printf(
                "needs looked at by a query: median %,d, 99 in 100 under %,d, of %,d%n",
                looked[looked.length / 2], looked[looked.length * 99 / 100], count);
    }

    private static int looked(MatchIndex index, Judge judge, Profile offer) {
        var search = search(judge, offer);
        index.find(search);
        return search.seen();
    }

    private static Search search(Judge judge, Profile offer) {
        return Search.allowed(judge, offer, MOST, other -> true);
    }

    private static List<Explanation> explained(MatchIndex index, Judge judge, Profile offer) {
        return index.find(search(judge, offer)).stream()
                .map(hit -> judge.explain(new Judge.Pair(offer, hit.other())))
                .toList();
    }

    private void measureFloor(List<Profile> needs, List<Profile> offers) throws Exception {
        var floor = new Floor(needs, terms);
        putTimes("floor_", time(offers, offer -> floor.best(offer, terms)));
    }

    private void measureLucene(MatchIndex index, List<Profile> offers) throws Exception {
        var texts = new BenchListings(catalogue, 42);
        var posted = IntStream.range(0, Math.min(count, TEXTS))
                .mapToObj(i -> texts.text())
                .toList();
        var place = new IdentityHashMap<Profile, Integer>();
        for (int i = 0; i < Math.min(QUERIES, offers.size()); i++) {
            place.put(offers.get(i), i);
        }
        try (var lucene = new LuceneRival(index.all().toList(), posted)) {
            putTimes(
                    "lucene_", time(offers, offer -> lucene.best(offer, posted.get(place.get(offer) % posted.size()))));
        }
    }

    /**
     * Everybody's matches anew: each pair has one offer, and two threads ask for each. Neighbours come one after the other,
     * those of one thing together, because they look at the same profiles.
     */
    private void measureRematch(MatchIndex index, List<Profile> offers) {
        var judge = new Judge(terms, rare);
        var cells = new Cells(offers.stream().map(Profile::poster));
        var some = offers.stream()
                .limit(REMATCHED)
                .sorted(Comparator.comparingInt((Profile offer) -> cells.of(offer.poster()))
                        .thenComparing(Profile::family)
                        .thenComparing(offer ->
                                offer.said().meant() == 0 ? -1 : offer.said().concept(0)))
                .toList();
        long start = System.nanoTime();
        some.parallelStream().forEach(offer -> explained(index, judge, offer));
        double seconds = (System.nanoTime() - start) / NANOS * offers.size() / some.size();
        line.put("rematch_all_s", String.format(Locale.ROOT, "%.2f", seconds));
    }

    /** From what PostgreSQL keeps to the first answer. */
    private void measureRebuild(MatchIndex index) {
        database.execute("alter table matching_profile drop constraint matching_profile_listing_fk");
        kept.save(index.all().toList());
        long start = System.nanoTime();
        var fresh = new MatchIndex(catalogue, terms, new RareWords(terms), new Posters());
        fresh.putAll(kept.all());
        line.put("rebuild_s", seconds(start));
        if (fresh.size() != count) {
            throw new IllegalStateException(fresh.size() + " came back of " + count);
        }
    }

    private void measureRecognition(BenchListings listings) {
        var times = new long[NEW_TEXTS];
        for (int i = 0; i < times.length; i++) {
            var text = listings.text();
            long start = System.nanoTime();
            recognise(text);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        line.put("recognise_p99_ms", millis(times[times.length * 99 / 100]));
    }

    /** Answers one query. */
    private interface Answer {
        Object to(Profile offer) throws Exception;
    }

    private static long[] time(List<Profile> offers, Answer answer) throws Exception {
        var queries = offers.subList(0, Math.min(QUERIES, offers.size()));
        var times = new long[queries.size()];
        for (int round = 0; round <= WARM_UP; round++) {
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                answer.to(queries.get(i));
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private void putTimes(String who, long[] times) {
        line.put(who + "p50_ms", millis(times[times.length / 2]));
        line.put(who + "p99_ms", millis(times[times.length * 99 / 100]));
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / NANOS * 1000);
    }

    private static String seconds(long start) {
        return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - start) / NANOS);
    }
}
