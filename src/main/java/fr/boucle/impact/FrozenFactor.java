package fr.boucle.impact;

import java.util.Locale;

/** A factor as it was on the day when a figure was reckoned with it. */
public record FrozenFactor(
        String id, int version, String fr, String en, String unit, String source, String sourceId, int year) {
    static FrozenFactor of(Factor factor) {
        return new FrozenFactor(
                factor.id(),
                factor.version(),
                factor.fr(),
                factor.en(),
                factor.unit(),
                factor.origin().source(),
                factor.origin().sourceId(),
                factor.origin().year());
    }

    public String label(Locale language) {
        return language.getLanguage().equals("fr") ? fr : en;
    }
}
