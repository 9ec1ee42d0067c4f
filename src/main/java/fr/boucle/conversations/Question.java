package fr.boucle.conversations;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import org.jspecify.annotations.Nullable;

/**
 * A company wants to write about a listing.
 *
 * @param offer whether the listing offers something, so that its owner is the one who has it
 * @param named whether each side may know the other's name
 * @param owner who is written to, or nobody where the territory's team is
 */
record Question(
        ListingId listing,
        String title,
        boolean offer,
        boolean named,
        CompanyId asker,
        @Nullable CompanyId owner,
        TerritoryId territory) {}
