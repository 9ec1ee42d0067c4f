package fr.boucle.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * An entry of the European list of waste (Decision 2000/532/EC).
 *
 * @param code six digits in pairs, {@code 15 01 03}, without the star
 * @param hazardous the entry wears the star
 * @param mirror hazardous or not according to what the waste contains: it has a twin of the other kind
 */
public record WasteCode(String code, boolean hazardous, boolean mirror, Labels labels, List<String> words) {

    /** As printed: with the star of hazardous entries. */
    public String printed() {
        return hazardous ? code + "*" : code;
    }

    public String label(Locale language) {
        return labels.in(language);
    }

    /** «Not otherwise specified»: the entry that says least. */
    public boolean isCatchAll() {
        return code.endsWith("99");
    }

    public String chapter() {
        return code.substring(0, 2);
    }

    /** {@code 15 01} of {@code 15 01 03}. */
    public String subChapter() {
        return code.substring(0, 5);
    }
}
