package fr.boucle.synergies;

import static fr.boucle.listings.Exchange.POOLING;
import static fr.boucle.listings.Exchange.SUBSTITUTION;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Operation;
import fr.boucle.catalogue.WasteCode;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.Listings;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties of a synergy agree on: what goes where, what is shared, and under which rules. */
@Service
@Transactional
public class Agreements {
    /** Roads are so much longer than the straight line: the usual detour factor of regional planning. */
    private static final double DETOUR = 1.3;

    private final SynergyRepository synergies;
    private final Listings listings;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;

    Agreements(SynergyRepository synergies, Listings listings, Catalogue catalogue, ApplicationEventPublisher events) {
        this.synergies = synergies;
        this.listings = listings;
        this.catalogue = catalogue;
        this.events = events;
    }

    public void supply(SynergyId id, Supply supply, Actor actor) {
        agree(id, SUBSTITUTION, agreement -> agreement.with(supply), actor);
    }

    public void share(SynergyId id, Sharing sharing, Actor actor) {
        agree(id, POOLING, agreement -> agreement.with(sharing), actor);
    }

    /** A code that the list does not know, and a treatment that France does not accept or whose mode it cannot have, are refused. */
    public void regulate(SynergyId id, Regime regime, Actor actor) {
        var operation = regime.operation();
        var mode = operation == null ? null : mode(operation(operation), regime.mode());
        var known = new Regime(regime.status(), code(regime), operation, mode, regime.carrier());
        agree(id, SUBSTITUTION, agreement -> agreement.with(known), actor);
    }

    private Operation operation(String code) {
        return catalogue
                .operation(code)
                .filter(Operation::acceptedInFrance)
                .orElseThrow(() -> new RuleViolation("synergy.regime.unknownOperation").at("operation"));
    }

    private static Operation.@Nullable Mode mode(Operation operation, Operation.@Nullable Mode stated) {
        if (operation.isInterim()) {
            return null;
        }
        return operation
                .mode(stated)
                .orElseThrow(() -> new RuleViolation("synergy.regime.wrongMode", operation.code()).at("mode"));
    }

    /** As the list writes it. */
    private @Nullable String code(Regime regime) {
        var typed = regime.wasteCode();
        return typed == null
                ? null
                : catalogue
                        .waste(typed)
                        .map(WasteCode::code)
                        .orElseThrow(() -> new RuleViolation("synergy.regime.unknownCode").at("wasteCode"));
    }

    /** What is stated; while nothing is, the waste code of the offer, if it has one. */
    @Transactional(readOnly = true)
    public Regime regimeOf(SynergyId id, Actor actor) {
        var synergy = get(id, actor);
        var regime = synergy.agreement().regime();
        return regime.status() != null
                ? regime
                : listings.facts(synergy.parties().get(0).listing())
                        .map(offer -> new Regime(null, offer.wasteCode().orElse(null), null, null, null))
                        .orElse(regime);
    }

    /** What is shared has no supply, and what goes from one to the other is not shared. */
    private void agree(SynergyId id, Exchange kind, UnaryOperator<Agreement> change, Actor actor) {
        var synergy = synergies
                .lock(id)
                .filter(found -> found.isWorkedOnBy(actor) && found.pool().isPresent() == (kind == POOLING))
                .orElseThrow(() -> new NotFound("synergy", id));
        synergy.agree(change.apply(synergy.agreement()));
        events.publishEvent(Audited.of(actor, "synergy.agreed", id));
    }

    /** What the two listings would have them agree on, where nothing is agreed yet. */
    @Transactional(readOnly = true)
    public Supply suggested(SynergyId id, Actor actor) {
        var synergy = get(id, actor);
        var supply = synergy.agreement().supply();
        return supply.quantity().isPresent() ? supply : between(synergy);
    }

    /** How far the first party is from the last, in steps of 5 km: what may be said while names are closed. */
    @Transactional(readOnly = true)
    public Optional<Integer> kmStep(Synergy synergy) {
        var sides = sides(synergy);
        return sides.size() < 2
                ? Optional.empty()
                : Optional.of(sides.get(0)
                        .point()
                        .to(sides.get(sides.size() - 1).point())
                        .step());
    }

    private List<ListingFacts> sides(Synergy synergy) {
        return synergy.parties().stream()
                .flatMap(party -> listings.facts(party.listing()).stream())
                .toList();
    }

    private Synergy get(SynergyId id, Actor actor) {
        return synergies
                .findById(id)
                .filter(found -> found.isWorkedOnBy(actor))
                .orElseThrow(() -> new NotFound("synergy", id));
    }

    private Supply between(Synergy synergy) {
        var sides = sides(synergy);
        if (sides.size() < 2) {
            return Supply.NONE;
        }
        var less = less(sides);
        double km = sides.get(0).point().to(sides.get(sides.size() - 1).point()).km() * DETOUR;
        return less.quantity()
                .map(quantity -> new Supply(quantity.amount(), quantity.unit(), less.rhythm(), (int) Math.ceil(km)))
                .orElseGet(() -> new Supply(null, null, Rhythm.MONTHLY, (int) Math.ceil(km)));
    }

    /** The one of whom less comes in a year; the offer where the two cannot be compared. */
    private static ListingFacts less(List<ListingFacts> sides) {
        var offer = sides.get(0);
        var need = sides.get(sides.size() - 1);
        var fits = offer.quantity()
                .flatMap(offered -> need.quantity()
                        .flatMap(needed -> needed.in(offered.unit()))
                        .map(needed ->
                                needed.amount().doubleValue() * need.rhythm().timesAYear()
                                        < offered.amount().doubleValue()
                                                * offer.rhythm().timesAYear()))
                .orElse(false);
        return fits ? need : offer;
    }
}
