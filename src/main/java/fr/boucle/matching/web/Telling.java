package fr.boucle.matching.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Recognition;
import fr.boucle.catalogue.Use;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.ListingView.Level;
import fr.boucle.matching.Explanation;
import fr.boucle.matching.Obstacle;
import fr.boucle.matching.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells an explanation to a reader: in the reader's language, and no more exactly than the reader may know. */
@Component
class Telling {
    private static final int LONGEST = 50;

    private final MessageSource messages;
    private final Catalogue catalogue;

    Telling(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /** @param other the counterpart as this reader sees it: its level decides how exact distances are */
    Told tell(Explanation explanation, ListingView other, Locale language) {
        var lines = explanation.verdicts().stream()
                .sorted(Comparator.comparingInt(Verdict::of).reversed())
                .map(verdict -> new Told.Line(
                        verdict.criterion(),
                        verdict.won(),
                        verdict.open(),
                        verdict.of(),
                        Told.Bar.of(verdict.won(), verdict.open(), verdict.of(), LONGEST),
                        sentence(verdict, other, language)))
                .toList();
        return new Told(
                explanation.score(),
                explanation.possible(),
                explanation.open(),
                Told.Bar.of(explanation.score(), explanation.open(), 100, 100),
                lines,
                explanation.restsOnLittle());
    }

    /** Why a pair is forbidden. */
    String tell(Obstacle obstacle, Locale language) {
        return obstacle.exclusion()
                .map(rule -> say(obstacle.reason(), language, rule.rule(), rule.reason(language), rule.source()))
                .orElseGet(() ->
                        say(obstacle.reason(), language, obstacle.arguments().toArray()));
    }

    /** What was recognised, by the catalogue's names. */
    List<Told.Concept> tell(Recognition recognition, Locale language) {
        return recognition.found().stream()
                .map(found -> new Told.Concept(
                        name(found.material(), language),
                        found.evidence(),
                        found.denied(),
                        Told.Bar.of((int) Math.round(found.weight() * 100), 0, 100, 100)))
                .toList();
    }

    private String sentence(Verdict verdict, ListingView other, Locale language) {
        return switch (verdict.criterion()) {
            case "material" -> material(verdict, language) + learnt(verdict, language);
            case "distance" -> distance(verdict, other.level().reaches(Level.AFTER_YES), language);
            default -> say(verdict.reason(), language, verdict.arguments().toArray());
        };
    }

    private String distance(Verdict verdict, boolean exact, Locale language) {
        return exact
                ? say(verdict.reason(), language, verdict.arguments().get(0))
                : say(verdict.reason() + ".about", language, verdict.arguments().get(1));
    }

    /** Names the concepts by the catalogue, not by the words of a text that the reader may not see. */
    private String material(Verdict verdict, Locale language) {
        if (verdict.restsOnTheSector()) {
            return say(
                    verdict.reason(),
                    language,
                    name(MaterialId.of(verdict.arguments().get(0).toString()), language));
        }
        if (verdict.arguments().size() < 4) {
            return say(verdict.reason(), language, verdict.arguments().toArray());
        }
        var offered = MaterialId.of(verdict.arguments().get(2).toString());
        var needed = MaterialId.of(verdict.arguments().get(3).toString());
        var use = catalogue.use(offered, needed);
        var sentence = say(
                verdict.reason(), language, name(offered, language), name(needed, language), treatment(use, language));
        return use.map(u -> sentence + ' ' + u.note(language)).orElse(sentence);
    }

    /** What refusals have taught, where it lowers the points. */
    private String learnt(Verdict verdict, Locale language) {
        var learnt = verdict.learnt();
        if (learnt == null) {
            return "";
        }
        var reasons = learnt.reasons().stream()
                .map(reason -> say("match.refusal." + reason, language).toLowerCase(language))
                .collect(Collectors.joining(", "));
        return ' ' + say("match.learnt", language, learnt.refusals(), reasons, learnt.kept(), learnt.percent());
    }

    private String name(MaterialId id, Locale language) {
        return catalogue.material(id).map(m -> m.name(language)).orElse(id.value());
    }

    private String treatment(Optional<Use> use, Locale language) {
        return use.flatMap(Use::treatment)
                .map(treatment -> say("treatment." + treatment, language).toLowerCase(language))
                .orElse("");
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
