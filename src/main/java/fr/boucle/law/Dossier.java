package fr.boucle.law;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Identifier;
import fr.boucle.kernel.Actor;
import fr.boucle.law.Consignment.Side;
import fr.boucle.law.Particulars.Place;
import fr.boucle.listings.Listings;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Synergy;
import fr.boucle.territory.Commune;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is known of a consignment from everywhere; it is called only for those who may read all of it. */
@Component
class Dossier {
    private static final String FRENCH_COMMUNE = "(\\d{2}|2[AB])\\d{3}";

    private final ParticularsRepository particulars;
    private final PermitRepository permits;
    private final Companies companies;
    private final Listings listings;
    private final Territories territories;
    private final Catalogue catalogue;
    private final Clock clock;

    Dossier(
            ParticularsRepository particulars,
            PermitRepository permits,
            Companies companies,
            Listings listings,
            Territories territories,
            Catalogue catalogue,
            Clock clock) {
        this.particulars = particulars;
        this.permits = permits;
        this.companies = companies;
        this.listings = listings;
        this.territories = territories;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Before anything left. */
    Consignment of(Synergy synergy) {
        var regime = synergy.agreement().regime();
        var said = particulars
                .latest(synergy.id().value())
                .map(ParticularsVersion::content)
                .orElse(Particulars.NONE);
        return new Consignment(
                regime,
                Optional.ofNullable(regime.wasteCode())
                        .flatMap(catalogue::waste)
                        .orElse(null),
                Optional.ofNullable(regime.operation())
                        .flatMap(catalogue::operation)
                        .orElse(null),
                side(giver(synergy), said.giver()),
                side(receiver(synergy), said.taker()),
                said,
                permits.of(synergy.id()),
                null,
                synergy.agreement()
                        .supply()
                        .quantity()
                        .flatMap(Consignment::tonnes)
                        .orElse(null),
                LocalDate.now(clock));
    }

    static Party giver(Synergy synergy) {
        return synergy.parties().get(0);
    }

    /** Where the waste goes first: of a chain, to who transforms it. */
    static Party receiver(Synergy synergy) {
        return synergy.parties().get(1);
    }

    private Side side(Party party, Place said) {
        var company = companies.get(party.company());
        var listing = listings.seenAsParty(party.listing(), Actor.system());
        var code = listing.open().communeCode();
        var known = new Place(
                listing.veiled().address().orElse(null),
                postalCode(code),
                listing.open().commune(),
                null,
                null,
                null);
        boolean abroad = company.identifier().kind() == Identifier.Kind.BE
                || !code.value().matches(FRENCH_COMMUNE);
        return new Side(company.name(), company.identifier(), said.orElse(known), abroad);
    }

    /** Where a municipality has several, somebody has to say which. */
    private @Nullable String postalCode(CommuneCode code) {
        return territories
                .commune(code)
                .map(Commune::postalCodes)
                .filter(codes -> codes.matches("\\S+"))
                .orElse(null);
    }
}
