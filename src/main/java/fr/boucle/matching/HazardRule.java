package fr.boucle.matching;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Trait;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** Hazardous waste goes only to who accepts it, by saying so or by asking for that very thing. */
final class HazardRule implements ForbiddingRule {
    private static final double SAME = 0.7;
    private static final double HINT = 0.1;
    private static final double WRITTEN_USE = 0.5;
    private static final int HAZARDOUS = Terms.bits(Set.of(Trait.HAZARDOUS, Trait.POP));

    private final Terms terms;
    private final SensitiveUse sensitiveUse;
    private final BitSet asbestos;
    private final BitSet fibreCement;
    private final BitSet roofPanel;

    HazardRule(Terms terms, SensitiveUse sensitiveUse) {
        this.terms = terms;
        this.sensitiveUse = sensitiveUse;
        asbestos = terms.under("asbestos-waste");
        fibreCement = terms.under("fibre-cement");
        roofPanel = terms.under("sandwich-panel");
    }

    @Override
    public Optional<Obstacle> forbids(Profile offer, Profile need) {
        boolean unasked =
                isHazardous(offer) && !asksForIt(offer.said(), need.said()) && !isMadeForIt(offer.said(), need.said());
        return (unasked || isPoison(offer, need)) && !need.hazardous()
                ? Optional.of(new Obstacle("match.forbidden.hazardous"))
                : Optional.empty();
    }

    /** Whoever needs it: hazardous, and nothing says what it could serve as. */
    boolean isSurelyHazardous(Profile offer) {
        var said = offer.said();
        boolean mayServe = said.meant() > 0 && isHazard(said.concept(0)) && terms.hasWrittenUse(said.concept(0));
        return isHazardous(offer) && !mayServe;
    }

    private boolean isHazardous(Profile offer) {
        return offer.hazardous() || !offer.isShared() && Forbidden.any(offer.said(), Forbidden.CENTRAL, this::isHazard);
    }

    private boolean isHazard(int concept) {
        return terms.isAny(concept, HAZARDOUS);
    }

    /** «Roof felt, asbestos suspected», «grey sheets, six waves, 1988»: in passing, yet who means to take it says so. */
    private boolean isPoison(Profile offer, Profile need) {
        return (offer.said().has(Quality.POISON) || isAsbestosByAge(offer.said()))
                && !offer.isShared()
                && !need.said().has(Quality.POISON)
                && !need.said().has(Quality.TREATING);
    }

    private boolean isAsbestosByAge(Said offer) {
        return offer.has(Quality.OLD)
                && (Forbidden.any(offer, HINT, asbestos::get) || Forbidden.any(offer, Forbidden.SURE, fibreCement::get))
                && !Forbidden.any(offer, Forbidden.SURE, this::isBareMetal);
    }

    private boolean isBareMetal(int concept) {
        return terms.material(concept).family() == Family.METAL && !roofPanel.get(concept);
    }

    boolean asksForIt(Said offer, Said need) {
        return Forbidden.any(
                need,
                Forbidden.SURE,
                needed -> sensitiveUse.isUnfit(needed)
                        && Forbidden.any(offer, Forbidden.SURE, offered -> terms.closeness(offered, needed) >= SAME));
    }

    /** Pickle liquor for who makes coagulant of it: what it is decides, where a use of that very thing is written down. */
    private boolean isMadeForIt(Said offer, Said need) {
        return offer.meant() > 0
                && isHazard(offer.concept(0))
                && servesAs(offer.concept(0), need)
                && !sensitiveUse.isMeantBy(need)
                && !need.has(Quality.CLEAN)
                && !Forbidden.any(offer, Forbidden.CENTRAL, each -> isHazard(each) && !servesAs(each, need));
    }

    private boolean servesAs(int offered, Said need) {
        return Forbidden.any(
                need,
                Forbidden.SURE,
                needed -> terms.isWritten(offered, needed) && terms.closeness(offered, needed) >= WRITTEN_USE);
    }
}
