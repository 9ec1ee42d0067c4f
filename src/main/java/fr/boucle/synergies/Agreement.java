package fr.boucle.synergies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** What the parties have agreed on so far: of a substitution what goes where, of a pooling what is shared, and the law. */
@Embeddable
public record Agreement(
        @Embedded @Nullable Supply supply,
        @Embedded @Nullable Sharing sharing,
        @Embedded @Nullable Regime regime) {
    static final Agreement NONE = new Agreement(null, null, null);

    @Override
    public Supply supply() {
        return supply == null ? Supply.NONE : supply;
    }

    @Override
    public Sharing sharing() {
        return sharing == null ? Sharing.NONE : sharing;
    }

    @Override
    public Regime regime() {
        return regime == null ? Regime.NONE : regime;
    }

    Agreement with(Supply other) {
        return new Agreement(other, sharing, regime);
    }

    Agreement with(Sharing other) {
        return new Agreement(supply, other, regime);
    }

    Agreement with(Regime other) {
        return new Agreement(supply, sharing, other);
    }
}
