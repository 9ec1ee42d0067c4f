package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Recognition;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The profiles of all listings that take part, in memory: most of them laid out on shelves, the latest beside them. The
 * database is the truth; this can be thrown away.
 */
@Component
class MatchIndex {
    private static final double SAID_BY_CODE = 0.2;
    private static final double BY_CODE_ALONE = 0.3;
    /** So many changes, or one listing in fifty, and the shelves are laid out again. */
    private static final int LEAST_CHANGES = 64;

    private static final int ONE_IN = 50;

    /** Replaced as one, so that a search sees every listing once. */
    private record Content(Shelves shelves, Map<ListingId, Profile> latest) {}

    private final Catalogue catalogue;
    private final Terms terms;
    private final RareWords rare;
    private final Posters posters;
    private volatile Content content;
    private int changes;

    MatchIndex(Catalogue catalogue, Terms terms, RareWords rare, Posters posters) {
        this.catalogue = catalogue;
        this.terms = terms;
        this.rare = rare;
        this.posters = posters;
        this.content = new Content(new Shelves(List.of(), terms, rare), new ConcurrentHashMap<>());
    }

    Optional<Profile> get(ListingId id) {
        var now = content;
        return Optional.ofNullable(now.latest().get(id)).or(() -> now.shelves().find(id));
    }

    /** All of them, in no order. */
    Stream<Profile> all() {
        var now = content;
        return Stream.concat(now.latest().values().stream(), now.shelves().alive());
    }

    int size() {
        return (int) all().count();
    }

    /** Facts that are known already are not read again; answers with the profile where they were not. */
    Optional<Profile> put(ListingFacts facts) {
        var old = get(facts.id());
        if (old.isPresent() && old.get().fingerprint() == Fingerprint.of(facts)) {
            return Optional.empty();
        }
        var fresh = profile(facts);
        put(fresh);
        return Optional.of(fresh);
    }

    synchronized void put(Profile fresh) {
        var id = fresh.id();
        var old = get(id);
        content.latest().put(id, upToDate(fresh));
        rare.add(fresh.said());
        old.ifPresent(this::leave);
        changed();
    }

    /** Many at once; those of listings that are there already are left out. */
    synchronized void putAll(Collection<Profile> fresh) {
        fresh.stream().filter(each -> get(each.id()).isEmpty()).forEach(each -> {
            content.latest().put(each.id(), upToDate(each));
            rare.add(each.said());
        });
        layOut();
    }

    synchronized void remove(ListingId id) {
        get(id).ifPresent(old -> {
            leave(old);
            content.latest().remove(id);
            changed();
        });
    }

    private void leave(Profile old) {
        old.replace();
        rare.remove(old.said());
    }

    private void changed() {
        changes++;
        if (changes
                > Math.min(
                        RareWords.COMMON,
                        Math.max(LEAST_CHANGES, content.shelves().size() / ONE_IN))) {
            layOut();
        }
    }

    /** What companies usually take has changed: every profile is laid out again with what its poster takes by now. */
    synchronized void learn(Set<Habit.Rule> rules) {
        terms.learn(rules);
        layOut();
    }

    private Profile upToDate(Profile profile) {
        var poster = profile.poster().now();
        return poster == profile.poster()
                ? profile
                : profile.copiedTo(posters.one(poster), new int[profile.said().length()], 0);
    }

    private void layOut() {
        content = new Content(new Shelves(all().map(this::upToDate).toList(), terms, rare), new ConcurrentHashMap<>());
        posters.keep(all().map(Profile::poster).collect(Collectors.toSet()));
        changes = 0;
    }

    /** The best answers to a question, the highest score first. */
    List<Search.Hit> find(Search search) {
        var now = content;
        now.latest().values().forEach(search::see);
        search.walk(now.shelves());
        return search.best();
    }

    /** What matching knows of a listing; nothing is kept. */
    Profile profile(ListingFacts facts) {
        return profile(facts, read(facts));
    }

    Profile profile(ListingFacts facts, Recognition recognition) {
        return new Profile(facts, Fingerprint.of(facts), posters.of(facts, terms), recognition, terms);
    }

    /** What its words say, and what its waste code and the material that it chose add. */
    private Recognition read(ListingFacts facts) {
        var found = new ArrayList<Found>();
        if (facts.chosenMaterial() != null) {
            found.add(new Found(facts.chosenMaterial(), 1, facts.title(), false));
        }
        var recognised = catalogue.recognise(facts.title(), facts.description());
        found.addAll(recognised.found());
        facts.wasteCode().ifPresent(code -> addCode(code, found));
        return new Recognition(found, qualities(facts, recognised), recognised.words(), recognised.deniedWords());
    }

    /** What the words say, what the waste code says of an offer, and what the activity says of an organic need. */
    private Map<Quality, String> qualities(ListingFacts facts, Recognition read) {
        var qualities = new EnumMap<Quality, String>(Quality.class);
        if (facts.kind() == ListingKind.OFFER) {
            facts.wasteCode().ifPresent(code -> qualities.putAll(catalogue.qualitiesOf(code)));
        } else if (facts.activity() != null && isOrganic(read)) {
            qualities.putAll(catalogue.usesOf(facts.activity()));
        }
        qualities.keySet().removeIf(each -> each.isDeniedBy(read.qualities().keySet()));
        qualities.putAll(read.qualities());
        return qualities;
    }

    private boolean isOrganic(Recognition read) {
        return read.best()
                .flatMap(catalogue::material)
                .map(best -> best.family() == Family.ORGANIC)
                .orElse(!read.qualities().containsKey(Quality.SERVICE)
                        && !read.qualities().containsKey(Quality.MACHINE));
    }

    /** A waste code makes surer what the words say, and suggests faintly what they leave unsaid. */
    private void addCode(String code, List<Found> found) {
        var named = new HashSet<>(catalogue.materialsWith(code));
        found.replaceAll(each -> !each.denied() && named.remove(each.material())
                ? new Found(each.material(), Math.min(1, each.weight() + SAID_BY_CODE), each.evidence(), false)
                : each);
        double faint = BY_CODE_ALONE / Math.sqrt(named.size());
        named.stream()
                .sorted(Comparator.comparing(MaterialId::value))
                .forEach(material -> found.add(new Found(material, faint, code, false)));
        found.sort(Comparator.comparingDouble(Found::weight).reversed());
    }
}
