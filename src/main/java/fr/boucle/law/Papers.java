package fr.boucle.law;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.law.Consignment.Sent;
import fr.boucle.synergies.Delivery;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the papers of a waste: what keeps each from leaving, and the files to bring to the State's registers. */
@Service
@Transactional
public class Papers {
    private final Access access;
    private final Dossier dossier;
    private final PermitRepository permits;
    private final HandedLineRepository handed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Papers(
            Access access,
            Dossier dossier,
            PermitRepository permits,
            HandedLineRepository handed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.dossier = dossier;
        this.permits = permits;
        this.handed = handed;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A paper as it stands.
     *
     * @param broken the rules that keep it from leaving
     * @param pressing permits that end soon, or had ended when the waste left
     * @param handedAt when a line of it was last handed out
     * @param last why that was
     * @param news what the register should hear since then: a correction or a cancellation
     * @param mine whether the reader may hand it out
     */
    public record Prepared(
            Paper paper,
            Optional<Delivery> delivery,
            List<PaperRule> broken,
            List<Permit> pressing,
            Optional<Instant> handedAt,
            Optional<Paper.Reason> last,
            Optional<Paper.Reason> news,
            boolean mine) {
        public boolean isReady() {
            return broken.isEmpty();
        }
    }

    /** What a synergy's waste is, for its pages. */
    public record Situation(boolean waste, boolean hazardous, boolean crossing, LocalDate today) {}

    @Transactional(readOnly = true)
    public Situation situation(SynergyId id, Actor actor) {
        var known = dossier.of(access.read(id, actor));
        return new Situation(known.regime().isWaste(), known.isHazardous(), known.crossesABorder(), known.today());
    }

    /** Two lines for each delivery, the latest delivery first. */
    @Transactional(readOnly = true)
    public List<Prepared> lines(SynergyId id, Actor actor) {
        var synergy = access.read(id, actor);
        var known = dossier.of(synergy);
        var all = handed.of(id);
        var permitted = every(id);
        return synergy.deliveries().stream()
                .sorted(Comparator.comparing(Delivery::day).reversed())
                .flatMap(delivery -> Stream.of(Paper.OUTGOING, Paper.INCOMING)
                        .map(paper -> line(
                                known.with(
                                        Sent.of(
                                                delivery,
                                                !earlier(all, delivery.id(), paper)
                                                        .isEmpty()),
                                        Permit.on(delivery.day(), permitted, clock.getZone())),
                                delivery,
                                earlier(all, delivery.id(), paper),
                                new Stand(paper, isHandedTo(synergy, paper, actor)))))
                .toList();
    }

    /** A paper, and whether the reader may hand it out. */
    private record Stand(Paper paper, boolean mine) {}

    private static Prepared line(Consignment of, Delivery delivery, List<HandedLine> earlier, Stand stand) {
        var broken = PaperRule.broken(stand.paper(), of);
        var last = earlier.stream().reduce((one, other) -> other);
        return new Prepared(
                stand.paper(),
                Optional.of(delivery),
                broken,
                of.pressing(),
                last.map(HandedLine::handedAt),
                last.map(HandedLine::reason),
                HandedLine.news(earlier, new RegisterLine(stand.paper(), of).fingerprint(), delivery.isRefused()),
                stand.mine());
    }

    @Transactional(readOnly = true)
    public Prepared note(SynergyId id, Actor actor) {
        var synergy = access.read(id, actor);
        var known = dossier.of(synergy);
        return new Prepared(
                Paper.CONSIGNMENT_NOTE,
                Optional.empty(),
                PaperRule.broken(Paper.CONSIGNMENT_NOTE, known),
                known.pressing(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                isHandedTo(synergy, Paper.CONSIGNMENT_NOTE, actor));
    }

    private List<Permit> every(SynergyId id) {
        return Stream.concat(permits.of(id).stream(), permits.retired(id).stream())
                .toList();
    }

    private static List<HandedLine> earlier(List<HandedLine> all, UUID delivery, Paper paper) {
        return all.stream()
                .filter(each -> each.delivery().equals(delivery) && each.paper() == paper)
                .toList();
    }

    /** Each side keeps its own register; an officer may help either. */
    private static boolean isHandedTo(Synergy synergy, Paper paper, Actor actor) {
        var side = paper == Paper.INCOMING ? Dossier.receiver(synergy) : Dossier.giver(synergy);
        return synergy.isFollowedBy(actor) || actor.actsFor(side.company());
    }

    /** The line of a delivery as the import of the register takes it. Handed out again, it corrects or cancels the first. */
    public byte[] line(SynergyId id, UUID delivery, Paper paper, Actor actor) {
        var synergy = mine(id, paper, actor);
        permits.lock(id.value());
        var found = synergy.deliveries().stream()
                .filter(each -> each.id().equals(delivery))
                .findFirst()
                .orElseThrow(() -> new NotFound("delivery", delivery));
        var earlier = earlier(handed.of(id), delivery, paper);
        var consignment = dossier.of(synergy)
                .with(Sent.of(found, !earlier.isEmpty()), Permit.on(found.day(), every(id), clock.getZone()));
        var line = new RegisterLine(paper, whole(paper, consignment));
        var reason = HandedLine.next(earlier, line.fingerprint(), found.isRefused());
        handed.save(new HandedLine(
                new HandedLine.Of(id, delivery, paper), reason, line.fingerprint(), actor, clock.instant()));
        events.publishEvent(Audited.of(actor, "law.lineHandedOut", id, paper + " " + reason + " " + delivery));
        return line.csv(reason);
    }

    /** The input of a consignment note. */
    public byte[] noteInput(SynergyId id, Actor actor) {
        var synergy = mine(id, Paper.CONSIGNMENT_NOTE, actor);
        var consignment = whole(Paper.CONSIGNMENT_NOTE, dossier.of(synergy));
        events.publishEvent(Audited.of(actor, "law.noteHandedOut", id));
        return new ConsignmentNote(consignment, id.toString()).json();
    }

    private Synergy mine(SynergyId id, Paper paper, Actor actor) {
        var synergy = access.read(id, actor);
        if (!isHandedTo(synergy, paper, actor)) {
            throw new RuleViolation("law.paper.notYours");
        }
        return synergy;
    }

    private static Consignment whole(Paper paper, Consignment consignment) {
        if (!PaperRule.broken(paper, consignment).isEmpty()) {
            throw new RuleViolation("law.paper.incomplete");
        }
        return consignment;
    }
}
