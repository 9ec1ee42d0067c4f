package fr.boucle.matching;

import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Use;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The offer is what the need looks for, or can serve as it. Several pairs of concepts say more than one; where none is
 * known, shared words count a little, and so does a sector that usually takes what is offered.
 */
record SameMaterial(Terms terms, RareWords rare) implements Criterion {
    /** The reason of a verdict that rests on the sector alone: a hypothesis for staff. */
    static final String HYPOTHESIS = "match.material.sector";

    /** The same, where the catalogue does not say so but kept matches do. */
    static final String LEARNED = HYPOTHESIS + ".learned";

    static final double SECTOR_ALONE = 0.25;
    static final int CENTRAL = 2;
    private static final double WORDS_ALONE = 0.5;
    private static final double WORDS_BESIDE = 0.5;
    private static final double SECTOR_BESIDE = 0.3;
    static final double SURE_ENOUGH_FOR_SOILED = 0.5;
    static final double SOILED_AND_GUESSED = 0.3;
    private static final double UNFIT = 0.2;
    private static final int UNSOILED = Terms.conditions(
            EnumSet.of(Use.Condition.CLEAN, Use.Condition.UNTREATED, Use.Condition.FOOD_GRADE, Use.Condition.FRESH));
    private static final int NO_MEAT = Terms.conditions(EnumSet.of(Use.Condition.NO_MEAT));

    @Override
    public double share(Profile offer, Profile need) {
        return share(offer, need, links(offer, need), rare.overlap(offer.said(), need.said()));
    }

    /** The same of a profile and somebody else. */
    double share(Ties ties, Profile other) {
        var mine = ties.mine();
        double words = rare.overlap(ties.said(), other.said());
        return mine.isOffer()
                ? share(
                        mine,
                        other,
                        fromOffer(ties, other.said(), other.poster().takes()),
                        words)
                : share(other, mine, fromNeed(ties, other.said()), words);
    }

    private double share(Profile offer, Profile need, Links links, double words) {
        double kind = SameKind.share(offer, need);
        if (isDelicate(offer)) {
            kind *= delicate(links);
        }
        if (links.isEmpty()) {
            return (words * WORDS_ALONE + (usuallyTaken(offer, need) >= 0 ? SECTOR_ALONE : 0)) * kind;
        }
        return (1 - (1 - links.together()) * (1 - words * WORDS_BESIDE)) * kind;
    }

    /** What is soiled or hazardous is matched by what it is, hardly by a guess; a round that fetches it is not soiled. */
    static boolean isDelicate(Profile offer) {
        return !offer.isShared() && (offer.hazardous() || offer.said().has(Quality.SOILED));
    }

    /** The central concept that the offer names and the need's sector usually takes; -1 where there is none. */
    private static int usuallyTaken(Profile offer, Profile need) {
        var takes = need.poster().takes();
        for (int i = 0; i < Math.min(CENTRAL, offer.said().meant()); i++) {
            if (offer.said().root(i) >= Links.NAMED_ROOT
                    && takes.get(offer.said().concept(i))) {
                return offer.said().concept(i);
            }
        }
        return -1;
    }

    /** All pairs of concepts that have anything in common. */
    private Links links(Profile offer, Profile need) {
        var offered = offer.said();
        var needed = need.said();
        var links = new Links(offered, needed);
        int broken = broken(offered);
        for (int i = 0; i < offered.meant(); i++) {
            int concept = offered.concept(i);
            var closeness = terms.closenessOf(concept);
            boolean taken = need.poster().takes().get(concept);
            for (int j = 0; j < needed.meant(); j++) {
                float close = closeness[needed.concept(j)];
                if (close > 0) {
                    double fit = fit(concept, needed.concept(j), close, broken);
                    links.add(i, j, taken ? lifted(fit) : fit);
                }
            }
        }
        return links;
    }

    /** What is left of a closeness if the use that leads from one to the other asks for what the offer is not. */
    private double fit(int offered, int needed, float closeness, int broken) {
        return broken != 0 && terms.asks(offered, needed, broken) ? closeness * UNFIT : closeness;
    }

    /**
     * The most that the {@link #share} can be, from the concepts alone.
     *
     * @param takes the concepts that the other's sector usually takes
     * @param words whether the two may share a rare word
     */
    double most(Ties ties, Said other, BitSet takes, boolean words) {
        var links = ties.mine().isOffer() ? fromOffer(ties, other, takes) : fromNeed(ties, other);
        double kind = ties.isOfDelicateOffer() ? delicate(links) : 1;
        if (links.isEmpty()) {
            return (SECTOR_ALONE + (words ? WORDS_ALONE : 0)) * kind;
        }
        return (words ? 1 - (1 - links.together()) * (1 - WORDS_BESIDE) : links.together()) * kind;
    }

    /** What is left of a share if the offer is delicate. */
    private static double delicate(Links links) {
        if (links.closestOfCentral() < SURE_ENOUGH_FOR_SOILED) {
            return 0;
        }
        return links.closestOfNamed() < SURE_ENOUGH_FOR_SOILED ? SOILED_AND_GUESSED : 1;
    }

    private Links fromOffer(Ties ties, Said needed, BitSet takes) {
        var offered = ties.said();
        var links = new Links(offered, needed);
        int broken = broken(offered);
        for (int j = 0; j < needed.meant(); j++) {
            int concept = needed.concept(j);
            for (int tie = ties.start(concept); tie < ties.end(concept); tie++) {
                int own = offered.concept(ties.own(tie));
                double close = fit(own, concept, ties.closeness(tie), broken);
                links.add(ties.own(tie), j, takes.get(own) ? lifted(close) : close);
            }
        }
        return links;
    }

    private Links fromNeed(Ties ties, Said offered) {
        var takes = ties.mine().poster().takes();
        var needed = ties.said();
        var links = new Links(offered, needed);
        int broken = broken(offered);
        for (int i = 0; i < offered.meant(); i++) {
            int concept = offered.concept(i);
            for (int tie = ties.start(concept); tie < ties.end(concept); tie++) {
                double close = fit(concept, needed.concept(ties.own(tie)), ties.closeness(tie), broken);
                links.add(i, ties.own(tie), takes.get(concept) ? lifted(close) : close);
            }
        }
        return links;
    }

    /** What a use may ask for that the offer says it is not. */
    private static int broken(Said offer) {
        return (offer.has(Quality.SOILED) ? UNSOILED : 0) | (offer.has(Quality.MEAT) ? NO_MEAT : 0);
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
                : hypothesis(need, usuallyTaken(offer, need), share, of);
    }

    private Verdict hypothesis(Profile need, int concept, double share, int of) {
        var activity = need.activity();
        boolean learned = activity != null && !terms.isUsual(activity, concept);
        return Verdict.won("material", share, of, learned ? LEARNED : HYPOTHESIS, name(concept));
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
