package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.CompanyId;
import java.util.Optional;

/**
 * What a decided match says of who takes what: kept, or refused because the material is not the right one.
 *
 * @param activity of who takes, a NAF sub-class
 * @param material that the offer is first about
 */
record Taking(MatchId match, CompanyId giver, CompanyId taker, String activity, MaterialId material, boolean kept) {
    /** Empty where it is not known what is offered, or what who takes it does. */
    static Optional<Taking> of(Match match, Judge.Pair pair, boolean kept) {
        var offer = pair.offer();
        return Optional.ofNullable(pair.need().activity())
                .filter(activity -> offer.said().meant() > 0)
                .map(activity -> new Taking(
                        match.id(),
                        offer.company(),
                        pair.need().company(),
                        activity,
                        offer.material(0).id(),
                        kept));
    }
}
