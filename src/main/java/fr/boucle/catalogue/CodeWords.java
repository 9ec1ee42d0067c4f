package fr.boucle.catalogue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.boucle.catalogue.CodeLines.Heading;
import fr.boucle.catalogue.PlainWords.Kind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the waste list: its labels and everyday words, by stem, the rarer the more telling. */
final class CodeWords {
    private static final double LABEL = 0.9;
    private static final double BESIDE = 0.3;
    private static final double ABOVE = 0.12;
    private static final double OTHER_SHAPE = 0.65;
    private static final double SHAPE_ONLY = 0.5;
    private static final int SHORTEST = 3;

    /** The others, «chantier» or «carton», say little of a material but something of a code. */
    private static final Set<Kind> STEERING =
            EnumSet.of(Kind.SMALL, Kind.DENIAL, Kind.DENIAL_AFTER, Kind.FIT, Kind.END, Kind.USE, Kind.PACKED_IN);

    /** The shapes of matter that the list tells apart: a dust is no sludge, whatever it comes from. */
    private static final List<Set<String>> SHAPES = List.of(
            stems("boue", "boueux", "sludge", "mud", "slib", "schlamm", "gâteau"),
            stems("poussière", "poudre", "fine", "dust", "powder", "stof", "poeder", "staub", "pulver"),
            stems("cendre", "suie", "ash", "soot", "as", "asche"));

    /** What a thing has been through or how much of it there is: says nothing without the thing. */
    private static final Set<String> STATES = stems(
            "usagé",
            "usé",
            "périmé",
            "divers",
            "vide",
            "cassé",
            "ancien",
            "neuf",
            "propre",
            "sale",
            "mélange",
            "industriel",
            "reste",
            "rebut",
            "déchet",
            "résidu",
            "produit",
            "chute",
            "récupération",
            "used",
            "waste",
            "scrap",
            "old",
            "mixed",
            "benne",
            "traitement",
            "fabrication",
            "production");

    /**
     * What speaks for one code.
     *
     * @param points around 1 where a telling phrase is there word for word
     * @param stems those of the text that it rests on
     */
    record Hit(double points, Set<String> stems) {
        static final Hit NONE = new Hit(0, Set.of());
    }

    private record Phrase(Set<String> stems, double weight) {}

    private final PlainWords plainWords = new PlainWords();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> above;
    private final Map<String, Integer> spread = new HashMap<>();
    private final double rarest;

    CodeWords(Collection<WasteCode> codes, Collection<Heading> headings) {
        codes.forEach(this::learn);
        rarest = Math.log(codes.size());
        above = headings.stream()
                .collect(toMap(
                        Heading::code,
                        heading -> Stream.concat(
                                        Stream.of(
                                                heading.labels().fr(),
                                                heading.labels().en()),
                                        heading.words().stream())
                                .flatMap(text -> stems(text).keySet().stream())
                                .collect(toSet())));
    }

    static Set<String> stems(String... words) {
        return Stream.of(words).map(word -> Stem.of(Catalogue.plain(word))).collect(toUnmodifiableSet());
    }

    private void learn(WasteCode code) {
        var labels = Stream.of(code.labels().fr(), code.labels().en()).map(label -> phrase(label, LABEL));
        var all = Stream.concat(labels, code.words().stream().map(words -> phrase(words, 1)))
                .filter(phrase -> !phrase.stems().isEmpty())
                .toList();
        var stems = new HashSet<String>();
        all.forEach(phrase -> stems.addAll(phrase.stems()));
        stems.forEach(stem -> spread.merge(stem, 1, Integer::sum));
        phrases.put(code.code(), all);
        words.put(code.code(), stems);
    }

    private Phrase phrase(String text, double weight) {
        return new Phrase(stems(text).keySet(), weight);
    }

    /** The stems of the words that say something, each as it is written; what a text denies («sans solvant») it does not say. */
    Map<String, String> stems(String text) {
        return stems(text, false);
    }

