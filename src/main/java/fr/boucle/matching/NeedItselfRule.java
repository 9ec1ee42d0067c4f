package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Quality;
import java.util.Optional;

/** What the need itself excludes. */
record NeedItselfRule(Terms terms, Containers containers) implements ForbiddingRule {
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
            if (!Forbidden.any(said, NAMED, meant -> terms.isUnder(meant, denied))
                    && isOrHas(offer.said(), denied)
                    && !isTraceOfIt(said, i)) {
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

    /** A bag or a drum that is told beside the thing is how it comes. */
    private boolean isOrHas(Said offer, int denied) {
        return Forbidden.any(
                offer,
                Forbidden.SURE,
                offered -> terms.holds(offered, denied) && (offered == offer.concept(0) || !containers.isOne(offered)));
    }

    /** «Shells without organic matter» has clean shells in mind, «no heavy metals» a limit to what is in a thing. */
    private boolean isTraceOfIt(Said need, int place) {
        var material = terms.material(need.concept(place));
        if (material.parent().isPresent()) {
            return false;
        }
        var limit = need.qualities(terms.dictionary()).get(Quality.CLEAN);
        return material.family() == Family.ORGANIC
                || limit != null && limit.contains(need.evidence(place, terms.dictionary()));
    }
}
