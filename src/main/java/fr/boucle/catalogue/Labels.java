package fr.boucle.catalogue;

import java.util.Locale;

/** A code's own short name in French and in English; Dutch pages show the English one. */
record Labels(String fr, String en) {
    String in(Locale language) {
        return language.getLanguage().equals("fr") ? fr : en;
    }
}
