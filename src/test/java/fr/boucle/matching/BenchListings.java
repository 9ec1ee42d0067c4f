package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Material;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Listings over France as they might be posted: materials, towns and words by Zipf’s law, four fifths of them around a
 * town, five to a site, texts in the languages of the catalogue. The same seed gives the same listings.
 */
final class BenchListings {
    /** Towns of France, the largest first: degrees north and east. */
    private static final double[][] TOWNS = {
        {48.857, 2.352}, {43.296, 5.370}, {45.764, 4.836}, {43.605, 1.444}, {43.710, 7.262}, {47.218, -1.554},
        {43.611, 3.877}, {48.573, 7.752}, {44.838, -0.579}, {50.629, 3.057}, {48.117, -1.678}, {49.258, 4.032},
        {43.124, 5.928}, {45.440, 4.387}, {49.494, 0.108}, {47.322, 5.041}, {45.188, 5.725}, {47.478, -0.563},
        {43.837, 4.360}, {45.777, 3.087}, {48.008, 0.199}, {48.390, -4.486}, {47.394, 0.685}, {49.894, 2.296},
        {45.834, 1.261}, {45.899, 6.129}, {49.183, -0.371}, {42.699, 2.895}, {49.119, 6.176}, {47.238, 6.024},
        {47.902, 1.909}, {49.443, 1.099}, {47.750, 7.336}, {48.692, 6.184}, {50.430, 2.832}, {50.725, 3.161},
        {43.950, 4.806}, {46.580, 0.340}, {51.034, 2.377}, {47.996, -4.102}, {47.658, -2.760}, {44.933, 4.892},
        {46.160, -1.151}, {43.297, -0.371}, {49.848, 3.287}, {48.297, 4.074}, {50.371, 3.080}, {50.950, 1.858},
        {46.306, 4.828}, {44.018, 1.355}, {45.649, 0.156}, {46.669, -1.427}, {48.448, 1.489}, {49.418, 2.826},
        {48.083, 7.358}, {43.213, 2.351}, {44.559, 6.079}, {46.203, 5.226}, {47.081, 2.399}, {44.350, 2.573}
    };

    private static final String[] SENTENCES = {
        "Stocké à l'abri, chargement au quai.",
        "Issu de notre ligne de production.",
        "Disponible toute l'année.",
        "Qualité constante, échantillon sur demande.",
        "En big bags sur palettes.",
        "Enlèvement par vos soins.",
        "Nous cherchons une solution locale.",
        "Available from our site, loading by forklift.",
        "Vrac, benne de 15 m3.",
        "Prijs overeen te komen.",
        "Abholung nach Absprache.",
        "Analyse récente disponible.",
        "Par camion complet.",
        "Volume saisonnier, plus fort en été.",
        "Pour remplacer une matière vierge.",
        "Trié à la source."
    };
    private static final String[] SYLLABLES = {
        "ba", "cor", "del", "fan", "gri", "hul", "jo", "kem", "lin", "mar", "nor", "pel", "quin", "ros", "sta", "tur",
        "vel", "zan"
    };
    private static final double ZIPF = 1.07;
    private static final int PER_SITE = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Unit[] UNITS = {Unit.T, Unit.T, Unit.KG, Unit.M3, Unit.UNIT, Unit.L};
    private static final Rhythm[] RHYTHMS = {Rhythm.ONCE, Rhythm.WEEKLY, Rhythm.MONTHLY, Rhythm.MONTHLY, Rhythm.YEARLY};

    private final Random random;
    private final List<Material> materials;
    private final List<String> activities;
    private final double[] reach;
    private Site site;
    private int atSite;

    /** Where five listings come from. */
    private record Site(
            TerritoryId territory,
            CompanyId company,
            GeoPoint point,
            @Nullable String activity) {}

    /** A text as posted. */
    record Text(String title, String description) {}

