package fr.boucle.listings;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.companies.Company;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.GeoPoint;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All facts of a listing, for judging matches: closed to pages by a rule of the house.
 *
 * @param audience who may find it, within what its territory allows
 * @param clubs of its company
 * @param activity NAF sub-class of its company
 */
public record ListingFacts(
        ListingId id,
        TerritoryId territory,
        CompanyId company,
        ListingKind kind,
        Exchange exchange,
        ListingState state,
        String title,
        String description,
        String language,
        @Nullable Quantity quantityOrNull,
        Rhythm rhythm,
        Period period,
        GeoPoint point,
        @Nullable MaterialId chosenMaterial,
        @Nullable String wasteCodeOrNull,
        boolean hazardous,
        Audience audience,
        Set<TerritoryId> clubs,
        @Nullable String activity) {

    static ListingFacts of(
            Listing listing,
            Map<CompanyId, Company> owners,
            Map<CompanyId, Set<TerritoryId>> clubs,
            Audience audience) {
        var sensitive = listing.sensitive();
        var owner = Optional.ofNullable(owners.get(sensitive.company()));
        var nature = listing.nature();
        return new ListingFacts(
                listing.id(),
                listing.territory(),
                sensitive.company(),
                listing.kind(),
                listing.exchange(),
                listing.state(),
                listing.title(),
                sensitive.description(),
                sensitive.terms().language(),
                sensitive.quantity(),
                listing.rhythm(),
                listing.period(),
                sensitive.where().point(),
                nature.materialChosen() ? nature.material() : null,
                nature.wasteCode(),
                nature.hazardous(),
                audience,
                clubs.getOrDefault(sensitive.company(), Set.of()),
                owner.flatMap(Company::activity).orElse(null));
    }

    /** Empty while it is not known yet. */
    public Optional<Quantity> quantity() {
        return Optional.ofNullable(quantityOrNull);
    }

    public Optional<String> wasteCode() {
        return Optional.ofNullable(wasteCodeOrNull);
    }
}
