package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import java.util.Optional;

/** What the need itself excludes. */
record NeedItselfRule(Terms terms) implements ForbiddingRule {
    /** A concept that its words name, however much else they say. */
    private static final double NAMED = 0.2;

    /** «No laminated glass», «without chromium»: the need names what it does not take, and the offer is or has that. */
    @Override
    public Optional<Obstacle> forbids(Profile offer, Profile need) {
        if (need.isShared()) {
            return Optional.empty(); // «without a skip of our own» is what it lacks
        }
        var said = need.said();
        for (int i = said.meant(); i < said.concepts(); i++) {
            int denied = said.concept(i);
            if (!isAllOrganicMatter(denied)
                    && !Forbidden.any(said, NAMED, meant -> terms.isUnder(meant, denied))
                    && Forbidden.any(offer.said(), Forbidden.SURE, offered -> terms.holds(offered, denied))) {
                return Optional.of(new Obstacle("match.forbidden.excluded", said.evidence(i, terms.dictionary())));
            }
        }
        for (int i = 0; i < said.deniedWords(); i++) {
            if (offer.said().hasWord(said.deniedWord(i))) {
                return Optional.of(new Obstacle(
                        "match.forbidden.excluded", terms.dictionary().written(said.deniedWord(i))));
            }
        }
        return Optional.empty();
    }

    /** «Shells without organic matter» has clean shells in mind, not none. */
    private boolean isAllOrganicMatter(int denied) {
        var material = terms.material(denied);
        return material.family() == Family.ORGANIC && material.parent().isEmpty();
    }
}
