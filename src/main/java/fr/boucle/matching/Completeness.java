package fr.boucle.matching;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a listing says of what matching asks, and which of its best matches its silence holds back.
 *
 * @param given so many of the facts asked of such a listing
 * @param threshold points from which a match is proposed to staff
 * @param gaps what it does not say, or says so that it cannot be compared
 */
public record Completeness(int given, int asked, int threshold, List<Gap> gaps) {

    /** What a listing can say and matching reads. */
    public enum Fact {
        MATERIAL,
        QUANTITY,
        /** The quantity is there, but does not count as the counterparts count. */
        UNIT,
        DESCRIPTION,
        WASTE_CODE,
        /** It may be hazardous by its composition, and nothing that the form asks tells. */
        HAZARD
    }

    /**
     * A match that an answer could raise.
     *
     * @param gain points at most, as its verdict says
     * @param passes the answer could lift it over the threshold
     */
    public record Held(Suggestion pair, int gain, boolean passes) {}

    /** A fact that is missing and the matches that it holds back, the highest score first. */
    public record Gap(Fact fact, List<Held> held) {

        /** At most, of any match. */
        public int points() {
            return held.stream().mapToInt(Held::gain).max().orElse(0);
        }

        public List<Suggestion> passing() {
            return held.stream().filter(Held::passes).map(Held::pair).toList();
        }

        /** How many are proposed without the answer, and would win points by it. */
        public int rising() {
            return held.size() - passing().size();
        }

        private Gap among(Predicate<Suggestion> seen) {
            return new Gap(
                    fact, held.stream().filter(each -> seen.test(each.pair())).toList());
        }

        /** A unit is only wrong by those who count otherwise. */
        private boolean isEmpty() {
            return fact == Fact.UNIT && held.isEmpty();
        }
    }

    /** The same for a reader who may know of these matches only. */
    public Completeness among(Predicate<Suggestion> seen) {
        var left = gaps.stream()
                .map(gap -> gap.among(seen))
                .filter(gap -> !gap.isEmpty())
                .toList();
        return new Completeness(given, asked, threshold, left);
    }

    public boolean isWhole() {
        return gaps.isEmpty();
    }
}
