package fr.boucle.listings.web;

import fr.boucle.catalogue.CodeSuggestion.Fit;
import fr.boucle.catalogue.WasteCode;
import java.util.List;

/**
 * A suggested waste code as a page tells it.
 *
 * @param reasons sentences, the strongest first
 * @param corrected the territory's officers said so
 * @param twins what takes its place according to what the waste contains
 * @param instead what to read before a «99»
 */
record Candidate(
        WasteCode code,
        Fit fit,
        List<String> reasons,
        boolean corrected,
        List<WasteCode> twins,
        List<WasteCode> instead) {

    /** What a radio button sends. */
    public String value() {
        return code.code();
    }

    /** Dangerous whatever it contains: publishing it means that staff look first. */
    public boolean absolute() {
        return code.hazardous() && twins.isEmpty();
    }
}
