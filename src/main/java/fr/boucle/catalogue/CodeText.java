package fr.boucle.catalogue;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.boucle.catalogue.CodeWeights.Danger;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.WasteCodes.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text as the search for its waste code hears it: what it is about, which words weigh, which are but its dirt. */
final class CodeText {
    private static final double IN_DESCRIPTION = 0.5;
    private static final double PER_WORD_LATER = 0.05;
    private static final double LATEST = 0.75;
    private static final double AS_DIRT = 0.4;
    private static final double WITHIN = 0.4;

    private static final Set<String> SOILED = CodeWords.stems(
            "souillé",
            "pollué",
            "contaminé",
            "imprégné",
            "soiled",
            "contaminated",
            "verontreinigd",
            "vervuild",
            "verunreinigt");

    /** «Souillés d’huile», «ayant contenu des solvants»: what follows is the dirt; but «vervuilde poetsdoeken» are rags. */
    private static final Pattern BY =
            Pattern.compile("\\s+(?:d['’]|(?:de|du|des|par|aux?|à|with|by|met|door|mit|von|durch)\\s)");

    private static final Set<String> HELD = CodeWords.stems("contenu", "contained");

    private static final Set<String> DANGER = Stream.concat(
                    SOILED.stream(),
                    CodeWords.stems("dangereux", "toxique", "hazardous", "toxic", "gevaarlijk", "gefährlich").stream())
            .collect(toUnmodifiableSet());

    /** What is lent, shared or taught is no waste. */
    private static final Set<String> SERVICE = CodeWords.stems(
            "louer",
            "location",
            "partager",
            "partage",
            "mutualisé",
            "mutualiser",
            "formation",
            "rent",
            "rental",
            "share",
            "shared",
            "training",
            "huur",
            "huren",
            "delen",
            "opleiding",
            "mieten",
            "vermieten",
            "teilen",
            "schulung");

    private final CodeWords words;
    private final Text text;
    private final List<Found> found;
    private final Map<String, String> written;
    private final Map<String, Double> said = new HashMap<>();
    private final Map<String, Double> saidOutside;
    private int dirt = Integer.MAX_VALUE;

    CodeText(Text text, Recognition read, CodeWords words) {
        this.text = text;
        this.words = words;
        found = read.named();
        written = words.stems(text.title() + "\n" + text.description());
        hear();
        saidOutside = new HashMap<>(said);
        best().map(this::name)
                .filter(name -> name.size() > 1)
                .ifPresent(name -> name.forEach(stem -> saidOutside.computeIfPresent(stem, (s, by) -> by * WITHIN)));
    }

    /** The title says more than the description, its first words more than the last, and the dirt little. */
    private void hear() {
        words.stems(text.description()).keySet().forEach(stem -> said.put(stem, IN_DESCRIPTION));
        int place = 0;
        for (var word : words.stems(text.title()).entrySet()) {
            int at = text.title().indexOf(word.getValue());
            double weight = Math.max(LATEST, 1 - PER_WORD_LATER * place++);
            said.put(word.getKey(), at > dirt ? AS_DIRT : weight);
            if ((SOILED.contains(word.getKey()) || HELD.contains(word.getKey()))
                    && isFollowedByDirt(at + word.getValue().length())) {
                dirt = Math.min(dirt, at);
            }
        }
    }

    private boolean isFollowedByDirt(int at) {
        return BY.matcher(text.title()).region(at, text.title().length()).lookingAt();
    }

    /** The concepts that it speaks of, the surest first. */
    List<Found> found() {
        return found;
    }

    Optional<Found> best() {
        return found.stream().findFirst();
    }

    boolean isInTitle(Found concept) {
        return text.title().contains(concept.evidence());
    }

    Set<String> name(Found concept) {
        return words.stems(concept.evidence()).keySet();
    }

    double weight(Found concept) {
        return concept.weight() * (text.title().indexOf(concept.evidence()) > dirt ? AS_DIRT : 1);
    }

    /** Each stem, and how central it is: 1 at most. */
    Map<String, Double> said() {
        return said;
    }

    /** The same for other things than the one it is about: «bureau» says little within «mobilier de bureau». */
    Map<String, Double> saidOutside() {
        return saidOutside;
    }

    String asWritten(Set<String> stems) {
        return written.entrySet().stream()
                .filter(word -> stems.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .collect(joining(", "));
    }

    boolean isService() {
        return words.stems(text.title()).keySet().stream().anyMatch(SERVICE::contains);
    }

    Danger danger() {
        if (text.hazardous() || said.keySet().stream().anyMatch(DANGER::contains)) {
            return Danger.SAID;
        }
        var denied = words.deniedStems(text.title() + "\n" + text.description());
        return denied.stream().anyMatch(DANGER::contains) ? Danger.DENIED : Danger.UNKNOWN;
    }
}
