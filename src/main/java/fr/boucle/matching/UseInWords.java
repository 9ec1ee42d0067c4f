package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Quality;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A use that a need tells in words is a concept too: «bread for my pigs» asks for feed, and takes nothing that is excluded
 * from feed.
 */
final class UseInWords implements ForbiddingRule {
    private static final int USES =
            Said.bits(Set.of(Quality.FOOD, Quality.FEED, Quality.BEDDING, Quality.SOIL, Quality.BURNING, Quality.SKIN));
    private static final double CENTRAL = 0.5;
    private static final double KNOWN = 0.2;

    private final Terms terms;
    private final List<Meaning> meanings;

    /** What such a use is, of things of that family. */
    private record Meaning(int quality, Family family, int concept) {}

    UseInWords(Terms terms) {
        this.terms = terms;
        meanings = List.of(
                meaning(Quality.FEED, Family.ORGANIC, "animal-feed"),
                meaning(Quality.FEED, Family.WOOD, "animal-feed"),
                meaning(Quality.BEDDING, Family.ORGANIC, "animal-bedding"),
                meaning(Quality.BEDDING, Family.WOOD, "animal-bedding"),
                meaning(Quality.BEDDING, Family.PAPER, "animal-bedding"),
                meaning(Quality.BEDDING, Family.TEXTILE, "animal-bedding"),
                meaning(Quality.FOOD, Family.ORGANIC, "food-ingredient"),
                meaning(Quality.FOOD, Family.PLASTIC, "food-contact-recyclate"),
                meaning(Quality.SKIN, Family.PLASTIC, "toy-plastic"),
                meaning(Quality.SKIN, Family.TEXTILE, "upholstery-padding"),
                meaning(Quality.BURNING, Family.WOOD, "biomass-fuel"));
    }

    private Meaning meaning(Quality quality, Family family, String concept) {
        return new Meaning(1 << quality.ordinal(), family, terms.number(MaterialId.of(concept)));
    }

    @Override
    public Optional<Obstacle> forbids(Profile offer, Profile need) {
        var said = need.said();
        if (said.meant() == 0 || need.isShared() || !said.hasAny(USES) || said.has(Quality.TREATING)) {
            return Optional.empty();
        }
        boolean unsure = said.weight(0) < KNOWN;
        for (var meaning : meanings) {
            if (said.hasAny(meaning.quality()) && (unsure || meaning.family() == need.family())) {
                var obstacle = forbids(offer.said(), said, meaning.concept());
                if (obstacle.isPresent()) {
                    return obstacle;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Obstacle> forbids(Said offer, Said need, int use) {
        for (int i = 0; i < offer.meant() && (i == 0 || offer.weight(i) >= CENTRAL); i++) {
            int offered = offer.concept(i);
            var exclusion = terms.exclusion(offered, use);
            if (exclusion.isPresent() && !Forbidden.any(need, Forbidden.SURE, needed -> needed == offered)) {
                return Optional.of(new Obstacle("match.forbidden.rule", List.of(), exclusion));
            }
        }
        return Optional.empty();
    }
}
