package fr.boucle.catalogue;

import fr.boucle.catalogue.CodeSuggestion.Fit;
import fr.boucle.catalogue.CodeSuggestion.Reason;
import fr.boucle.catalogue.CodeSuggestion.Reason.Kind;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.catalogue.WasteCodes.Lesson;
import fr.boucle.catalogue.WasteCodes.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The search for the codes of one text. Points come from the concepts recognised, from the words of the list and from what
 * staff corrected; {@link CodeWeights} weighs them.
 */
final class CodeSearch {
    private static final int MOST = 5;
    private static final double LEAST = 0.2;
    private static final double GOOD = 0.75;
    private static final double POSSIBLE = 0.45;
    private static final double MUCH_WORSE = 0.6;
    private static final double FAR_BEHIND = 0.3;
    private static final double LESSON = 3;
    private static final double SAME_CONCEPT = 0.5;
    private static final double LIKE_ENOUGH = 0.5;
    private static final double PER_STEP_UP = 0.75;
    private static final double LEAST_USUAL = 0.8;
    private static final double BESIDES = 0.25;

    /** A code with what speaks for it so far. */
    private static final class Candidate {
        private final WasteCode code;
        private final List<Reason> reasons = new ArrayList<>();
        private double points;

        Candidate(WasteCode code) {
            this.code = code;
        }

        void add(double more, Reason reason) {
            points += more;
            reasons.add(reason);
        }
    }

    private final WasteCodes codes;
    private final CodeWords words;
    private final Catalogue catalogue;
    private final CodeText text;
    private final CodeWeights weights;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    CodeSearch(WasteCodes codes, Catalogue catalogue, Text asked) {
        this.codes = codes;
        this.catalogue = catalogue;
        words = codes.words();
        text = new CodeText(asked, catalogue.recognise(asked.title(), asked.description()), words);
        var activity = Optional.ofNullable(asked.activity()).flatMap(catalogue::activity);
        weights = new CodeWeights(codes, text.danger(), activity);
    }

    List<CodeSuggestion> among(List<Lesson> lessons) {
        if (text.isService() || text.best().filter(this::isNoThing).isPresent()) {
            return List.of();
        }
        text.found().forEach(this::addConcept);
        catalogue.wastes().forEach(this::addWords);
        if (weights.isDangerSaid()) {
            List.copyOf(candidates.values()).forEach(this::addHazardousTwins);
        }
        candidates.values().forEach(this::weigh);
        lessons.forEach(this::heed);
        return ranked();
    }

    /** A room, an energy, a help: what is no thing is no waste; but «encombrants» alone is what is collected. */
    private boolean isNoThing(Found best) {
        return text.isInTitle(best)
                && catalogue
                        .material(best.material())
                        .filter(each -> each.family() == Family.SHARED || each.family() == Family.ENERGY)
                        .isPresent()
                && usualCodes(best.material()).isEmpty()
                && !words.isPhrase(text.name(best));
    }

    private void addConcept(Found found) {
        usualCodes(found.material()).forEach((waste, share) -> {
            var candidate = candidate(waste);
            double points = text.weight(found) * share;
            candidate.add(
                    candidate.points == 0 ? points : points * BESIDES,
                    new Reason(Kind.CONCEPT, found.material().value(), found.evidence()));
        });
    }

    /** The codes that a concept usually has, or those of the nearest broader one that has some, which say less. */
    private Map<WasteCode, Double> usualCodes(MaterialId concept) {
        double share = 1;
        for (var id : catalogue.upwards(concept)) {
            var each = catalogue.material(id).orElseThrow();
            if (!each.wasteCodes().isEmpty()) {
                return usualCodes(each, share);
            }
            share *= PER_STEP_UP;
        }
        return Map.of();
    }

    /** Those whose words are the concept's own say more than the others. */
    private Map<WasteCode, Double> usualCodes(Material concept, double share) {
        Map<String, Double> own = new HashMap<>();
        Stream.of("fr", "en")
                .flatMap(language -> Lexicon.phrases(concept, language).stream())
                .flatMap(phrase -> words.stems(phrase).keySet().stream())
                .forEach(stem -> own.put(stem, 1.0));
        Map<WasteCode, Double> usual = new LinkedHashMap<>();
        concept.wasteCodes().stream()
                .flatMap(code -> catalogue.waste(code).stream())
                .forEach(waste -> usual.put(waste, share * usualness(waste, own)));
        return usual;
    }

    private double usualness(WasteCode waste, Map<String, Double> own) {
        return LEAST_USUAL
                + (1 - LEAST_USUAL) * Math.min(1, words.in(waste, own).points());
    }

    private void addWords(WasteCode waste) {
        boolean isMeant = candidates.containsKey(waste.code())
                || text.best()
                        .filter(found -> words.nameAll(waste, text.name(found)))
                        .isPresent();
        var hit = words.in(waste, isMeant ? text.said() : text.saidOutside());
        if (hit.points() > 0) {
            candidate(waste).add(hit.points(), new Reason(Kind.WORDS, "", text.asWritten(hit.stems())));
        }
    }

    private void addHazardousTwins(Candidate harmless) {
        for (var twin : codes.twins(harmless.code)) {
            var candidate = candidate(twin);
            if (twin.hazardous() && candidate.points < harmless.points) {
                candidate.points = harmless.points;
                candidate.reasons.addAll(harmless.reasons);
            }
        }
    }

    private Candidate candidate(WasteCode waste) {
        return candidates.computeIfAbsent(waste.code(), code -> new Candidate(waste));
    }

    private void weigh(Candidate each) {
        each.points *=
                weights.of(each.code) * words.shape(each.code, text.said().keySet());
        weights.origin(each.code).ifPresent(each.reasons::add);
    }

    private void heed(Lesson lesson) {
        var its = words.stems(lesson.words()).keySet();
        double whole = its.stream().mapToDouble(words::rarity).sum();
        double same = its.stream()
                .filter(text.said()::containsKey)
                .mapToDouble(words::rarity)
                .sum();
        boolean isSameConcept = lesson.concept().isPresent()
                && lesson.concept().equals(text.best().map(Found::material));
        double likeness = (whole == 0 ? 0 : same / whole) + (isSameConcept ? SAME_CONCEPT : 0);
        if (likeness >= LIKE_ENOUGH) {
            var day = lesson.on().toString();
            candidate(lesson.code()).add(LESSON * likeness, new Reason(Kind.CORRECTED, "", day));
        }
    }

    private List<CodeSuggestion> ranked() {
        var best = candidates.values().stream()
                .sorted(Comparator.comparingDouble((Candidate each) -> each.points)
                        .reversed())
                .limit(MOST)
                .toList();
        double highest = best.isEmpty() ? 0 : best.get(0).points;
        return best.stream()
                .filter(each -> each.points >= Math.max(LEAST, Math.min(highest, 1) * FAR_BEHIND))
                .map(each -> suggestion(each, highest))
                .toList();
    }

    private CodeSuggestion suggestion(Candidate each, double highest) {
        var reasons = each.reasons.stream()
                .distinct()
                .sorted(Comparator.comparing(Reason::kind))
                .toList();
        return new CodeSuggestion(
                each.code, fit(each.points, highest), reasons, codes.twins(each.code), codes.insteadOf(each.code));
    }

    private static Fit fit(double points, double highest) {
        if (points >= GOOD && points >= highest * MUCH_WORSE) {
            return Fit.GOOD;
        }
        return points >= POSSIBLE ? Fit.POSSIBLE : Fit.WEAK;
    }
}
