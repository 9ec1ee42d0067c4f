package fr.boucle.law;

import fr.boucle.files.FileId;
import fr.boucle.files.Files;
import fr.boucle.files.StoredFile;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.law.LegalAnswer.Draft;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of what the law asks: the checklist of a synergy, its answers and their evidence. */
@Service
@Transactional
public class Checklists {
    static final int MOST_FILES = 5;

    private final LegalAnswerRepository answers;
    private final Access access;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checklists(
            LegalAnswerRepository answers, Access access, Files files, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.access = access;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** The synergy, for whoever may read its law. */
    @Transactional(readOnly = true)
    public Synergy read(SynergyId id, Actor actor) {
        return access.read(id, actor);
    }

    @Transactional(readOnly = true)
    public Checklist of(SynergyId id, Actor actor) {
        var status = access.read(id, actor).agreement().regime().status();
        return Checklist.of(status, answers.of(id));
    }

    /** One question of the present checklist, for whoever may answer it. */
    @Transactional(readOnly = true)
    public Checklist.Line line(SynergyId id, String condition, Actor actor) {
        access.write(id, actor);
        return of(id, actor).lines().stream()
                .filter(line -> line.condition().id().equals(condition))
                .findFirst()
                .orElseThrow(() -> new NotFound("condition", condition));
    }

    public void answer(SynergyId id, String condition, Draft draft, Actor actor) {
        var asked = line(id, condition, actor).condition();
        if (draft.evidence().size() > MOST_FILES) {
            throw new RuleViolation("law.answer.files.tooMany").at("evidence");
        }
        var answer = new LegalAnswer(id, asked, draft, actor, clock.instant());
        try {
            draft.evidence().forEach(file -> answer.attach(files.keep(file.name(), file.bytes(), actor)));
        } catch (RuleViolation refused) {
            throw refused.at("evidence");
        }
        answers.save(answer);
        events.publishEvent(Audited.of(actor, "law.answered", id, condition + " " + draft.said()));
    }

    /** A file that somebody attached to an answer of this synergy. */
    @Transactional(readOnly = true)
    public StoredFile evidence(SynergyId id, FileId file, Actor actor) {
        access.read(id, actor);
        return answers.carrying(id, file).map(found -> files.get(file)).orElseThrow(() -> new NotFound("file", file));
    }
}
