package fr.boucle.setup;

import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.DataFile;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Price;
import fr.boucle.listings.PriceKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The sample's offers and needs. A dangerous one of a company with an account is held, as anybody's would be. */
@Component
class SampleListings {
    private final Listings listings;
    private final SamplePeople people;
    private final Clock clock;

    SampleListings(Listings listings, SamplePeople people, Clock clock) {
        this.listings = listings;
        this.people = people;
        this.clock = clock;
    }

    /** By their titles, each of which is written once. */
    Map<String, ListingId> publish(Map<String, Company> companies) {
        var published = new HashMap<String, ListingId>();
        for (var line : DataFile.lines("/db/sample/listings.csv")) {
            var company = companies.get(line.get("company"));
            if (company == null) {
                throw new IllegalStateException("no company " + line.get("company"));
            }
            Actor author = people.actorFor(company);
            var id = listings.publish(draft(line, company), new Origin(Origin.Source.SAMPLE, null), author);
            published.put(line.get("title"), id);
        }
        return published;
    }

    private ListingDraft draft(CSVRecord line, Company company) {
        var today = LocalDate.now(clock);
        var start = today.plusDays(Long.parseLong(line.get("available_in_days")));
        var end = today.plusDays(Long.parseLong(line.get("until_days")));
        return new ListingDraft(
                company.id(),
                company.sites().get(0).id(),
                ListingKind.valueOf(line.get("kind")),
                Exchange.valueOf(line.get("exchange")),
                line.get("title"),
                line.get("description"),
                line.get("amount").isBlank() ? null : Quantity.of(line.get("amount"), unit(line.get("unit"))),
                Rhythm.valueOf(line.get("rhythm")),
                new Period(start, end.isBefore(start) ? start : end),
                null,
                details(line));
    }

    private static ListingDraft.Details details(CSVRecord line) {
        var price = line.get("price").isBlank() ? null : new BigDecimal(line.get("price"));
        return new ListingDraft.Details(
                line.get("waste_code"),
                Boolean.parseBoolean(line.get("hazardous")),
                new Price(PriceKind.valueOf(line.get("price_kind")), price),
                Audience.EVERYONE,
                false,
                null,
                line.get("language"));
    }

    private static Unit unit(String typed) {
        return Unit.valueOf(typed.toUpperCase(Locale.ROOT));
    }
}
