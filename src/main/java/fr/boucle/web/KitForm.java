package fr.boucle.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One form with every kind of field, as the kit's own page shows it. */
record KitForm(
        String title,
        @Nullable String amount,
        String note,
        @Nullable String unit,
        @Nullable String site,
        @Nullable String rhythm,
        List<String> families,
        boolean unknown) {

    /** Nothing typed yet. */
    static KitForm empty() {
        return new KitForm("", null, "", null, null, null, List.of(), false);
    }

    /** Filled in, with a word where a number belongs. */
    static KitForm filled() {
        return new KitForm(
                "Copeaux d’aluminium",
                "douze",
                "Accès quai de 7 h à 15 h.",
                "T",
                "lievin",
                "MONTHLY",
                List.of("wood", "metal"),
                true);
    }
}
