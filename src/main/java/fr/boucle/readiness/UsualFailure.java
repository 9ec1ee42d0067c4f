package fr.boucle.readiness;

import fr.boucle.kernel.DataFile;
import fr.boucle.readiness.Risk.Grades;
import fr.boucle.readiness.Risk.Measure;
import fr.boucle.readiness.Risk.State;
import fr.boucle.synergies.Synergy;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/**
 * A way in which synergies usually fail, as a beginning for a register.
 *
 * @param kind of which synergies: ALL, SUBSTITUTION, POOLING, WASTE
 */
public record UsualFailure(String id, String language, Kind kind, Risk risk) {
    private static final List<UsualFailure> ALL = DataFile.lines("/reference/failure-modes.csv").stream()
            .map(UsualFailure::read)
            .toList();

    /** Which synergies it concerns. */
    public enum Kind {
        ALL,
        SUBSTITUTION,
        POOLING,
        WASTE;

        boolean concerns(Synergy synergy) {
            boolean pooled = synergy.pool().isPresent();
            return switch (this) {
                case ALL -> true;
                case SUBSTITUTION -> !pooled;
                case POOLING -> pooled;
                case WASTE -> synergy.agreement().regime().isWaste();
            };
        }
    }

    /** Those that concern this synergy, in the reader's language. */
    public static List<UsualFailure> of(Synergy synergy, Locale language) {
        return ALL.stream()
                .filter(each -> each.language().equals(language.getLanguage()))
                .filter(each -> each.kind().concerns(synergy))
                .toList();
    }

    private static UsualFailure read(CSVRecord line) {
        var grades = new Grades(grade(line, "severity"), grade(line, "occurrence"), grade(line, "detection"));
        var risk = new Risk(
                line.get("mode"),
                line.get("cause"),
                line.get("effect"),
                grades,
                new Measure(line.get("measure"), null, null),
                State.OPEN,
                line.get("id"));
        return new UsualFailure(line.get("id"), line.get("language"), Kind.valueOf(line.get("kind")), risk);
    }

    private static int grade(CSVRecord line, String column) {
        return Integer.parseInt(line.get(column));
    }
}
