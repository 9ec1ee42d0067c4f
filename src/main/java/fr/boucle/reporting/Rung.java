package fr.boucle.reporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step of the way from a company to a running synergy, and of which step it is a part. */
public enum Rung {
    COMPANIES(null),
    /** Those that brought a listing in the period. */
    CONTRIBUTORS(COMPANIES),
    LISTINGS(null),
    SUGGESTED(null),
    KEPT(SUGGESTED),
    /** Synergies, from suggestions or otherwise; those below are the same ones, as far as they have come. */
    OPENED(null),
    DISCUSSION(OPENED),
    NEGOTIATION(OPENED),
    IMPLEMENTATION(OPENED),
    COMPLETED(OPENED);

    private final @Nullable Rung whole;

    Rung(@Nullable Rung whole) {
        this.whole = whole;
    }

    public Optional<Rung> whole() {
        return Optional.ofNullable(whole);
    }
}
