package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges a pair by all criteria, in the order in which a page tells them. */
@Component
class Judge {
    private final List<Criterion> criteria;
    private final Forbidden forbidden;

    Judge(Catalogue catalogue, MatchIndex index) {
        var reach = new WithinReach(catalogue);
        criteria = List.of(
                new SameMaterial(catalogue, index.rareWords()),
                new EnoughQuantity(catalogue),
                new SamePeriod(),
                reach,
                new LawAllows(catalogue));
        forbidden = new Forbidden(catalogue, reach);
    }

    Explanation explain(Profile offer, Profile need) {
        return new Explanation(
                criteria.stream().map(each -> each.judge(offer, need)).toList());
    }

    Optional<Obstacle> forbids(Profile offer, Profile need) {
        return forbidden.forbids(offer, need);
    }
}
