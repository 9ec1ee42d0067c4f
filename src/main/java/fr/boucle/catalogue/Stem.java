package fr.boucle.catalogue;

import java.util.Set;

/**
 * The part of a word that its forms share: plural, feminine and participle endings off, the same way for the four
 * languages, since a trade text mixes them and both sides are cut alike.
 */
final class Stem {
    private static final Set<String> NO_PLURAL = Set.of("chaux", "faux", "taux");
    private static final int SHORTEST = 4;
    private static final String VOWELS = "aeiou";

    private Stem() {}

    static String of(String plain) {
        return plain.length() < SHORTEST ? plain : undoubled(ending(singular(plain)));
    }

    private static String singular(String word) {
        if (NO_PLURAL.contains(word)) {
            return word;
        }
        if (word.endsWith("iaux") || word.endsWith("iau")) {
            return word.substring(0, word.lastIndexOf("iau")) + "ial";
        }
        if (word.endsWith("aux") && !word.endsWith("eaux") && !word.endsWith("yaux") && word.length() > 4) {
            return cut(word, 3) + "al";
        }
        if (word.endsWith("ux") || word.endsWith("s") && !word.endsWith("ss")) {
            return cut(word, 1);
        }
        return word;
    }

    private static String ending(String word) {
        int length = word.length();
        if (word.endsWith("ee")) {
            return ending(cut(word, 1));
        }
        if (word.endsWith("ive") && length > 5) {
            return cut(word, 3) + "if";
        }
        if (word.endsWith("euse") && length > 5) {
            return cut(word, 2);
        }
        if (word.endsWith("elle") && length > 6 || word.endsWith("enne") && length > 6) {
            return ending(cut(word, 2));
        }
        if (word.endsWith("en") && length > 5) {
            return cut(word, 2);
        }
        if (word.endsWith("e") && !word.endsWith("iere") && length > SHORTEST) {
            return cut(word, 1);
        }
        return word.endsWith("y") && length > SHORTEST ? cut(word, 1) + "i" : word;
    }

    /** «Palette» and «pallet», «emballage» and «embalage»: twice the same consonant counts once. */
    private static String undoubled(String word) {
        if (word.length() <= SHORTEST + 1) {
            return word;
        }
        var letters = new StringBuilder(word);
        for (int i = letters.length() - 1; i > 0; i--) {
            if (letters.charAt(i) == letters.charAt(i - 1) && VOWELS.indexOf(letters.charAt(i)) < 0) {
                letters.deleteCharAt(i);
            }
        }
        return letters.toString();
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
