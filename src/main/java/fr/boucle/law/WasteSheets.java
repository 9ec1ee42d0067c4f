package fr.boucle.law;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.law.Particulars.Border;
import fr.boucle.law.Particulars.Load;
import fr.boucle.law.Particulars.Place;
import fr.boucle.synergies.SynergyId;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of what is said for the papers of a waste: what travels, from where to where, over which border. */
@Service
@Transactional
public class WasteSheets {
    private final ParticularsRepository versions;
    private final PermitRepository locks;
    private final Access access;
    private final Dossier dossier;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WasteSheets(
            ParticularsRepository versions,
            PermitRepository locks,
            Access access,
            Dossier dossier,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.locks = locks;
        this.access = access;
        this.dossier = dossier;
        this.events = events;
        this.clock = clock;
    }

    /** @param version 0 while nobody said anything */
    public record Told(Particulars particulars, int version) {}

    /** What travels, from where to where. */
    public record Description(Load load, Place giver, Place taker) {}

    /** What was said; where nothing was said of the two places, what is known of them. */
    @Transactional(readOnly = true)
    public Told told(SynergyId id, Actor actor) {
        var known = dossier.of(access.read(id, actor));
        var said = known.particulars();
        return new Told(
                said.with(said.load(), known.giver().place(), known.taker().place()), version(id));
    }

    /** @param version that the actor had read; a newer one refuses the change */
    public void describe(SynergyId id, Description said, int version, Actor actor) {
        change(id, version, before -> before.with(said.load(), said.giver(), said.taker()), actor);
    }

    public void cross(SynergyId id, Border border, int version, Actor actor) {
        border.demand();
        change(id, version, said -> said.with(border), actor);
    }

    private void change(SynergyId id, int version, UnaryOperator<Particulars> change, Actor actor) {
        access.write(id, actor);
        locks.lock(id.value());
        if (version(id) != version) {
            throw new OptimisticLockingFailureException("particulars of " + id);
        }
        var said = versions.latest(id.value()).map(ParticularsVersion::content).orElse(Particulars.NONE);
        versions.save(new ParticularsVersion(id, version + 1, change.apply(said), actor, clock.instant()));
        events.publishEvent(Audited.of(actor, "law.described", id));
    }

    private int version(SynergyId id) {
        return versions.latest(id.value()).map(ParticularsVersion::version).orElse(0);
    }
}
