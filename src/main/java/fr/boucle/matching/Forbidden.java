package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What must never be proposed: what the law forbids, what the need itself excludes, what cannot be reached. */
record Forbidden(Catalogue catalogue, WithinReach reach) {

    /** A rule that says no; its reason is a message key. */
    record Rule(String reason, List<Object> arguments) {}

    Optional<Rule> forbids(Profile offer, Profile need) {
        return bySensitiveUse(offer, need)
                .or(() -> byCatalogue(offer, need))
                .or(() -> byTheNeedItself(offer, need))
                .or(() -> reach.isPossible(offer, need)
                        ? Optional.empty()
                        : Optional.of(new Rule("match.forbidden.tooFar", List.of())));
    }

    /** Food, feed, bedding, soil and skin take nothing hazardous, contaminated or treated. */
    private Optional<Rule> bySensitiveUse(Profile offer, Profile need) {
        boolean sensitive =
                materials(need).anyMatch(material -> material.is(Trait.SENSITIVE_USE) || material.is(Trait.FOOD));
        boolean unfit = offer.hazardous()
                || materials(offer)
                        .anyMatch(material -> material.is(Trait.HAZARDOUS)
                                || material.is(Trait.CONTAMINATED)
                                || material.is(Trait.TREATED)
                                || material.is(Trait.POP));
        return sensitive && unfit ? Optional.of(new Rule("match.forbidden.sensitive", List.of())) : Optional.empty();
    }

    private Optional<Rule> byCatalogue(Profile offer, Profile need) {
        return offer.meant().stream()
                .flatMap(offered -> need.meant().stream()
                        .flatMap(needed -> catalogue.forbids(offered.material(), needed.material()).stream()))
                .findFirst()
                .map(exclusion -> new Rule(
                        "match.forbidden.rule",
                        List.of(exclusion.rule(), exclusion.reason(Locale.FRENCH), exclusion.source())));
    }

    /** «No laminated glass»: the need names what it does not take, and the offer is that. */
    private Optional<Rule> byTheNeedItself(Profile offer, Profile need) {
        return need.denied().stream()
                .filter(denied -> offer.meant().stream()
                        .anyMatch(
                                offered -> catalogue.upwards(offered.material()).contains(denied.material())))
                .findFirst()
                .map(denied -> new Rule("match.forbidden.excluded", List.of(denied.evidence())));
    }

    private Stream<Material> materials(Profile profile) {
        return profile.meant().stream().map(Found::material).flatMap(id -> catalogue.material(id).stream());
    }
}
