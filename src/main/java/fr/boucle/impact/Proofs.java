package fr.boucle.impact;

import fr.boucle.files.FileId;
import fr.boucle.files.Files;
import fr.boucle.files.StoredFile;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Upload;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a figure is proven: evidence by whoever works on the synergy, the second look by an officer. */
@Service
@Transactional
public class Proofs {
    private final LedgerRepository lines;
    private final AssumptionRepository locks;
    private final Synergies synergies;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proofs(
            LedgerRepository lines,
            AssumptionRepository locks,
            Synergies synergies,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.locks = locks;
        this.synergies = synergies;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is brought as evidence.
     *
     * @param what its name; that of the file where nothing is said
     * @param address where it lies online
     * @param alike it proves all figures that were declared for the same days
     */
    public record Document(String what, @Nullable String address, Optional<Upload> file, boolean alike) {
        String name() {
            if (!what.isBlank()) {
                return what.strip();
            }
            return file.map(Upload::name).orElseThrow(() -> new RuleViolation("form.required").at("what"));
        }
    }

    public void attach(SynergyId id, UUID line, Document found, Actor actor) {
        var synergy = synergies.workedOnBy(id, actor);
        var first = open(id, line, synergy, actor);
        var file = keep(found, actor);
        prove(first, found, file, actor);
        if (found.alike()) {
            lines.of(id).stream()
                    .filter(other -> other != first && other.isCurrent() && other.proof() == Proof.DECLARED)
                    .filter(other -> other.days().equals(first.days()) && Ledger.isOpen(other, synergy, actor))
                    .forEach(other -> prove(other, found, file, actor));
        }
        events.publishEvent(Audited.of(actor, "impact.evidenced", id, line.toString()));
    }

    private @Nullable FileId keep(Document found, Actor actor) {
        try {
            return found.file()
                    .map(sent -> files.keep(sent.name(), sent.bytes(), actor))
                    .orElse(null);
        } catch (RuleViolation refused) {
            throw refused.at("file");
        }
    }

    private void prove(LedgerLine line, Document found, @Nullable FileId file, Actor actor) {
        line.prove(new Evidence(found, file, actor, clock.instant()));
    }

    /** The file of an evidence, for those who may read its figure. */
    @Transactional(readOnly = true)
    public StoredFile file(SynergyId id, UUID line, FileId file, Actor actor) {
        var synergy = synergies.seenBy(id, actor);
        return lines.find(id, line)
                .filter(found -> Ledger.isOpen(found, synergy, actor))
                .filter(found -> found.evidence().stream()
                        .anyMatch(each -> each.file().filter(file::equals).isPresent()))
                .map(found -> files.get(file))
                .orElseThrow(() -> new NotFound("file", file));
    }

    public void verify(SynergyId id, UUID line, Actor officer) {
        var synergy = synergies.workedOnBy(id, officer);
        if (!synergy.isFollowedBy(officer)) {
            throw new RuleViolation("impact.verify.officersOnly");
        }
        open(id, line, synergy, officer).verify(officer, clock.instant());
        events.publishEvent(Audited.of(officer, "impact.verified", id, line.toString()));
    }

    private LedgerLine open(SynergyId id, UUID line, Synergy synergy, Actor actor) {
        locks.lock(id.value());
        return lines.find(id, line)
                .filter(found -> Ledger.isOpen(found, synergy, actor))
                .orElseThrow(() -> new NotFound("line", line));
    }
}
