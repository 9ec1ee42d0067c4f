package fr.boucle.matching;

import fr.boucle.kernel.TerritoryId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Judges a pair by all criteria, in the order in which a page tells them. */
@Component
class Judge {
    private final SameMaterial material;
    private final Learned learned;
    private final Criterion quantity = new EnoughQuantity();
    private final Criterion period = new SamePeriod();
    private final WithinReach reach;
    private final Criterion law;
    private final List<Criterion> criteria;
    private final Forbidden forbidden;
    private final Experience experience;
    private final Supplier<WeightsByTerritory> weights;

    /** By the usual weights everywhere, without experience. */
    Judge(Terms terms, RareWords rare) {
        this(terms, rare, new Experience(), () -> WeightsByTerritory.USUAL);
    }

    @Autowired
    Judge(Terms terms, RareWords rare, Experience experience, Supplier<WeightsByTerritory> weights) {
        this.experience = experience;
        this.weights = weights;
        material = new SameMaterial(terms, rare);
        learned = new Learned(material, experience);
        reach = new WithinReach();
        law = new LawAllows();
        criteria = List.of(learned, quantity, period, reach, law);
        forbidden = new Forbidden(terms, reach);
    }

    /** Two profiles of one of which the other is the counterpart, put in their places. */
    record Pair(Profile offer, Profile need) {
        static Pair of(Profile one, Profile other) {
            return one.isOffer() ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** As it would judge if this territory had these weights. */
    Judge with(TerritoryId territory, Weights other) {
        var changed = weights.get().with(territory, other);
        return new Judge(material.terms(), material.rare(), experience, () -> changed);
    }

    /** Those of the offer's territory count for a pair. */
    Weights weights(Profile offer) {
        return weights.get().of(offer.territory());
    }

    /** The most that any territory's weights give, criterion by criterion. */
    Weights mostWeights() {
        return weights.get().most();
    }

    Ties ties(Profile mine) {
        return new Ties(mine, material.terms());
    }

    Outlines.Mine outline(Profile mine) {
        return Outlines.Mine.of(mine, mine.isOffer() ? weights(mine) : mostWeights(), forbidden);
    }

    Explanation explain(Pair pair) {
        var points = weights(pair.offer()).all();
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < criteria.size(); i++) {
            verdicts.add(criteria.get(i).judge(pair.offer(), pair.need(), points.get(i)));
        }
        return Explanation.of(verdicts);
    }

    /** The exact score of a pair, as {@link #explain} would tell it; below zero where nothing links the two. */
    double points(Pair pair) {
        double share = material(pair);
        return share == 0 ? -1 : others(pair) + share * weights(pair.offer()).material();
    }

    /**
     * The same of a profile and somebody else, the quick way.
     *
     * @param least what is of interest, in points
     * @return below zero where the score is less, or nothing links the two
     */
    double points(Ties ties, Profile other, double least) {
        var pair = Pair.of(ties.mine(), other);
        double others = others(pair);
        int material = weights(pair.offer()).material();
        if (others + material < least) {
            return -1;
        }
        double share = learned.share(ties, other);
        double points = others + share * material;
        return share == 0 || points < least ? -1 : points;
    }

    private double others(Pair pair) {
        var offer = pair.offer();
        var need = pair.need();
        var weights = weights(offer);
        return won(quantity.share(offer, need), weights.quantity())
                + won(period.share(offer, need), weights.period())
                + won(reach.share(offer, need), weights.distance())
                + won(law.share(offer, need), weights.law());
    }

    /** Whether it says anything that two listings share this word. */
    boolean isRare(int word) {
        return material.rare().isRare(word);
    }

    /** The part of its points that the material wins. */
    double material(Pair pair) {
        return learned.share(pair.offer(), pair.need());
    }

    /**
     * The most that the {@link #material} can be, of a profile and somebody of whom these are known.
     *
     * @param takes the concepts that the other's sector usually takes
     * @param words whether the two may share a rare word
     */
    double most(Ties ties, Said other, BitSet takes, boolean words) {
        return material.most(ties, other, takes, words);
    }

    private static double won(double share, int of) {
        return Double.isNaN(share) ? 0 : share * of;
    }

    Optional<Obstacle> forbids(Pair pair) {
        return forbidden.forbids(pair.offer(), pair.need());
    }
}
