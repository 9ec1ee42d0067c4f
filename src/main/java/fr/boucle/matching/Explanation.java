package fr.boucle.matching;

import java.util.Comparator;
import java.util.List;

/** The score of a match and, criterion by criterion, why: the number shown is computed from the reasons shown. */
public record Explanation(List<Verdict> verdicts) {
    private static final int FIFTH = 5;

    /** Rounds the points so that they add up to the rounded sum: what lost most by rounding down is rounded up. */
    static Explanation of(List<Verdict> verdicts) {
        double exact = verdicts.stream().mapToDouble(Verdict::exact).sum();
        long missing = Math.round(exact)
                - verdicts.stream().mapToInt(each -> (int) each.exact()).sum();
        var up = verdicts.stream()
                .sorted(Comparator.comparingDouble(each -> (int) each.exact() - each.exact()))
                .limit(missing)
                .toList();
        return new Explanation(verdicts.stream()
                .map(each -> each.rounded((int) each.exact() + (up.contains(each) ? 1 : 0)))
                .toList());
    }

    /** Points won, 0 to 100. */
    public int score() {
        return verdicts.stream().mapToInt(Verdict::won).sum();
    }

    /** The score before rounding: it orders matches. */
    public double exact() {
        return verdicts.stream().mapToDouble(Verdict::exact).sum();
    }

    /** What the criterion that matters most says. */
    Verdict material() {
        return verdicts.get(0);
    }

    Verdict quantity() {
        return verdicts.get(1);
    }

    /** Half the points for the material at least, and not by the sector alone: enough to build on. */
    boolean linksWell() {
        return 2 * material().won() >= material().of() && !material().restsOnTheSector();
    }

    /** The listings themselves say nothing in common: a guess from the sector, for staff only. */
    public boolean restsOnTheSector() {
        return verdicts.stream().anyMatch(Verdict::restsOnTheSector);
    }

    /** Little links what is offered to what is needed: less than a fifth of the points for the material. */
    public boolean restsOnLittle() {
        return verdicts.stream().limit(1).anyMatch(material -> material.won() * FIFTH < material.of());
    }

    /** Points that answers still missing could bring. */
    public int open() {
        return verdicts.stream().mapToInt(Verdict::open).sum();
    }

    /** What the score could become. */
    public int possible() {
        return score() + open();
    }
}
