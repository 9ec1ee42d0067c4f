package fr.boucle.listings;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.territory.CommuneCode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a listing is found by, in the words of PostgreSQL: stems, concepts, codes, each with how much it says. */
final class Lexemes {

    /** From most to least, named as PostgreSQL does. */
    enum Weight {
        A,
        B,
        C,
        D
    }

    private final Map<String, Set<Weight>> weights = new TreeMap<>();

    Lexemes() {}

    Lexemes(Lexemes other) {
        other.weights.forEach((lexeme, said) -> weights.put(lexeme, EnumSet.copyOf(said)));
    }

    void add(String lexeme, Weight weight) {
        weights.computeIfAbsent(lexeme, each -> EnumSet.noneOf(Weight.class)).add(weight);
    }

    void add(Collection<String> lexemes, Weight weight) {
        lexemes.forEach(each -> add(each, weight));
    }

    /** As a {@code tsvector} is written; the places in the text are not kept. */
    @Override
    public String toString() {
        return weights.entrySet().stream()
                .map(each -> quoted(each.getKey())
                        + ':'
                        + each.getValue().stream()
                                .map(weight -> (weight.ordinal() + 1) + weight.name())
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    static String concept(MaterialId material) {
        return "m:" + material;
    }

    /** @param digits of a waste code, or its first ones */
    static String wasteCode(String digits) {
        return "w:" + digits.replace(" ", "");
    }

    static String place(CommuneCode commune) {
        return "p:" + commune;
    }

    static String number(String digits) {
        return "n:" + digits;
    }
}
