package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import java.util.List;

/**
 * What companies of an activity take, learned from the matches that were kept in all territories. Companies are counted,
 * not matches: one that takes much of a thing is no pattern.
 *
 * @param takers companies of the activity that took it
 * @param givers companies that they took it from
 * @param refusers companies of the activity for which it was the wrong material
 * @param lift how many times the share of takers in the activity is that among all companies that took anything
 * @param from the matches that were kept
 */
public record Habit(Rule rule, int takers, int givers, int refusers, double lift, List<MatchId> from) {
    private static final int LEAST_TAKERS = 2;
    private static final int TAKERS_FOR_A_REFUSER = 2;

    /**
     * Companies of this activity take this material.
     *
     * @param activity a division or a class: {@code 16}, {@code 16.24}
     */
    public record Rule(String activity, MaterialId material) {}

    /** Its confidence: how many of a hundred companies of the activity that decided on the material took it. */
    public int percent() {
        return (int) Math.round(100.0 * takers / (takers + refusers));
    }

    /** Two companies at least, two for each that refuses, and no more seldom than companies at large. */
    boolean isLearned() {
        return takers >= LEAST_TAKERS && takers >= TAKERS_FOR_A_REFUSER * refusers && lift >= 1;
    }
}
