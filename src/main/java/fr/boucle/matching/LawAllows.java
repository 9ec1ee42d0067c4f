package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Material;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.Trait;
import java.util.List;
import java.util.stream.Stream;

/** How easily the law lets the exchange happen. What it forbids is not judged here: {@link Forbidden} takes it away. */
record LawAllows(Catalogue catalogue) implements Criterion {
    static final int POINTS = 10;

    @Override
    public Verdict judge(Profile offer, Profile need) {
        if (offer.hazardous()) {
            return need.hazardous()
                    ? Verdict.won("law", 0.6, POINTS, "match.law.hazardousAccepted")
                    : Verdict.won("law", 0, POINTS, "match.law.hazardous");
        }
        if (materials(offer).anyMatch(material -> material.is(Trait.MAYBE_HAZARDOUS))) {
            return new Verdict("law", 5, 5, POINTS, 5, "match.law.maybe", List.of());
        }
        return Verdict.won("law", 1, POINTS, "match.law.none");
    }

    private Stream<Material> materials(Profile profile) {
        return profile.meant().stream().limit(1).map(Found::material).flatMap(id -> catalogue.material(id).stream());
    }
}
