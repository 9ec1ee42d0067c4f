package fr.boucle.contracts;

import fr.boucle.contracts.ContractVersion.Words;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of contracts: drafted from what is known, kept in versions, signed copies added. */
@Service
@Transactional
public class Contracts {
    private static final int MOST_CLAUSES = 60;

    private final ContractRepository versions;
    private final SignedCopyRepository copies;
    private final Templates templates;
    private final Facts facts;
    private final Synergies synergies;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contracts(
            ContractRepository versions,
            SignedCopyRepository copies,
            Templates templates,
            Facts facts,
            Synergies synergies,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.copies = copies;
        this.templates = templates;
        this.facts = facts;
        this.synergies = synergies;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** The synergy, for those who may read its contracts; also after its end. */
    @Transactional(readOnly = true)
    public Synergy read(SynergyId id, Actor actor) {
        var synergy = synergies.seenBy(id, actor);
        if (offered(synergy, actor).isEmpty()) {
            throw new NotFound("contract", id);
        }
        return synergy;
    }

    /** The kinds that this synergy may have by now. */
    public static List<ContractKind> offered(Synergy synergy, Actor actor) {
        return Arrays.stream(ContractKind.values())
                .filter(kind -> synergy.isOpenTo(actor) && kind.isOpenFor(synergy))
                .toList();
    }

    private Synergy open(SynergyId id, ContractKind kind, Actor actor) {
        var synergy = read(id, actor);
        if (!kind.isOpenFor(synergy)) {
            throw new NotFound("contract", kind);
        }
        return synergy;
    }

    /** The template of the synergy's territory, filled with what is known today. */
    @Transactional(readOnly = true)
    public Draft draft(SynergyId id, ContractKind kind, Actor actor, Locale language) {
        var synergy = open(id, kind, actor);
        var template = templates.of(synergy.territory(), kind, language.getLanguage());
        return facts.of(synergy, actor, language).fill(template.clauses());
    }

    /** The versions of one contract, the newest first. */
    @Transactional(readOnly = true)
    public List<ContractVersion> of(SynergyId id, ContractKind kind, Actor actor) {
        open(id, kind, actor);
        return versions.of(id.value()).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /** @param number of the version that the actor had read, 0 where there was none; a newer one refuses this one */
    public void keep(SynergyId id, ContractKind kind, Words words, int number, Actor actor) {
        open(id, kind, actor);
        synergies.workedOnBy(id, actor);
        if (words.clauses().stream().noneMatch(Clause::kept)) {
            throw new RuleViolation("contract.clause.none");
        }
        if (words.clauses().size() > MOST_CLAUSES) {
            throw new RuleViolation("contract.clause.tooMany");
        }
        versions.lock(id.value());
        var latest = of(id, kind, actor).stream().findFirst().map(ContractVersion::number);
        if (latest.orElse(0) != number) {
            throw new OptimisticLockingFailureException("contract of " + id);
        }
        var key = new ContractVersion.Key(id.value(), kind, number + 1);
        versions.save(new ContractVersion(key, words, actor, clock.instant()));
        events.publishEvent(Audited.of(actor, "contract.kept", id, kind + " " + key.number()));
    }

    public void attach(SynergyId id, ContractKind kind, List<Upload> sent, Actor actor) {
        open(id, kind, actor);
        synergies.workedOnBy(id, actor);
        if (sent.isEmpty()) {
            throw new RuleViolation("contract.copy.missing");
        }
        for (var file : sent) {
            var kept = files.keep(file.name(), file.bytes(), actor);
            copies.save(new SignedCopy(id, kind, kept, actor, clock.instant()));
            events.publishEvent(Audited.of(actor, "contract.copyAdded", id, kept.toString()));
        }
    }

    @Transactional(readOnly = true)
    public List<SignedCopy> copies(SynergyId id, Actor actor) {
        read(id, actor);
        return copies.of(id);
    }

    /** With its bytes, for those who may read the contracts of that synergy. */
    @Transactional(readOnly = true)
    public StoredFile copy(SynergyId id, FileId file, Actor actor) {
        return copies(id, actor).stream()
                .filter(copy -> copy.file().equals(file))
                .findFirst()
                .map(copy -> files.get(file))
                .orElseThrow(() -> new NotFound("file", file));
    }
}
