package fr.boucle.impact;

import fr.boucle.impact.LedgerLine.Place;
import fr.boucle.impact.LedgerLine.Said;
import fr.boucle.impact.Reckoning.Figure;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which figures enter the ledger: estimated from what is agreed, declared from what was delivered, corrected. */
@Service
@Transactional
public class Declarations {
    private final LedgerRepository lines;
    private final AssumptionRepository locks;
    private final Synergies synergies;
    private final Reckonings reckonings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Declarations(
            LedgerRepository lines,
            AssumptionRepository locks,
            Synergies synergies,
            Reckonings reckonings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.locks = locks;
        this.synergies = synergies;
        this.reckonings = reckonings;
        this.events = events;
        this.clock = clock;
    }

    /** What the synergy should bring in a year, from what was agreed and assumed. An earlier estimate is superseded. */
    public int estimate(SynergyId id, Actor actor) {
        locks.lock(id.value());
        var synergy = synergies.workedOnBy(id, actor);
        var year = Days.year(LocalDate.now(clock).getYear());
        var figures = reckonings.agreed(synergy).figures();
        lines.of(id).stream()
                .filter(line -> line.isCurrent() && line.proof() == Proof.ESTIMATED)
                .filter(line -> figures.stream().noneMatch(figure -> replaces(figure, year, line)))
                .forEach(LedgerLine::lapse);
        state(synergy, figures, year, Proof.ESTIMATED, actor);
        events.publishEvent(Audited.of(actor, "impact.estimated", id));
        return figures.size();
    }

    /** As soon as quantity and distance are agreed; what somebody has estimated or declared already stays. */
    void estimateFirst(SynergyId id) {
        locks.lock(id.value());
        if (lines.of(id).stream().noneMatch(LedgerLine::isCurrent)) {
            estimate(id, Actor.system());
        }
    }

    /** What will not be counts for nothing. */
    void takeBack(SynergyId id) {
        locks.lock(id.value());
        lines.of(id).stream()
                .filter(line -> line.isCurrent() && line.proof() == Proof.ESTIMATED)
                .forEach(LedgerLine::lapse);
    }

    private static boolean replaces(Figure figure, Days days, LedgerLine line) {
        return figure.indicator() == line.indicator() && days.equals(line.days());
    }

    /**
     * What the synergy brought: from what was delivered within these days, and what is said. What was evidenced or verified
     * before stays: it is corrected line by line, with a reason.
     */
    public int declare(SynergyId id, Days days, Map<Indicator, BigDecimal> said, Actor actor) {
        if (days.until().isAfter(LocalDate.now(clock).withMonth(12).withDayOfMonth(31))) {
            throw new RuleViolation("impact.declare.future").at("until");
        }
        locks.lock(id.value());
        var synergy = synergies.workedOnBy(id, actor);
        var reckoning = reckonings.delivered(synergy, days, said);
        var figures = reckoning.figures();
        if (figures.isEmpty()) {
            throw new RuleViolation(
                    reckoning.gaps().contains(Gap.TONNES) ? "impact.declare.nothing" : "impact.declare.assume");
        }
        state(synergy, figures, days, Proof.DECLARED, actor);
        events.publishEvent(Audited.of(actor, "impact.declared", id));
        return figures.size();
    }

    /** Another figure for a line, with the reason; of what was verified only officers say so. */
    public void correct(SynergyId id, UUID line, Range value, String reason, Actor actor) {
        locks.lock(id.value());
        var synergy = synergies.workedOnBy(id, actor);
        var old = lines.find(id, line)
                .filter(found -> Ledger.isOpen(found, synergy, actor))
                .orElseThrow(() -> new NotFound("line", line));
        if (old.proof() == Proof.VERIFIED && !synergy.isFollowedBy(actor)) {
            throw new RuleViolation("impact.correct.verified");
        }
        var corrected = old.correct(value, reason, actor, clock.instant());
        lines.flush();
        lines.save(corrected);
        events.publishEvent(Audited.of(actor, "impact.corrected", id, line.toString()));
    }

    /** What was evidenced or verified before stays. */
    private void state(Synergy synergy, List<Figure> figures, Days days, Proof proof, Actor actor) {
        var before = lines.of(synergy.id()).stream()
                .filter(line -> line.isCurrent() && line.days().equals(days))
                .filter(line -> (line.proof() == Proof.ESTIMATED) == (proof == Proof.ESTIMATED))
                .collect(Collectors.toMap(LedgerLine::indicator, Function.identity()));
        var assumed = reckonings.assumed(synergy.id());
        var stated = new ArrayList<LedgerLine>();
        for (var figure : figures) {
            var old = before.get(figure.indicator());
            if (old == null || old.proof().compareTo(Proof.DECLARED) <= 0) {
                var line = new LedgerLine(
                        Place.of(synergy),
                        new Said(figure.indicator(), days, proof, figure.workings(), assumed.persistence()),
                        allocation(synergy, figure.indicator(), assumed),
                        actor,
                        clock.instant());
                Optional.ofNullable(old).ifPresent(each -> each.supersede(line));
                stated.add(line);
            }
        }
        lines.flush(); // of an indicator and its days only one line may be current
        stated.forEach(lines::save);
    }

    private static Allocation allocation(Synergy synergy, Indicator indicator, Assumption assumed) {
        var all = companies(
                synergy.parties().stream().filter(party -> !party.isOut()).toList());
        return switch (indicator) {
            case GIVER_EUROS ->
                Allocation.equal(companies(
                        synergy.parties().stream().filter(Party::isGiver).toList()));
            case TAKER_EUROS ->
                Allocation.equal(companies(synergy.parties().stream()
                        .filter(party -> !party.isGiver() && !party.isTransformer())
                        .toList()));
            default ->
                assumed.giverShare() == null ? Allocation.equal(all) : Allocation.first(assumed.giverShare(), all);
        };
    }

    private static List<CompanyId> companies(List<Party> parties) {
        return parties.stream().map(Party::company).distinct().toList();
    }
}
