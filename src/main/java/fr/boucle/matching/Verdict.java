package fr.boucle.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion says of a pair.
 *
 * @param criterion its name: {@code material}, {@code quantity}, {@code period}, {@code distance}, {@code law}
 * @param won points that the pair has, 0 to {@code of}
 * @param open points that an answer still missing could bring
 * @param of points that the criterion can give
 * @param exact the points won before they were rounded: it orders matches of the same score
 * @param reason the message key of the sentence that says why
 * @param arguments for the sentence, strings and numbers
 * @param learnt what refusals taught, by which the points won are less; null where nothing is
 */
public record Verdict(
        String criterion,
        int won,
        int open,
        int of,
        double exact,
        String reason,
        List<Object> arguments,
        @Nullable Learnt learnt) {
    public Verdict {
        if (won < 0 || open < 0 || won + open > of) {
            throw new IllegalArgumentException("%s: %d won and %d open of %d".formatted(criterion, won, open, of));
        }
    }

    Verdict(String criterion, int won, int open, int of, double exact, String reason, List<Object> arguments) {
        this(criterion, won, open, of, exact, reason, arguments, null);
    }

    static Verdict won(String criterion, double share, int of, String reason, Object... arguments) {
        double exact = Math.max(0, Math.min(1, share)) * of;
        return new Verdict(criterion, (int) Math.round(exact), 0, of, exact, reason, List.of(arguments));
    }

    /** As much of the points that it did not win may come with an answer. */
    static Verdict partly(String criterion, double share, int of, String reason, Object... arguments) {
        var won = won(criterion, share, of, reason, arguments);
        return new Verdict(criterion, won.won, of - won.won, of, won.exact, reason, won.arguments);
    }

    static Verdict unknown(String criterion, int of, String reason, Object... arguments) {
        return new Verdict(criterion, 0, of, of, 0, reason, List.of(arguments));
    }

    Verdict because(String reason, List<Object> arguments) {
        return new Verdict(criterion, won, open, of, exact, reason, List.copyOf(arguments), learnt);
    }

    /** So many points, when the sum of all verdicts is rounded. */
    Verdict rounded(int won) {
        return new Verdict(criterion, won, Math.min(open, of - won), of, exact, reason, arguments, learnt);
    }

    /** Fewer points, by what refusals have taught. */
    Verdict lowered(Learnt learnt) {
        double less = exact * learnt.factor();
        return new Verdict(criterion, (int) Math.round(less), open, of, less, reason, arguments, learnt);
    }

    /** It rests on what the sector usually takes, by the catalogue or learned here, not on what the listings say: for staff only. */
    public boolean restsOnTheSector() {
        return reason.startsWith(SameMaterial.HYPOTHESIS);
    }

    public int lost() {
        return of - won - open;
    }
}
