package fr.boucle.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A contract filled from what a synergy knows, not kept yet.
 *
 * @param missing what nobody has entered, marked in the text
 */
public record Draft(List<Clause> clauses, List<Blank> missing) {
    private static final Pattern MARK = Pattern.compile("\\[……[^\\]]*]");

    /**
     * Something that the text still waits for.
     *
     * @param path where it is entered; none where it can only be written into the text
     */
    public record Blank(String what, @Nullable String path) {}

    /** A piece of a clause: plain words, or a blank to be filled in. */
    public record Piece(String text, boolean blank) {}

    /** As it stands in a text, so that it is still found when somebody has edited around it. */
    static String mark(String words) {
        return "[…… " + words + "]";
    }

    public static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var found = MARK.matcher(text);
        int from = 0;
        while (found.find()) {
            pieces.add(new Piece(text.substring(from, found.start()), false));
            pieces.add(new Piece(found.group(), true));
            from = found.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
