package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.Use;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/** The offer is what the need looks for, or can serve as it; where no concept is known, shared words count a little. */
record SameMaterial(Catalogue catalogue, RareWords rare) implements Criterion {
    static final int POINTS = 50;
    private static final double WORDS_ALONE = 0.5;
    private static final double WORDS_BESIDE = 0.15;

    /** The pair of concepts that carries the match. */
    record Link(Found offered, Found needed, double closeness) {
        double strength() {
            return closeness * Math.sqrt(offered.weight() * needed.weight());
        }
    }

    @Override
    public Verdict judge(Profile offer, Profile need) {
        double words = rare.overlap(offer.words(), need.words());
        var link = link(offer, need);
        if (link.isEmpty()) {
            var shared = new HashSet<>(offer.words());
            shared.retainAll(need.words());
            return shared.isEmpty()
                    ? Verdict.won("material", 0, POINTS, "match.material.none")
                    : Verdict.won(
                            "material", words * WORDS_ALONE, POINTS, "match.material.words", String.join(", ", shared));
        }
        double share = link.get().strength() * (1 - WORDS_BESIDE) + words * WORDS_BESIDE;
        return told(link.get(), share);
    }

    Optional<Link> link(Profile offer, Profile need) {
        return offer.meant().stream()
                .flatMap(offered -> links(offered, need))
                .filter(link -> link.closeness() > 0)
                .max(Comparator.comparingDouble(Link::strength));
    }

    private Stream<Link> links(Found offered, Profile need) {
        return need.meant().stream()
                .map(needed -> new Link(offered, needed, catalogue.closeness(offered.material(), needed.material())));
    }

    private Verdict told(Link link, double share) {
        MaterialId offered = link.offered().material();
        MaterialId needed = link.needed().material();
        var use = catalogue.use(offered, needed);
        if (offered.equals(needed)) {
            return Verdict.won(
                    "material",
                    share,
                    POINTS,
                    "match.material.same",
                    evidence(link.offered()),
                    evidence(link.needed()));
        }
        var reason = use.flatMap(Use::treatment).isPresent()
                ? "match.material.treated"
                : use.isPresent() ? "match.material.use" : "match.material.near";
        return Verdict.won(
                "material",
                share,
                POINTS,
                reason,
                evidence(link.offered()),
                evidence(link.needed()),
                offered.value(),
                needed.value());
    }

    private static String evidence(Found found) {
        return found.evidence();
    }
}
