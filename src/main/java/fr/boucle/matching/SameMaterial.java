package fr.boucle.matching;

import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Use;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The offer is what the need looks for, or can serve as it. Several pairs of concepts say more than one; where none is
 * known, shared words count a little, and so does a sector that usually takes what is offered.
 */
record SameMaterial(Terms terms, RareWords rare) implements Criterion {
    /** The reason of a verdict that rests on the sector alone: a hypothesis for staff. */
    static final String HYPOTHESIS = "match.material.sector";

    static final double SECTOR_ALONE = 0.25;
    static final int CENTRAL = 2;
    private static final double WORDS_ALONE = 0.5;
    private static final double WORDS_BESIDE = 0.5;
    private static final double SECTOR_BESIDE = 0.3;
    private static final double SURE_ENOUGH_FOR_SOILED = 0.5;
    private static final double SOILED_AND_GUESSED = 0.3;
    private static final double UNFIT = 0.2;
    private static final Set<Use.Condition> UNSOILED =
            EnumSet.of(Use.Condition.CLEAN, Use.Condition.UNTREATED, Use.Condition.FOOD_GRADE, Use.Condition.FRESH);

    @Override
    public double share(Profile offer, Profile need) {
        return share(offer, need, links(offer, need), rare.overlap(offer.said(), need.said()));
    }

    private double share(Profile offer, Profile need, Links links, double words) {
        double kind = SameKind.share(offer, need);
        if (isDelicate(offer)) {
            if (links.closestOfCentral() < SURE_ENOUGH_FOR_SOILED) {
                return 0;
            }
            kind *= links.closestOfNamed() < SURE_ENOUGH_FOR_SOILED ? SOILED_AND_GUESSED : 1;
        }
        if (links.isEmpty()) {
            return (words * WORDS_ALONE + (usuallyTaken(offer, need) >= 0 ? SECTOR_ALONE : 0)) * kind;
        }
        return (1 - (1 - links.together()) * (1 - words * WORDS_BESIDE)) * kind;
    }

    /** What is soiled or hazardous is matched by what it is, hardly by a guess; a round that fetches it is not soiled. */
    private static boolean isDelicate(Profile offer) {
        return !offer.isShared() && (offer.hazardous() || offer.said().has(Quality.SOILED));
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
        var links = new Links(offer.said(), need.said());
        var broken = broken(offer.said());
        for (int i = 0; i < offer.said().meant(); i++) {
            int offered = offer.said().concept(i);
            var closeness = terms.closenessOf(offered);
            boolean taken = need.poster().takes().get(offered);
            for (int j = 0; j < need.said().meant(); j++) {
                int needed = need.said().concept(j);
                if (closeness[needed] > 0) {
                    boolean unfit = !broken.isEmpty() && terms.asks(offered, needed, broken);
                    double close = closeness[needed] * (unfit ? UNFIT : 1);
                    links.add(i, j, taken ? lifted(close) : close);
                }
            }
        }
        return links;
    }

    /** What a use may ask for that the offer says it is not. */
    private static Set<Use.Condition> broken(Said offer) {
        boolean soiled = offer.has(Quality.SOILED);
        boolean meat = offer.has(Quality.MEAT);
        if (!soiled && !meat) {
            return Set.of();
        }
        var broken = EnumSet.noneOf(Use.Condition.class);
        if (soiled) {
            broken.addAll(UNSOILED);
        }
        if (meat) {
            broken.add(Use.Condition.NO_MEAT);
        }
        return broken;
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
