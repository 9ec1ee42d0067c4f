package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.RealCatalogue;
import fr.boucle.catalogue.Recognition;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.territory.GeoPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Profiles to judge: what a test does not name is the same on both sides. */
final class ProfileSamples {
    static final Terms TERMS = new Terms(RealCatalogue.get());

    /** One degree of latitude, in kilometres of the same globe. */
    private static final double DEGREE = 6371.0088 * Math.PI / 180;

    private final ListingKind kind;
    private final List<Found> concepts = new ArrayList<>();
    private final Map<Quality, String> qualities = new EnumMap<>(Quality.class);
    private final Map<String, String> deniedWords = new HashMap<>();
    private Exchange exchange = Exchange.SUBSTITUTION;
    private Map<String, String> words = Map.of();
    private @Nullable Quantity quantity = Quantity.of("10", Unit.T);
    private Rhythm rhythm = Rhythm.MONTHLY;
    private Period period = new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 1));
    private GeoPoint point = new GeoPoint(50, 3);
    private TerritoryId territory = TerritoryId.random();
    private boolean hazardous;
    private @Nullable String activity;
    private CompanyId company = CompanyId.random();

    private ProfileSamples(ListingKind kind, String... materials) {
        this.kind = kind;
        for (var material : materials) {
            concepts.add(new Found(MaterialId.of(material), 1, material, false));
        }
    }

    static ProfileSamples offer(String... materials) {
        return new ProfileSamples(ListingKind.OFFER, materials);
    }

    static ProfileSamples need(String... materials) {
        return new ProfileSamples(ListingKind.NEED, materials);
    }

    ProfileSamples saying(String... words) {
        this.words = Stream.of(words).collect(Collectors.toMap(Function.identity(), Function.identity()));
        return this;
    }

    ProfileSamples being(Quality quality) {
        return beingAs(quality, quality.name());
    }

    ProfileSamples beingAs(Quality quality, String words) {
        qualities.put(quality, words);
        return this;
    }

    ProfileSamples denying(String material) {
        concepts.add(new Found(MaterialId.of(material), 1, material, true));
        return this;
    }

    ProfileSamples denyingTheWord(String word) {
        deniedWords.put(word, word);
        return this;
    }

    ProfileSamples of(@Nullable Quantity quantity, Rhythm rhythm) {
        this.quantity = quantity;
        this.rhythm = rhythm;
        return this;
    }

    ProfileSamples during(String start, @Nullable String end) {
        period = new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
        return this;
    }

    /** So many kilometres north of the others. */
    ProfileSamples away(double km) {
        point = new GeoPoint(50 + km / DEGREE, 3);
        return this;
    }

    ProfileSamples hazardous() {
        hazardous = true;
        return this;
    }

    ProfileSamples shared() {
        exchange = Exchange.POOLING;
        return this;
    }

    ProfileSamples by(String activity) {
        this.activity = activity;
        return this;
    }

    ProfileSamples in(TerritoryId territory) {
        this.territory = territory;
        return this;
    }

    ProfileSamples of(CompanyId company) {
        this.company = company;
        return this;
    }

    Profile profile() {
        var facts = new ListingFacts(
                ListingId.random(),
                territory,
                company,
                kind,
                exchange,
                ListingState.PUBLISHED,
                "",
                "",
                "fr",
                quantity,
                rhythm,
                period,
                point,
                null,
                null,
                hazardous,
                Audience.EVERYONE,
                Set.of(),
                activity);
        return new Profile(
                facts,
                0,
                new Poster(facts, facts.territory(), TERMS),
                new Recognition(concepts, qualities, words, deniedWords),
                TERMS);
    }
}