    /** The stems of the words that a text denies: «non dangereux». */
    Set<String> deniedStems(String text) {
        return stems(text, true).keySet();
    }

    private Map<String, String> stems(String text, boolean denied) {
        var tokens = Token.of(text);
        var denials = Denials.in(tokens, plainWords);
        var stems = new LinkedHashMap<String, String>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (isTelling(token) && denials.isDenied(i) == denied) {
                stems.putIfAbsent(Stem.of(token.plain()), text.substring(token.from(), token.to()));
            }
        }
        return stems;
    }

    private boolean isTelling(Token token) {
        return token.plain().length() >= SHORTEST
                && !token.isNumber()
                && STEERING.stream().noneMatch(kind -> plainWords.is(kind, token.plain()));
    }

    /** How few entries use the word: 1 one entry, or none, 0 all of them. */
    double rarity(String stem) {
        return 1 - Math.log(spread.getOrDefault(stem, 1)) / rarest;
    }

    /** Whether an entry goes by exactly these words. */
    boolean isPhrase(Set<String> stems) {
        return phrases.values().stream()
                .flatMap(List::stream)
                .anyMatch(phrase -> phrase.stems().equals(stems));
    }

    /** Whether the entry's words include all of these. */
    boolean nameAll(WasteCode code, Set<String> stems) {
        return words.getOrDefault(code.code(), Set.of()).containsAll(stems);
    }

    /** @param said how central each stem of a text is, 1 at most */
    Hit in(WasteCode code, Map<String, Double> said) {
        var here = common(words.getOrDefault(code.code(), Set.of()), said);
        if (STATES.containsAll(here)) {
            return Hit.NONE;
        }
        var best = phrases.getOrDefault(code.code(), List.of()).stream()
                .max((one, other) -> Double.compare(points(one, said), points(other, said)))
                .orElseThrow();
        var beside = new HashSet<>(here);
        beside.removeAll(best.stems());
        var higher = common(above.getOrDefault(code.subChapter(), Set.of()), said);
        higher.removeAll(here);
        double points = points(best, said) + BESIDE * points(beside, said) + ABOVE * points(higher, said);
        return new Hit(points * (isShapeOnly(here) ? SHAPE_ONLY : 1), here);
    }

    private static boolean isShapeOnly(Set<String> here) {
        return here.stream()
                .allMatch(stem -> STATES.contains(stem) || SHAPES.stream().anyMatch(shape -> shape.contains(stem)));
    }

    /** Less than 1 where the text and the entry speak of different shapes of matter. */
    double shape(WasteCode code, Set<String> said) {
        var first = phrases.getOrDefault(code.code(), List.of()).stream()
                .findFirst()
                .flatMap(label -> label.stems().stream().findFirst());
        for (var shape : SHAPES) {
            boolean isSaid = said.stream().anyMatch(shape::contains);
            boolean isNamed = words.getOrDefault(code.code(), Set.of()).stream().anyMatch(shape::contains);
            if (isSaid ? !isNamed : first.filter(shape::contains).isPresent()) {
                return OTHER_SHAPE;
            }
        }
        return 1;
    }

    private static Set<String> common(Set<String> stems, Map<String, Double> said) {
        var common = new HashSet<>(stems);
        common.retainAll(said.keySet());
        return common;
    }

    private double points(Phrase phrase, Map<String, Double> said) {
        double whole = phrase.stems().stream().mapToDouble(this::rarity).sum();
        var here = common(phrase.stems(), said);
        double there = here.stream().mapToDouble(this::rarity).sum();
        return whole == 0 ? 0 : phrase.weight() * points(here, said) * there / whole;
    }

    private double points(Set<String> stems, Map<String, Double> said) {
        return stems.stream()
                .mapToDouble(stem -> rarity(stem) * said.getOrDefault(stem, 0.0))
                .sum();
    }
}
