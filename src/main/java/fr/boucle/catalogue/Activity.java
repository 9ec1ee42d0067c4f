package fr.boucle.catalogue;

import java.util.Locale;

/**
 * What a company does, in the French nomenclature NAF rév. 2.
 *
 * @param code the sub-class, {@code 16.23Z}
 * @param nace its class in the European nomenclature, {@code 16.23}
 */
public record Activity(String code, String nace, String division, String section, Labels labels) {
    public String label(Locale language) {
        return labels.in(language);
    }
}
