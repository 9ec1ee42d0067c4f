package fr.boucle.catalogue;

import fr.boucle.catalogue.CodeSuggestion.Reason;
import java.util.Optional;

/** How the danger, the company's activity and the legal order of search weigh what speaks for a code. */
record CodeWeights(WasteCodes codes, Danger danger, Optional<Activity> activity) {

    /** What the author or the words say of the danger. */
    enum Danger {
        SAID,
        DENIED,
        UNKNOWN
    }

    boolean isDangerSaid() {
        return danger == Danger.SAID;
    }

    double of(WasteCode code) {
        return inOrder(code) * byDanger(code) * byOrigin(code);
    }

    /** That the company's activity usually fills the sub-chapter of this code. */
    Optional<Reason> origin(WasteCode code) {
        return activity.filter(each -> codes.origins().factor(code, each) > 1)
                .map(each -> new Reason(Reason.Kind.ORIGIN, code.subChapter(), each.code()));
    }

    /** First by origin (01 to 12, 17 to 20), then 13, 14 and 15, then 16, then a «99»: the annex of Decision 2000/532/EC. */
    private static double inOrder(WasteCode code) {
        if (code.isCatchAll()) {
            return 0.5;
        }
        return switch (code.chapter()) {
            case "16" -> 0.94;
            case "13", "14", "15" -> 0.98;
            case "19" -> 0.85; // by origin too, but of those who treat the waste of others
            case "20" -> 0.9; // households, and what is collected like theirs
            default -> 1;
        };
    }

    private double byDanger(WasteCode code) {
        boolean hasTwin = !codes.twins(code).isEmpty();
        return switch (danger) {
            case SAID -> code.hazardous() ? 1.2 : hasTwin ? 0.75 : 0.9;
            case DENIED -> code.hazardous() ? 0.4 : 1;
            case UNKNOWN -> code.hazardous() && hasTwin ? 0.8 : 1;
        };
    }

    /** Where the activity is not known, the entries that one branch of chemistry has for itself come later. */
    private double byOrigin(WasteCode code) {
        return activity.map(each -> codes.origins().factor(code, each))
                .orElse(code.chapter().equals("07") ? 0.85 : 1.0);
    }
}
