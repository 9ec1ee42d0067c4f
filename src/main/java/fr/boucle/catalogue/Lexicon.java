package fr.boucle.catalogue;

import fr.boucle.catalogue.PlainWords.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every phrase that names a concept of the graph, found by its words. */
final class Lexicon {
    static final int UNKNOWN = -1;
    private static final int LONGEST = 6;
    private static final double DERIVED = 0.9;
    private static final double HALVED = 0.8;
    private static final double STRANGERS = 8;
    private static final Map<String, String> AND = Map.of("fr", " et ", "en", " and ", "nl", " en ", "de", " und ");
    private static final Set<String> COMPOUNDING = Set.of("nl", "de");

    private final PlainWords plainWords;
    private final Compounds compounds = new Compounds();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<List<Integer>, Map<MaterialId, Double>> learnt = new LinkedHashMap<>();
    private final List<List<Phrase>> anchored = new ArrayList<>();
    private final List<List<Phrase>> containing = new ArrayList<>();
    private final List<Set<MaterialId>> materials = new ArrayList<>();
    private final Set<Integer> alone = new HashSet<>();
    private final Set<Integer> denials = new HashSet<>();
    private final Map<MaterialId, MaterialId> parents = new HashMap<>();
    private final int concepts;

    Lexicon(Collection<Material> graph, PlainWords plainWords) {
        this.plainWords = plainWords;
        concepts = graph.size();
        graph.forEach(this::learn);
        plainWords.of(Kind.PART).forEach(compounds::learnShort);
        graph.forEach(this::learnParts);
        graph.forEach(this::learnHalves);
        plainWords.of(Kind.DENIAL).forEach(word -> denials.add(stem(word)));
        denials.remove(UNKNOWN);
        graph.forEach(material -> material.parent().ifPresent(parent -> parents.put(material.id(), parent)));
        learnt.forEach((key, owners) ->
                owners.forEach((material, trust) -> index(key, material, trust * clearness(key, material))));
    }

    /** Names with their explanation in brackets left off, and trade words. */
    static List<String> phrases(Material material, String language) {
        var phrases = new ArrayList<String>();
        phrases.add(material.names().getOrDefault(language, "").replaceAll("\\(.*", ""));
        phrases.addAll(material.words().getOrDefault(language, List.of()));
        return phrases;
    }

    private void learn(Material material) {
        for (var language : material.names().keySet()) {
            for (var phrase : phrases(material, language)) {
                var tokens = content(phrase);
                tokens.forEach(token -> words.add(token.plain()));
                if (COMPOUNDING.contains(language)) {
                    tokens.forEach(token -> compounds.learn(token.plain()));
                    tokens.stream().filter(token -> tokens.size() == 1).forEach(t -> compounds.learnShort(t.plain()));
                }
                keep(tokens.stream().map(Token::plain).toList(), material.id(), 1);
            }
        }
    }

    /** A compound is also known by its parts, so that «Paletten aus Holz» is «Holzpaletten». */
    private void learnParts(Material material) {
        for (var language : COMPOUNDING) {
            for (var phrase : phrases(material, language)) {
                var parts = new ArrayList<String>();
                content(phrase).forEach(token -> parts.addAll(partsOf(token.plain())));
                keep(parts, material.id(), DERIVED);
            }
        }
    }

    /** «Colles et mastics» is known by either word, unless another concept goes by it. */
    private void learnHalves(Material material) {
        for (var name : material.names().entrySet()) {
            var halves = name.getValue().split(AND.getOrDefault(name.getKey(), ","));
            if (halves.length == 2
                    && Stream.of(halves).allMatch(half -> content(half).size() == 1)) {
                Stream.of(halves)
                        .map(half -> List.of(content(half).get(0).plain()))
                        .filter(half -> !learnt.containsKey(List.of(stem(half.get(0)))))
                        .forEach(half -> keep(half, material.id(), HALVED));
            }
        }
    }

    private List<String> partsOf(String plain) {
        var parts = compounds.split(plain);
        return parts.isEmpty() ? List.of(plain) : parts;
    }

    List<Token> content(String phrase) {
        return Token.of(phrase).stream()
                .filter(token -> !plainWords.isSmall(token))
                .toList();
    }

    private void keep(List<String> plain, MaterialId material, double trust) {
        var key = plain.stream()
                .map(word -> stems.computeIfAbsent(Stem.of(word), stem -> stems.size()))
                .toList();
        if (!key.isEmpty() && key.size() <= LONGEST) {
            learnt.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(material, trust);
            while (materials.size() < stems.size()) {
                materials.add(new HashSet<>());
                anchored.add(new ArrayList<>());
                containing.add(new ArrayList<>());
            }
            key.forEach(stem -> materials.get(stem).add(material));
        }
    }

    /** A lone word that concepts of other branches use as well says less: «bandes», «tubes». 1 where only kin use it. */
    private double clearness(List<Integer> key, MaterialId owner) {
        if (key.size() > 1) {
            return 1;
        }
        long strangers = materials.get(key.get(0)).stream()
                .filter(other -> !isKin(other, owner) && !isKin(owner, other))
                .count();
        return STRANGERS / (STRANGERS + strangers);
    }

    private boolean isKin(MaterialId one, MaterialId above) {
        MaterialId each = one;
        while (each != null && !each.equals(above)) {
            each = parents.get(each);
        }
        return each != null;
    }

    private void index(List<Integer> key, MaterialId material, double trust) {
        double information = key.stream().distinct().mapToDouble(this::rarity).sum();
        var phrase =
                new Phrase(material, key.stream().mapToInt(Integer::intValue).toArray(), information, trust);
        var rarest = key.get(0);
        for (var stem : key) {
            containing.get(stem).add(phrase);
            rarest = rarity(stem) > rarity(rarest) ? stem : rarest;
        }
        anchored.get(rarest).add(phrase);
        if (key.size() == 1) {
            alone.add(rarest);
        }
    }

    Map<List<Integer>, Map<MaterialId, Double>> learnt() {
        return learnt;
    }

    /** The number of a word's stem, or {@link #UNKNOWN}. */
    int stem(String plain) {
        return stems.getOrDefault(Stem.of(plain), UNKNOWN);
    }

    /** How few concepts use this word: 0 all of them, above 6 only one. */
    double rarity(int stem) {
        return Math.log((double) concepts / spread(stem));
    }

    /** How many concepts use this word. */
    int spread(int stem) {
        return materials.get(stem).size();
    }

    /** The phrases whose rarest word this is. */
    List<Phrase> anchored(int stem) {
        return anchored.get(stem);
    }

    List<Phrase> containing(int stem) {
        return containing.get(stem);
    }

    boolean isNameAlone(int stem) {
        return alone.contains(stem);
    }

    boolean isDenial(int stem) {
        return denials.contains(stem);
    }

    /** A word that is met in any text and says little by itself. */
    boolean isCommon(String plain) {
        return plainWords.knows(plain);
    }

    Compounds compounds() {
        return compounds;
    }

    Set<String> words() {
        return words;
    }
}
