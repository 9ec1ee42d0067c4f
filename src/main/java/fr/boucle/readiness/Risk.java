package fr.boucle.readiness;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a synergy may fail, and what is done against it. Ranked by its priority number, severity × occurrence ×
 * detection, each 1 to 10, so 1 to 1000: the classic failure mode and effect analysis (FMEA), which CORALIS D9.1 and D9.2
 * bring to symbiosis.
 *
 * @param usual id of the usual failure mode that it was taken from
 */
@Embeddable
public record Risk(
        @Column(name = "failure_mode") String mode,
        String cause,
        String effect,
        @Embedded Grades grades,
        @Embedded Measure measure,
        @Enumerated(EnumType.STRING) State state,
        @Nullable String usual) {

    /** Where a risk stands. */
    public enum State {
        OPEN,
        MITIGATED,
        ACCEPTED,
        CLOSED;

        /** Somebody still has to do something. */
        public boolean isOpen() {
            return this == OPEN;
        }
    }

    /**
     * How bad, how often, how late it is noticed.
     *
     * @param detection 1: noticed at once, 10: noticed when the harm is done
     */
    @Embeddable
    public record Grades(int severity, int occurrence, int detection) {
        private static final int WORST = 10;

        public Grades {
            demand(severity, "severity");
            demand(occurrence, "occurrence");
            demand(detection, "detection");
        }

        private static void demand(int grade, String field) {
            if (grade < 1 || grade > WORST) {
                throw new RuleViolation("risk.grade").at(field);
            }
        }

        public int priority() {
            return severity * occurrence * detection;
        }
    }

    /**
     * What is done against a risk.
     *
     * @param owner the company that looks after it; none: the territory's team
     */
    @Embeddable
    public record Measure(
            @Column(name = "measure") String what,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "owner_id")) @Nullable
            CompanyId owner,

            @Nullable LocalDate dueOn) {
        public Measure {
            what = what.strip();
            if (what.isEmpty() && dueOn != null) {
                throw new RuleViolation("risk.measure.missing").at("measure");
            }
        }
    }

    public Risk {
        mode = said(mode, "mode");
        cause = cause.strip();
        effect = effect.strip();
        if (state == State.MITIGATED && measure.what().isEmpty()) {
            throw new RuleViolation("risk.measure.missing").at("measure");
        }
    }

    private static String said(String words, String field) {
        if (words.isBlank()) {
            throw new RuleViolation("form.required").at(field);
        }
        return words.strip();
    }

    public int priority() {
        return grades.priority();
    }

    /** Its measure should have been taken by now. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && measure.dueOn() != null && measure.dueOn().isBefore(today);
    }
}
