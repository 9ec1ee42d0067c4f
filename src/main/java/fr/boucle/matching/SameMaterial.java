package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The offer is what the need looks for, or can serve as it. Several pairs of concepts say more than one; where none is
 * known, shared words count a little, and so does a sector that usually takes what is offered.
 */
record SameMaterial(Catalogue catalogue, RareWords rare) implements Criterion {
    static final int POINTS = 50;

    /** The reason of a verdict that rests on the sector alone: a hypothesis for staff. */
    static final String HYPOTHESIS = "match.material.sector";

    private static final double WORDS_ALONE = 0.5;
    private static final double WORDS_BESIDE = 0.5;
    private static final double SECTOR_ALONE = 0.25;
    private static final double SECTOR_BESIDE = 0.3;
    private static final double FURTHER_LINKS = 0.6;
    private static final int MOST_LINKS = 4;
    private static final int CENTRAL = 2;
    private static final double OTHER_EXCHANGE = 0.2;
    private static final double SURE_ENOUGH_FOR_SOILED = 0.5;

    /** A pair of concepts, and how much it says. */
    record Link(Found offered, Found needed, double closeness) {
        double strength() {
            return closeness * Math.sqrt(offered.weight() * needed.weight());
        }
    }

    @Override
    public Verdict judge(Profile offer, Profile need) {
        var links = links(offer, need);
        double exchange = offer.exchange() == need.exchange() ? 1 : OTHER_EXCHANGE;
        if (isDelicate(offer) && links.stream().noneMatch(link -> link.closeness() >= SURE_ENOUGH_FOR_SOILED)) {
            return none();
        }
        double words = rare.overlap(offer.words().keySet(), need.words().keySet());
        if (links.isEmpty()) {
            return withoutConcepts(offer, need, words, exchange);
        }
        double share = 1 - (1 - together(links)) * (1 - words * WORDS_BESIDE);
        return told(links.get(0), share * exchange);
    }

    /** What is soiled or hazardous is matched by what it is, never by a guess. */
    private static boolean isDelicate(Profile offer) {
        return offer.hazardous() || offer.qualities().containsKey(Quality.SOILED);
    }

    private Verdict withoutConcepts(Profile offer, Profile need, double words, double exchange) {
        var usual = usuallyTaken(offer, need);
        if (words == 0) {
            return usual.map(each -> Verdict.won(
                            "material",
                            SECTOR_ALONE * exchange,
                            POINTS,
                            HYPOTHESIS,
                            each.id().value()))
                    .orElseGet(SameMaterial::none);
        }
        var shared = offer.words().entrySet().stream()
                .filter(word -> need.words().containsKey(word.getKey()))
                .map(word -> word.getValue().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        double share = words * WORDS_ALONE + (usual.isPresent() ? SECTOR_ALONE : 0);
        return Verdict.won("material", share * exchange, POINTS, "match.material.words", shared);
    }

    private static Verdict none() {
        return Verdict.won("material", 0, POINTS, "match.material.none");
    }

    /** What the offer is about that the need's sector usually takes. */
    private Optional<Material> usuallyTaken(Profile offer, Profile need) {
        return offer.meant().stream()
                .limit(CENTRAL)
                .flatMap(each -> catalogue.material(each.material()).stream())
                .filter(material -> isTakenBy(material, need))
                .findFirst();
    }

    private static boolean isTakenBy(Material material, Profile need) {
        var activity = need.activity();
        return activity != null && material.users().stream().anyMatch(activity::startsWith);
    }

    /** All pairs of concepts that have anything in common, the strongest first. */
    private List<Link> links(Profile offer, Profile need) {
        return offer.meant().stream()
                .flatMap(offered -> links(offered, need))
                .filter(link -> link.closeness() > 0)
                .sorted(Comparator.comparingDouble(Link::strength).reversed())
                .limit(MOST_LINKS)
                .toList();
    }

    private Stream<Link> links(Found offered, Profile need) {
        boolean taken = catalogue
                .material(offered.material())
                .filter(each -> isTakenBy(each, need))
                .isPresent();
        return need.meant().stream().map(needed -> {
            double closeness = catalogue.closeness(offered.material(), needed.material());
            boolean lifted = taken && closeness > 0 && closeness < 1;
            return new Link(offered, needed, lifted ? closeness + (1 - closeness) * SECTOR_BESIDE : closeness);
        });
    }

    /** The strongest link, and a part of what the others leave open. */
    private static double together(List<Link> links) {
        double open = 1 - links.get(0).strength();
        for (var further : links.subList(1, links.size())) {
            open *= 1 - further.strength() * FURTHER_LINKS;
        }
        return 1 - open;
    }

    private Verdict told(Link link, double share) {
        var offered = link.offered();
        var needed = link.needed();
        if (offered.material().equals(needed.material())) {
            return Verdict.won("material", share, POINTS, "match.material.same", offered.evidence(), needed.evidence());
        }
        var use = catalogue.use(offered.material(), needed.material());
        var reason = use.flatMap(Use::treatment).isPresent()
                ? "match.material.treated"
                : use.isPresent() ? "match.material.use" : "match.material.near";
        return Verdict.won(
                "material",
                share,
                POINTS,
                reason,
                offered.evidence(),
                needed.evidence(),
                offered.material().value(),
                needed.material().value());
    }
}
