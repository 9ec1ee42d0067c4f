package fr.boucle.matching;

import fr.boucle.companies.Company;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Price;
import fr.boucle.support.TestActor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Listings of companies that want to share something. */
public final class PoolSamples {
    private PoolSamples() {}

    /** Published by its company for its club alone, so that no other test's companies join, and read into the index. */
    public static ListingId wanted(
            Listings listings, Matches matches, Company company, String title, @Nullable Quantity aYear) {
        return published(listings, matches, company, draft(company, title, aYear, Audience.CLUB));
    }

    public static ListingId published(Listings listings, Matches matches, Company company, ListingDraft draft) {
        var id = listings.publish(draft, Origin.form(), TestActor.member(company.id(), company.territory()));
        matches.best(id, 1);
        return id;
    }

    public static ListingDraft draft(Company company, String title, @Nullable Quantity aYear, Audience audience) {
        var today = LocalDate.now();
        return new ListingDraft(
                company.id(),
                company.sites().get(0).id(),
                ListingKind.NEED,
                Exchange.POOLING,
                title,
                "",
                aYear,
                Rhythm.YEARLY,
                new Period(today, today.plusDays(90)),
                null,
                new ListingDraft.Details(null, false, Price.NEGOTIABLE, audience, false, null, "fr"));
    }
}
