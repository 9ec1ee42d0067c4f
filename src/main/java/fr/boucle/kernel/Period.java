package fr.boucle.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a day until a day, both included; an open end is allowed. */
@Embeddable
public record Period(
        @Column(name = "available_from") LocalDate start,
        @Nullable @Column(name = "available_until") LocalDate end) {

    public Period {
        if (end != null && end.isBefore(start)) {
            throw new RuleViolation("period.endsBeforeItStarts");
        }
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(end);
    }

    /** This period, until that day at least: an open end, or a later one, stays as it is. */
    public Period lastingUntil(LocalDate day) {
        return endsBefore(day) ? new Period(start, day) : this;
    }

    public boolean overlaps(Period other) {
        return !endsBefore(other.start) && !other.endsBefore(start);
    }

    private boolean endsBefore(LocalDate day) {
        return end != null && end.isBefore(day);
    }
}
