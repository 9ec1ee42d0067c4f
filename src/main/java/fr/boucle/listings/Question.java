package fr.boucle.listings;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.SearchWords;
import fr.boucle.catalogue.SearchWords.Word;
import fr.boucle.territory.Commune;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed, as a question to the index: what a listing must hold, part by part.
 *
 * @param parts each a {@code tsquery}; none where nothing was typed
 * @param telling those that say what the thing is: no place, no lone number or letter
 */
record Question(List<String> parts, List<String> telling, Understanding understood) {
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:[nN]\\s*[°ºo]|[nN][or]?\\.|#)\\s*(\\d{1,12})\\s*");
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.,])(\\d{2})([ .]?)(\\d{2})(?:\\2(\\d{2}))?\\s?\\*?(?![\\d.,])");
    private static final int SHORTEST_BEGINNING = 5;
    private static final int SHORTEST_TELLING = 3;

    /**
     * @param exact the words as they are, not what they mean
     * @param communes those that may be named
     */
    static Question of(String typed, boolean exact, Catalogue catalogue, Collection<Commune> communes) {
        var number = NUMBER.matcher(typed);
        if (number.matches()) {
            var asked = List.of(numbered(number.group(1)));
            return new Question(asked, asked, Understanding.NOTHING);
        }
        var place = NamedPlace.in(typed, exact ? List.of() : communes);
        var thing = place.map(each -> without(each.from(), each.to(), typed)).orElse(typed);
        var code = CODE.matcher(thing)
                .results()
                .filter(each -> isCode(each, catalogue))
                .findFirst();
        var words = catalogue.searched(
                code.map(each -> without(each.start(), each.end(), thing)).orElse(thing));
        var understood = new Understanding(
                exact ? List.of() : words.meant(),
                place.map(NamedPlace::commune),
                code.map(Question::written),
                words.words().stream()
                        .filter(word -> exact || word.meant().isEmpty())
                        .map(Word::typed)
                        .toList());
        return of(place, code, words, understood, exact);
    }

    private static Question of(
            Optional<NamedPlace> place,
            Optional<MatchResult> code,
            SearchWords words,
            Understanding understood,
            boolean exact) {
        var telling = new ArrayList<String>();
        var others = new ArrayList<String>();
        code.ifPresent(each -> telling.add(coded(each)));
        place.ifPresent(
                each -> others.add(Lexemes.quoted(Lexemes.place(each.commune().code()))));
        boolean alone = words.words().size() == 1 && code.isEmpty() && place.isEmpty();
        for (var word : words.words()) {
            (isTelling(word) ? telling : others).add(alone && isNumber(word) ? numbered(word) : part(word, exact));
        }
        return new Question(Stream.concat(telling.stream(), others.stream()).toList(), telling, understood);
    }

    private static String without(int from, int to, String typed) {
        return typed.substring(0, from) + ' ' + typed.substring(to);
    }

    /** Six digits of a code, or four in pairs: a sub-chapter. */
    private static boolean isCode(MatchResult found, Catalogue catalogue) {
        return found.group(4) != null
                ? catalogue.waste(found.group()).isPresent()
                : !found.group(2).isEmpty()
                        && catalogue.wastes().stream()
                                .anyMatch(each -> each.subChapter().equals(written(found)));
    }

    /** In pairs. */
    private static String written(MatchResult code) {
        return Stream.of(code.group(1), code.group(3), code.group(4))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
    }

    /** Six digits in a row may be a number or a word as well. */
    private static String coded(MatchResult code) {
        var digits = written(code).replace(" ", "");
        var asked = Lexemes.quoted(Lexemes.wasteCode(digits)) + ":*";
        return code.group(2).isEmpty() ? asked + " | " + Lexemes.quoted(digits) + " | " + numbered(digits) : asked;
    }

    private static boolean isTelling(Word word) {
        return word.meant().isPresent() || word.stem().length() >= SHORTEST_TELLING && !isNumber(word);
    }

    private static boolean isNumber(Word word) {
        return word.stem().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String numbered(Word word) {
        return numbered(word.stem()) + " | " + Lexemes.quoted(word.stem());
    }

    private static String numbered(String digits) {
        return Lexemes.quoted(Lexemes.number(digits.replaceFirst("^0+(?=.)", "")));
    }

    /** What the graph does not know may be the beginning of a word. */
    private static String part(Word word, boolean exact) {
        var stem = Lexemes.quoted(word.stem());
        if (exact) {
            return stem;
        }
        return word.meant()
                .map(material -> Lexemes.quoted(Lexemes.concept(material)) + " | " + stem)
                .orElse(word.stem().length() < SHORTEST_BEGINNING || isNumber(word) ? stem : stem + ":*");
    }

    /** For listings that hold every part; empty where nothing was typed. */
    String all() {
        return parts.size() < 2 ? any() : parts.stream().collect(Collectors.joining(") & (", "(", ")"));
    }

    /** For listings that hold any part. */
    String any() {
        return String.join(" | ", parts);
    }

    /** For listings that hold a part that says something; empty where that is no wider question. */
    String some() {
        return parts.size() < 2 ? "" : String.join(" | ", telling);
    }
}
