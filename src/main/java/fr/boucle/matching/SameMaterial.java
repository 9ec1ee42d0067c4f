package fr.boucle.matching;

import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Use;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The offer is what the need looks for, or can serve as it. Several pairs of concepts say more than one; where none is
 * known, shared words count a little, and so does a sector that usually takes what is offered.
 */
record SameMaterial(Terms terms, RareWords rare) implements Criterion {
    /** The reason of a verdict that rests on the sector alone: a hypothesis for staff. */
    static final String HYPOTHESIS = "match.material.sector";

    static final double SECTOR_ALONE = 0.25;
    static final double OTHER_EXCHANGE = 0.2;
    static final int CENTRAL = 2;
    private static final double WORDS_ALONE = 0.5;
    private static final double WORDS_BESIDE = 0.5;
    private static final double SECTOR_BESIDE = 0.3;
    private static final double SURE_ENOUGH_FOR_SOILED = 0.5;

    @Override
    public double share(Profile offer, Profile need) {
        return share(offer, need, links(offer, need), rare.overlap(offer.said(), need.said()));
    }

    private double share(Profile offer, Profile need, Links links, double words) {
        double exchange = offer.exchange() == need.exchange() ? 1 : OTHER_EXCHANGE;
        if (isDelicate(offer) && links.closest() < SURE_ENOUGH_FOR_SOILED) {
            return 0;
        }
        if (links.isEmpty()) {
            return (words * WORDS_ALONE + (usuallyTaken(offer, need) >= 0 ? SECTOR_ALONE : 0)) * exchange;
        }
        return (1 - (1 - links.together()) * (1 - words * WORDS_BESIDE)) * exchange;
    }

    /** What is soiled or hazardous is matched by what it is, never by a guess. */
    private static boolean isDelicate(Profile offer) {
        return offer.hazardous() || offer.said().has(Quality.SOILED);
    }

    /** The central concept of the offer that the need's sector usually takes; -1 where there is none. */
    private static int usuallyTaken(Profile offer, Profile need) {
        var takes = need.poster().takes();
        for (int i = 0; i < Math.min(CENTRAL, offer.said().meant()); i++) {
            if (takes.get(offer.said().concept(i))) {
                return offer.said().concept(i);
            }
        }
        return -1;
    }

    /** All pairs of concepts that have anything in common. */
    private Links links(Profile offer, Profile need) {
        var links = new Links();
        var offered = offer.said();
        var needed = need.said();
        for (int i = 0; i < offered.meant(); i++) {
            int concept = offered.concept(i);
            boolean taken = need.poster().takes().get(concept);
            for (int j = 0; j < needed.meant(); j++) {
                double closeness = terms.closeness(concept, needed.concept(j));
                if (closeness > 0) {
                    double lifted = taken ? lifted(closeness) : closeness;
                    links.add(i, j, lifted, lifted * Math.sqrt(offered.weight(i) * needed.weight(j)));
                }
            }
        }
        return links;
    }

    /** A sector that usually takes it makes a link surer. */
    static double lifted(double closeness) {
        return closeness + (1 - closeness) * SECTOR_BESIDE;
    }

    @Override
    public Verdict judge(Profile offer, Profile need, int of) {
        var links = links(offer, need);
        double words = rare.overlap(offer.said(), need.said());
        double share = share(offer, need, links, words);
        if (share == 0) {
            return Verdict.won("material", 0, of, "match.material.none");
        }
        if (!links.isEmpty()) {
            return told(offer, need, links, Verdict.won("material", share, of, "match.material.near"));
        }
        return words > 0
                ? Verdict.won("material", share, of, "match.material.words", shared(offer.said(), need.said()))
                : Verdict.won("material", share, of, HYPOTHESIS, name(usuallyTaken(offer, need)));
    }

    private String shared(Said offered, Said needed) {
        var shared = new TreeSet<String>();
        for (int i = 0; i < offered.words(); i++) {
            for (int j = 0; j < needed.words(); j++) {
                if (offered.word(i) == needed.word(j) && rare.isRare(offered.word(i))) {
                    shared.add(terms.dictionary().written(offered.word(i)).toLowerCase(Locale.ROOT));
                }
            }
        }
        return String.join(", ", shared);
    }

    private String name(int concept) {
        return terms.material(concept).id().value();
    }

    private Verdict told(Profile offer, Profile need, Links links, Verdict verdict) {
        int offered = offer.said().concept(links.offered());
        int needed = need.said().concept(links.needed());
        var words = new ArrayList<Object>();
        words.add(offer.said().evidence(links.offered(), terms.dictionary()));
        words.add(need.said().evidence(links.needed(), terms.dictionary()));
        if (offered == needed) {
            return verdict.because("match.material.same", words);
        }
        words.add(name(offered));
        words.add(name(needed));
        var use = terms.catalogue()
                .use(terms.material(offered).id(), terms.material(needed).id());
        var reason = use.flatMap(Use::treatment).isPresent()
                ? "match.material.treated"
                : use.isPresent() ? "match.material.use" : "match.material.near";
        return verdict.because(reason, words);
    }
}
