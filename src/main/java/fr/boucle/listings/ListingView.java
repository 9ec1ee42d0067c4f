package fr.boucle.listings;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.companies.SiteId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.territory.CommuneCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A listing as one reader may see it: what is above the reader's level is absent, not empty. Built by {@link Listings}
 * for an actor; pages, mails, exports and reasons read nothing else.
 */
public record ListingView(Open open, Level level, Veiled veiled, Rights rights) {

    /** How far a reader sees, from least to most. */
    public enum Level {
        PUBLIC,
        MEMBERS,
        AFTER_YES,
        STAFF;

        public boolean reaches(Level needed) {
            return compareTo(needed) >= 0;
        }
    }

    /** What everybody who finds the listing sees. */
    public record Open(
            ListingId id,
            long number,
            TerritoryId territory,
            ListingKind kind,
            Exchange exchange,
            String title,
            Family family,
            Optional<MaterialId> material,
            Optional<Band> band,
            Rhythm rhythm,
            Period period,
            CommuneCode communeCode,
            String commune,
            Optional<String> wasteCode,
            boolean hazardous,
            ListingState state,
            Audience audience,
            String language,
            Instant createdAt) {}

    /** What only some see. */
    public record Veiled(
            Optional<Quantity> quantity,
            Optional<Quantity> remaining,
            Optional<String> description,
            Optional<CompanyId> company,
            Optional<String> companyName,
            Optional<Price> price,
            Optional<SiteId> site,
            Optional<String> address,
            Optional<String> presentOutlet,
            Optional<String> wasteRemark,
            Optional<ListingId> mergedInto,
            Optional<Photo> cover,
            boolean anonymous) {}

    /** What this reader may do, and why staff look at it where that may be known. */
    public record Rights(boolean owner, boolean editable, Set<HoldReason> holds, long version) {}

    public ListingId id() {
        return open.id();
    }

    public String title() {
        return open.title();
    }

    public boolean isOffer() {
        return open.kind() == ListingKind.OFFER;
    }

    /** True where the quantity is known, even if this reader sees a band only. */
    public boolean isQuantityKnown() {
        return open.band().isPresent();
    }
}
