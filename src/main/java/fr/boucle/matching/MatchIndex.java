package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The profiles of all listings that take part, in memory. The database is the truth; this can be thrown away. */
@Component
class MatchIndex {
    private static final double SAID_BY_CODE = 0.2;
    private static final double BY_CODE_ALONE = 0.3;

    private final Catalogue catalogue;
    private final RareWords rare = new RareWords();
    private final Map<ListingId, Profile> profiles = new ConcurrentHashMap<>();
    private final Map<ListingId, ListingFacts> read = new ConcurrentHashMap<>();

    MatchIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    RareWords rareWords() {
        return rare;
    }

    Optional<Profile> get(ListingId id) {
        return Optional.ofNullable(profiles.get(id));
    }

    int size() {
        return profiles.size();
    }

    /** Facts that are known already are not read again. */
    synchronized void put(ListingFacts facts) {
        if (facts.equals(read.put(facts.id(), facts))) {
            return;
        }
        var fresh = profile(facts);
        var old = profiles.put(facts.id(), fresh);
        if (old != null) {
            rare.remove(old.words().keySet());
        }
        rare.add(fresh.words().keySet());
    }

    synchronized void remove(ListingId id) {
        read.remove(id);
        var old = profiles.remove(id);
        if (old != null) {
            rare.remove(old.words().keySet());
        }
    }

    Stream<Profile> counterparts(Profile of) {
        return profiles.values().stream().filter(other -> other.isCounterpartOf(of));
    }

    /** What matching knows of a listing; nothing is kept. */
    Profile profile(ListingFacts facts) {
        var found = new ArrayList<Found>();
        if (facts.chosenMaterial() != null) {
            found.add(new Found(facts.chosenMaterial(), 1, facts.title(), false));
        }
        var recognised = catalogue.recognise(facts.title(), facts.description());
        found.addAll(recognised.found());
        facts.wasteCode().ifPresent(code -> addCode(code, found));
        return new Profile(
                facts.id(),
                facts.territory(),
                facts.company(),
                facts.kind(),
                facts.exchange(),
                facts.state(),
                facts.audience(),
                facts.clubs(),
                List.copyOf(found),
                recognised.words(),
                facts.quantityOrNull(),
                facts.rhythm(),
                facts.period(),
                facts.point(),
                facts.hazardous(),
                facts.activity(),
                recognised.qualities(),
                recognised.deniedWords());
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
