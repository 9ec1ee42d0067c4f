package fr.boucle.reporting;

import fr.boucle.impact.CountedLine;
import fr.boucle.impact.Indicator;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** A report’s figures beside those of today: which differ, and why. */
public record Comparison(List<Step> steps, List<Amount> received, List<Amount> originated, List<Loss> losses, Why why) {

    /** A step of the funnel that differs. */
    public record Step(Rung rung, long then, long now) {}

    /** A figure of impact that differs. */
    public record Amount(Indicator indicator, Proof proof, BigDecimal then, BigDecimal now) {}

    /** A reason of losses that differs. */
    public record Loss(String reason, long then, long now) {}

    /**
     * What became of what the report rests on.
     *
     * @param changedLines proven, verified or corrected in place
     */
    public record Why(
            int newSynergies, int goneSynergies, int movedSynergies, int newLines, int goneLines, int changedLines) {
        boolean isNothing() {
            return newSynergies + goneSynergies + movedSynergies + newLines + goneLines + changedLines == 0;
        }
    }

    public boolean isSame() {
        return steps.isEmpty() && received.isEmpty() && originated.isEmpty() && losses.isEmpty() && why.isNothing();
    }

    static Comparison of(Figures then, Figures now, byte[] basisThen, byte[] basisNow) {
        return new Comparison(
                steps(then, now),
                amounts(then.received(), now.received()),
                amounts(then.originated(), now.originated()),
                losses(then.losses(), now.losses()),
                why(basisThen, basisNow));
    }

    private static List<Step> steps(Figures then, Figures now) {
        List<Step> steps = new ArrayList<>();
        for (var rung : Rung.values()) {
            long before = then.count(rung).orElse(0L);
            long after = now.count(rung).orElse(0L);
            if (before != after) {
                steps.add(new Step(rung, before, after));
            }
        }
        return steps;
    }

    private static List<Amount> amounts(Totals then, Totals now) {
        List<Amount> amounts = new ArrayList<>();
        for (var indicator : Indicator.values()) {
            for (var proof : Proof.values()) {
                var before = then.of(indicator).of(proof).value();
                var after = now.of(indicator).of(proof).value();
                if (before.central().compareTo(after.central()) != 0
                        || before.low().compareTo(after.low()) != 0
                        || before.high().compareTo(after.high()) != 0) {
                    amounts.add(new Amount(indicator, proof, before.central(), after.central()));
                }
            }
        }
        return amounts;
    }

    private static List<Loss> losses(Map<String, Long> then, Map<String, Long> now) {
        var reasons = new TreeSet<>(then.keySet());
        reasons.addAll(now.keySet());
        return reasons.stream()
                .map(reason -> new Loss(reason, then.getOrDefault(reason, 0L), now.getOrDefault(reason, 0L)))
                .filter(loss -> loss.then() != loss.now())
                .toList();
    }

    private static Why why(byte[] then, byte[] now) {
        var synergies = new Tracks();
        var lines = new Tracks();
        Basis.read(then, entry -> {
            synergies.before.put(entry.synergy().id(), entry.synergy().version());
            entry.lines().forEach(line -> lines.before.put(line.id(), line.version()));
        });
        Basis.read(now, entry -> {
            synergies.meet(entry.synergy().id(), entry.synergy().version());
            for (CountedLine line : entry.lines()) {
                lines.meet(line.id(), line.version());
            }
        });
        return new Why(
                synergies.added,
                synergies.before.size(),
                synergies.changed,
                lines.added,
                lines.before.size(),
                lines.changed);
    }

    /** Things by id with the version in which they stood; what is met again leaves. */
    private static final class Tracks {
        private final Map<UUID, Long> before = new HashMap<>();
        private int added;
        private int changed;

        void meet(UUID id, long version) {
            var stood = before.remove(id);
            if (stood == null) {
                added++;
            } else if (stood != version) {
                changed++;
            }
        }
    }
}
