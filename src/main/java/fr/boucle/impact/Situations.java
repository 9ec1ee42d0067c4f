package fr.boucle.impact;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Operation;
import fr.boucle.catalogue.WasteCode;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.Listings;
import fr.boucle.synergies.Delivery;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Synergy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from a synergy, its listings and the catalogue what its impact is reckoned from. */
@Component
class Situations {
    private static final BigDecimal KG_IN_A_TONNE = BigDecimal.valueOf(1000);
    private static final int AS_GOOD_AS_NEW = 1;

    private final Listings listings;
    private final Catalogue catalogue;

    Situations(Listings listings, Catalogue catalogue) {
        this.listings = listings;
        this.catalogue = catalogue;
    }

    /**
     * What goes from whom to whom.
     *
     * @param given the giver's listing
     */
    private record Things(Optional<ListingFacts> given, Optional<MaterialId> offered, Optional<MaterialId> needed) {}

    private Things things(Synergy synergy) {
        var given = synergy.parties().stream()
                .filter(Party::isGiver)
                .findFirst()
                .flatMap(party -> listings.facts(party.listing()));
        var taken = Party.taker(synergy.parties()).flatMap(party -> listings.facts(party.listing()));
        return new Things(given, given.flatMap(this::thing), taken.flatMap(this::thing));
    }

    /** As agreed: what comes in a year. */
    Situation agreed(Synergy synergy, Assumption assumed) {
        var things = things(synergy);
        var tonnes = synergy.agreement().supply().aYear().flatMap(amount -> tonnes(amount, things.offered()));
        return of(synergy, assumed, things, tonnes);
    }

    /** As delivered: what was measured within these days and not refused. */
    Situation delivered(Synergy synergy, Assumption assumed, Days days) {
        var things = things(synergy);
        var tonnes = synergy.deliveries().stream()
                .filter(each -> each.isMeasured() && each.isReal() && days.contains(each.day()))
                .map(Delivery::quantity)
                .flatMap(Optional::stream)
                .flatMap(amount -> tonnes(amount, things.offered()).stream())
                .reduce(BigDecimal::add);
        return of(synergy, assumed, things, tonnes);
    }

    private Situation of(Synergy synergy, Assumption assumed, Things things, Optional<BigDecimal> tonnes) {
        var km = synergy.agreement().supply().km();
        return new Situation(
                tonnes.filter(known -> synergy.pool().isEmpty()).orElse(null),
                km == null ? null : BigDecimal.valueOf(km),
                isHazardous(synergy, things),
                rank(assumed.fate()),
                now(synergy),
                things.offered().map(catalogue::upwards).orElse(List.of()),
                things.needed().map(catalogue::upwards).orElse(List.of()),
                isTreated(things));
    }

    private boolean isTreated(Things things) {
        return things.offered()
                .flatMap(thing -> things.needed().flatMap(other -> catalogue.use(thing, other)))
                .flatMap(use -> use.treatment())
                .isPresent();
    }

    private boolean isHazardous(Synergy synergy, Things things) {
        return Optional.ofNullable(synergy.agreement().regime().wasteCode())
                .or(() -> things.given().flatMap(ListingFacts::wasteCode))
                .flatMap(catalogue::waste)
                .filter(WasteCode::hazardous)
                .isPresent();
    }

    /** What is no waste serves as well as new. */
    private @Nullable Integer now(Synergy synergy) {
        var regime = synergy.agreement().regime();
        return regime.status() == null ? null : regime.isWaste() ? rank(regime.operation()) : (Integer) AS_GOOD_AS_NEW;
    }

    private @Nullable Integer rank(@Nullable String operation) {
        return Optional.ofNullable(operation)
                .flatMap(catalogue::operation)
                .map(Operation::rank)
                .orElse(null);
    }

    private Optional<BigDecimal> tonnes(Quantity amount, Optional<MaterialId> material) {
        return amount.in(Unit.T)
                .map(Quantity::amount)
                .or(() -> amount.in(Unit.M3)
                        .flatMap(volume -> material.flatMap(catalogue::material).stream()
                                .flatMapToDouble(each -> each.kgPerM3().stream())
                                .mapToObj(density -> volume.amount()
                                        .multiply(BigDecimal.valueOf(density))
                                        .divide(KG_IN_A_TONNE, MathContext.DECIMAL64))
                                .findFirst()));
    }

    private Optional<MaterialId> thing(ListingFacts facts) {
        return Optional.ofNullable(facts.chosenMaterial())
                .or(() ->
                        catalogue.recognise(facts.title(), facts.description()).best());
    }
}