    BenchListings(Catalogue catalogue, long seed) {
        random = new Random(seed);
        materials = new ArrayList<>(catalogue.materials());
        Collections.shuffle(materials, new Random(1));
        activities = catalogue.activities().stream().map(each -> each.code()).toList();
        reach = new double[materials.size()];
        double sum = 0;
        for (int i = 0; i < reach.length; i++) {
            sum += Math.pow(i + 1, -ZIPF);
            reach[i] = sum;
        }
        site = newSite();
    }

    Text text() {
        var material = material();
        var name = name(material);
        var title = random.nextInt(3) == 0 ? name + ", " + amount() : name;
        var said = new StringBuilder(SENTENCES[random.nextInt(SENTENCES.length)]);
        if (random.nextInt(3) == 0) {
            said.append(' ').append(name(material()));
        }
        if (random.nextInt(2) == 0) {
            said.append(' ').append(SENTENCES[random.nextInt(SENTENCES.length)]);
        }
        return new Text(title, said + " " + brand() + ".");
    }

    private Material material() {
        double at = random.nextDouble() * reach[reach.length - 1];
        int from = Arrays.binarySearch(reach, at);
        return materials.get(Math.min(from < 0 ? -from - 1 : from, reach.length - 1));
    }

    /** One of its names or trade words, mostly in French. */
    private String name(Material material) {
        var language = random.nextInt(10) < 7 ? "fr" : List.of("en", "nl", "de").get(random.nextInt(3));
        var words = new ArrayList<>(material.words().getOrDefault(language, List.of()));
        words.add(material.names().getOrDefault(language, material.names().get("fr")));
        return words.get(random.nextInt(words.size()));
    }

    private String amount() {
        return 1 + random.nextInt(500) + " t";
    }

    /** A name that stands in few listings. */
    private String brand() {
        var name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES[(int) (SYLLABLES.length * Math.pow(random.nextDouble(), 2))]);
        }
        return name.toString();
    }

    ListingFacts facts(ListingKind kind, Text text) {
        if (atSite++ % PER_SITE == 0) {
            site = newSite();
        }
        return new ListingFacts(
                new ListingId(new UUID(random.nextLong(), random.nextLong())),
                site.territory(),
                site.company(),
                kind,
                random.nextInt(8) == 0 ? Exchange.POOLING : Exchange.SUBSTITUTION,
                ListingState.PUBLISHED,
                text.title(),
                text.description(),
                "fr",
                random.nextInt(5) == 0 ? null : quantity(),
                RHYTHMS[random.nextInt(RHYTHMS.length)],
                period(),
                site.point(),
                null,
                null,
                random.nextInt(20) == 0,
                Audience.EVERYONE,
                Set.of(),
                site.activity());
    }

    private Quantity quantity() {
        double amount = Math.pow(10, random.nextDouble() * 5 - 1);
        return new Quantity(
                BigDecimal.valueOf(amount).setScale(1, RoundingMode.HALF_UP), UNITS[random.nextInt(UNITS.length)]);
    }

    private Period period() {
        var start = TODAY.plusDays(random.nextInt(120));
        return new Period(start, random.nextInt(3) == 0 ? start.plusDays(30 + random.nextInt(300)) : null);
    }

    private Site newSite() {
        return new Site(
                new TerritoryId(new UUID(1, random.nextInt(TOWNS.length))),
                new CompanyId(new UUID(random.nextLong(), random.nextLong())),
                point(),
                random.nextInt(5) == 0 ? null : activities.get(random.nextInt(activities.size())));
    }

    private GeoPoint point() {
        if (random.nextInt(5) == 0) {
            return new GeoPoint(42.6 + random.nextDouble() * 7.9, -1 + random.nextDouble() * 8);
        }
        var town = TOWNS[(int) (TOWNS.length * Math.pow(random.nextDouble(), 1.5))];
        return new GeoPoint(town[0] + random.nextGaussian() * 0.12, town[1] + random.nextGaussian() * 0.17);
    }
}
