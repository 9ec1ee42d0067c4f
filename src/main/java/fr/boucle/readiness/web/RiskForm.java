package fr.boucle.readiness.web;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.readiness.Risk;
import fr.boucle.readiness.Risk.Grades;
import fr.boucle.readiness.Risk.Measure;
import fr.boucle.readiness.Risk.State;
import fr.boucle.readiness.RiskVersion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A risk as typed; the number tells which version was read before. */
record RiskForm(
        int number,

        @NotBlank(message = "{form.required}") @Size(max = 300, message = "{form.tooLong}") @Nullable
        String mode,

        @Size(max = 1000, message = "{form.tooLong}") @Nullable
        String cause,

        @Size(max = 1000, message = "{form.tooLong}") @Nullable
        String effect,

        @NotNull(message = "{form.required}") @Nullable Integer severity,
        @NotNull(message = "{form.required}") @Nullable Integer occurrence,
        @NotNull(message = "{form.required}") @Nullable Integer detection,

        @Size(max = 1000, message = "{form.tooLong}") @Nullable
        String measure,

        @Nullable String owner,
        @Nullable String dueOn,
        @NotNull(message = "{form.required}") @Nullable State state,
        @Nullable String usual) {

    static RiskForm blank() {
        return new RiskForm(0, null, null, null, null, null, null, null, null, null, State.OPEN, null);
    }

    static RiskForm of(RiskVersion version) {
        return of(version.number(), version.risk());
    }

    static RiskForm of(int number, Risk risk) {
        var measure = risk.measure();
        var owner = measure.owner();
        var due = measure.dueOn();
        return new RiskForm(
                number,
                risk.mode(),
                risk.cause(),
                risk.effect(),
                risk.grades().severity(),
                risk.grades().occurrence(),
                risk.grades().detection(),
                measure.what(),
                owner == null ? null : owner.toString(),
                due == null ? null : due.toString(),
                risk.state(),
                risk.usual());
    }

    Risk toRisk() {
        return new Risk(
                said(mode),
                said(cause),
                said(effect),
                new Grades(
                        Objects.requireNonNull(severity),
                        Objects.requireNonNull(occurrence),
                        Objects.requireNonNull(detection)),
                new Measure(said(measure), company(), day()),
                Objects.requireNonNull(state),
                usual == null || usual.isBlank() ? null : usual);
    }

    private @Nullable CompanyId company() {
        try {
            return owner == null || owner.isBlank() ? null : CompanyId.of(owner);
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation("risk.owner.unknown").at("owner");
        }
    }

    private @Nullable LocalDate day() {
        try {
            return dueOn == null || dueOn.isBlank() ? null : LocalDate.parse(dueOn.strip());
        } catch (DateTimeException unreadable) {
            throw new RuleViolation("form.date").at("dueOn");
        }
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
