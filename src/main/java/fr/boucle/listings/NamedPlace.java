package fr.boucle.listings;

import fr.boucle.territory.Commune;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A municipality that is named in what was typed, whole and whatever its accents: «palettes lievin». */
record NamedPlace(Commune commune, int from, int to) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** The longest name of all. */
    static Optional<NamedPlace> in(String typed, Collection<Commune> communes) {
        var spots = WORD.matcher(typed).results().toList();
        var words = plain(typed);
        return communes.stream()
                .sorted(Comparator.comparingInt((Commune each) -> -each.name().length()))
                .flatMap(each -> at(each, words, spots).stream())
                .findFirst();
    }

    private static Optional<NamedPlace> at(Commune commune, List<String> words, List<MatchResult> spots) {
        var name = plain(commune.name());
        int first = Collections.indexOfSubList(words, name);
        return first < 0
                ? Optional.empty()
                : Optional.of(new NamedPlace(
                        commune,
                        spots.get(first).start(),
                        spots.get(first + name.size() - 1).end()));
    }

    private static List<String> plain(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> MARKS.matcher(Normalizer.normalize(word.group(), Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT))
                .toList();
    }
}
