package fr.boucle.listings;

import fr.boucle.companies.Companies;
import fr.boucle.territory.Territories;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers all facts of listings, for judging matches. */
@Component
class AllFacts {
    private final Companies companies;
    private final Territories territories;

    AllFacts(Companies companies, Territories territories) {
        this.companies = companies;
        this.territories = territories;
    }

    /** As many questions to the database for many listings as for one. */
    List<ListingFacts> of(List<Listing> listings) {
        if (listings.isEmpty()) {
            return List.of(); // asked twice a second
        }
        var owners = companies.all(listings.stream()
                .map(each -> each.sensitive().company())
                .distinct()
                .toList());
        var circles = Circles.of(territories);
        var clubs = companies.clubsOf(owners.keySet());
        return listings.stream()
                .map(each -> ListingFacts.of(each, owners, clubs, circles.of(each)))
                .toList();
    }
}
