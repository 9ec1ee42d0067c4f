package fr.boucle.listings;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.CodeSuggestion;
import fr.boucle.catalogue.WasteCodes;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.CodeCorrection.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers corrected about waste codes: kept for their territory, heeded the next time, revocable. */
@Service
@Transactional
public class CodeCorrections {
    private static final int LONGEST = 400;

    private final CodeCorrectionRepository corrections;
    private final Catalogue catalogue;
    private final WasteCodes wasteCodes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeCorrections(
            CodeCorrectionRepository corrections,
            Catalogue catalogue,
            WasteCodes wasteCodes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.catalogue = catalogue;
        this.wasteCodes = wasteCodes;
        this.events = events;
        this.clock = clock;
    }

    /** The codes that may fit a text, what this territory's officers corrected first. */
    @Transactional(readOnly = true)
    public List<CodeSuggestion> suggest(WasteCodes.Text text, TerritoryId territory) {
        return wasteCodes.suggest(
                text, corrections.held(territory).stream().flatMap(this::lesson).toList());
    }

    private Stream<WasteCodes.Lesson> lesson(CodeCorrection correction) {
        var day = LocalDate.ofInstant(correction.madeAt(), clock.getZone());
        return catalogue.waste(correction.wasteCode()).stream()
                .map(code -> new WasteCodes.Lesson(code, correction.material(), correction.words(), day));
    }

    /** The corrections that count in a territory, the latest first. */
    @Transactional(readOnly = true)
    public List<CodeCorrection> of(TerritoryId territory, Actor officer) {
        mustBeOfficer(territory, officer);
        return corrections.held(territory);
    }

    /** An officer says: the code of such a text is rather this one. */
    public CodeCorrection correct(TerritoryId territory, String words, String code, Actor officer) {
        mustBeOfficer(territory, officer);
        if (words.isBlank()) {
            throw new RuleViolation("waste.text.missing").at("text");
        }
        return keep(new Subject(territory, null, words), code, officer);
    }

    /** An officer gave a company's listing another code: that is a correction, unless it was proposed first anyway. */
    void learn(Listing listing, @Nullable String before, Actor actor) {
        var code = listing.nature().wasteCode();
        boolean isOfficial = actor.isOfficerOf(listing.territory()) && actor.kind() != Actor.Kind.SYSTEM;
        if (isOfficial && code != null && !code.equals(before) && !isFirst(code, listing)) {
            keep(new Subject(listing.territory(), listing.id(), listing.title()), code, actor);
        }
    }

    private boolean isFirst(String code, Listing listing) {
        var text = new WasteCodes.Text(listing.title(), listing.sensitive().description(), null, false);
        return suggest(text, listing.territory()).stream()
                .findFirst()
                .filter(first -> first.code().code().equals(code))
                .isPresent();
    }

    /** What was said of the same words before is replaced. */
    private CodeCorrection keep(Subject subject, String typed, Actor officer) {
        var code = catalogue.waste(typed).orElseThrow(() -> new RuleViolation("waste.code.unknown", typed).at("code"));
        var words = subject.words().strip();
        var whole = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var correction = new CodeCorrection(
                new Subject(subject.territory(), subject.listing(), whole),
                catalogue.recognise(whole, "").best().orElse(null),
                code.code(),
                officer,
                clock.instant());
        corrections.held(subject.territory()).stream()
                .filter(correction::saysTheSameWordsAs)
                .forEach(older -> older.revoke(officer, clock.instant()));
        events.publishEvent(Audited.of(officer, "waste.corrected", correction.id(), code.code() + " " + whole));
        return corrections.save(correction);
    }

    public void revoke(UUID id, Actor officer) {
        var correction = corrections.findById(id).orElseThrow(() -> new NotFound("correction", id));
        mustBeOfficer(correction.territory(), officer);
        if (!correction.isRevoked()) {
            correction.revoke(officer, clock.instant());
            events.publishEvent(Audited.of(officer, "waste.correctionRevoked", id, correction.words()));
        }
    }

    private static void mustBeOfficer(TerritoryId territory, Actor officer) {
        if (!officer.isOfficerOf(territory)) {
            throw new NotFound("territory", territory);
        }
    }
}
