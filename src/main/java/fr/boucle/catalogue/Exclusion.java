package fr.boucle.catalogue;

import java.util.Locale;

/**
 * A pair of concepts that must never be proposed.
 *
 * @param rule its name, for tests and for the page
 * @param source the text of law or the standard that says so
 */
public record Exclusion(MaterialId offered, MaterialId needed, String rule, Labels reasons, String source) {
    public String reason(Locale language) {
        return reasons.in(language);
    }
}
