package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must never be proposed: what the law forbids, what the need itself excludes, what cannot be reached. */
record Forbidden(Catalogue catalogue, WithinReach reach) {
    /** A concept that is less sure says nothing about what is forbidden. */
    private static final double SURE = 0.31;

    /** A concept that the text is about. */
    private static final double CENTRAL = 0.5;

    private static final double SAME = 0.7;
    private static final double WRITTEN_USE = 0.5;
    private static final Set<Trait> UNFIT = EnumSet.of(Trait.HAZARDOUS, Trait.CONTAMINATED, Trait.TREATED, Trait.POP);
    private static final Set<Trait> SENSITIVE = EnumSet.of(Trait.SENSITIVE_USE, Trait.FOOD);
    private static final Set<Quality> UNTREATED = EnumSet.of(Quality.FOOD, Quality.FEED, Quality.BEDDING, Quality.SKIN);
    private static final Set<Trait> HAZARDOUS = EnumSet.of(Trait.HAZARDOUS, Trait.POP);

    Optional<Obstacle> forbids(Profile offer, Profile need) {
        return byHazard(offer, need)
                .or(() -> bySensitiveUse(offer, need))
                .or(() -> byOrigin(offer, need))
                .or(() -> byCatalogue(offer, need))
                .or(() -> byTheNeedItself(offer, need))
                .or(() -> reach.isPossible(offer, need)
                        ? Optional.empty()
                        : Optional.of(new Obstacle("match.forbidden.tooFar")));
    }

    /** Hazardous waste goes only to who accepts it, by saying so or by asking for that very thing. */
    private Optional<Obstacle> byHazard(Profile offer, Profile need) {
        boolean hazardous = offer.hazardous()
                || offer.meant().stream().anyMatch(each -> each.weight() >= CENTRAL && is(each, HAZARDOUS));
        return hazardous && !need.hazardous() && !asksForIt(offer, need)
                ? Optional.of(new Obstacle("match.forbidden.hazardous"))
                : Optional.empty();
    }

    private boolean asksForIt(Profile offer, Profile need) {
        return need.meant().stream()
                .filter(needed -> needed.weight() >= SURE && (is(needed, HAZARDOUS) || is(needed, UNFIT)))
                .anyMatch(needed -> sure(offer)
                        .anyMatch(offered -> catalogue.closeness(offered.material(), needed.material()) >= SAME));
    }

    /** Food, feed, bedding, soil and skin take nothing hazardous, soiled or treated. */
    private Optional<Obstacle> bySensitiveUse(Profile offer, Profile need) {
        if (!isSensitive(need)) {
            return Optional.empty();
        }
        var soiled = offer.qualities().get(Quality.SOILED);
        if (soiled != null) {
            return Optional.of(new Obstacle("match.forbidden.soiled", soiled));
        }
        boolean unfit = offer.hazardous() || sure(offer).anyMatch(each -> is(each, UNFIT));
        return unfit ? Optional.of(new Obstacle("match.forbidden.sensitive")) : Optional.empty();
    }

    /** What comes from plates or holds meat is no feed, no food and no growing medium, unless a use says how. */
    private Optional<Obstacle> byOrigin(Profile offer, Profile need) {
        boolean kitchen = offer.qualities().containsKey(Quality.KITCHEN)
                && (need.qualities().containsKey(Quality.FEED)
                        || need.qualities().containsKey(Quality.FOOD));
        boolean meat = (offer.qualities().containsKey(Quality.MEAT)
                        || sure(offer).anyMatch(each -> is(each, Set.of(Trait.ANIMAL_BY_PRODUCT))))
                && isSensitive(need);
        return isOrganic(offer) && (kitchen || meat && !hasWrittenUse(offer, need))
                ? Optional.of(new Obstacle("match.forbidden.origin"))
                : Optional.empty();
    }

    private boolean isOrganic(Profile offer) {
        return offer.meant().stream()
                .limit(2)
                .flatMap(each -> catalogue.material(each.material()).stream())
                .anyMatch(material -> material.family() == Family.ORGANIC);
    }

    private boolean hasWrittenUse(Profile offer, Profile need) {
        return offer.meant().stream()
                .limit(1)
                .anyMatch(offered -> need.meant().stream()
                        .anyMatch(needed -> catalogue.closeness(offered.material(), needed.material()) >= WRITTEN_USE));
    }

    /** A digester is not: it treats what it takes, and spreads or burns only what comes out of it. */
    private boolean isSensitive(Profile need) {
        var uses = EnumSet.noneOf(Quality.class);
        uses.addAll(need.qualities().keySet());
        if (uses.contains(Quality.TREATING)) {
            return uses.stream().anyMatch(UNTREATED::contains);
        }
        return uses.stream().anyMatch(Quality::isSensitiveUse) || sure(need).anyMatch(each -> is(each, SENSITIVE));
    }

    private Optional<Obstacle> byCatalogue(Profile offer, Profile need) {
        return sure(offer)
                .flatMap(offered ->
                        sure(need).flatMap(needed -> catalogue.forbids(offered.material(), needed.material()).stream()))
                .findFirst()
                .map(exclusion -> new Obstacle("match.forbidden.rule", List.of(), Optional.of(exclusion)));
    }

    /** «No laminated glass», «without chromium»: the need names what it does not take, and the offer is or has that. */
    private Optional<Obstacle> byTheNeedItself(Profile offer, Profile need) {
        if (need.isShared()) {
            return Optional.empty(); // «without a skip of our own» is what it lacks
        }
        var denied = need.denied().stream()
                .filter(each -> need.meant().stream()
                        .noneMatch(meant -> catalogue.upwards(meant.material()).contains(each.material())))
                .filter(each -> sure(offer)
                        .anyMatch(
                                offered -> catalogue.upwards(offered.material()).contains(each.material())))
                .map(Found::evidence)
                .findFirst()
                .or(() -> need.deniedWords().entrySet().stream()
                        .filter(word -> offer.words().containsKey(word.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
        return denied.map(words -> new Obstacle("match.forbidden.excluded", words));
    }

    private static Stream<Found> sure(Profile profile) {
        return profile.meant().stream().filter(each -> each.weight() >= SURE);
    }

    private boolean is(Found found, Set<Trait> traits) {
        return catalogue.material(found.material()).map(Material::traits).orElse(Set.of()).stream()
                .anyMatch(traits::contains);
    }
}
