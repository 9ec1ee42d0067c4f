package fr.boucle.matching;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.CompanyDraft;
import fr.boucle.companies.Identifier;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingDraft;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territory;
import java.util.Set;

/** Coffee grounds and who takes them: pairs that staff put together, and keep. */
public record HabitSamples(Companies companies, Listings listings, Matches matches, Pairing pairing) {

    /** @param activity of one test alone: what is learned is learned for all territories */
    public Company company(Territory territory, String activity) {
        var none = new Identifier(Identifier.Kind.NONE, null);
        var draft = new CompanyDraft("Maison " + activity, none, activity, 12, "Une entreprise.", null, Set.of());
        return companies.addUnclaimed(territory.id(), draft, TestCompany.site(TestTerritory.LENS), Actor.system());
    }

    public ListingId grounds(Company giver) {
        return publish(giver, ListingSamples.offer(giver, "Marc de café"));
    }

    /** It says nothing that could be matched. */
    public ListingId whatever(Company taker) {
        return publish(taker, ListingSamples.described(ListingSamples.need(taker, "Toutes propositions"), "À voir."));
    }

    /** As yet a suggestion, of two new listings of new companies. */
    public MatchId paired(Territory territory, String activity) {
        var offer = grounds(company(territory, "56.10A"));
        var need = company(territory, activity);
        return pairing.pair(offer, publish(need, ListingSamples.need(need, "Marc de café")), staff(territory.id()))
                .id();
    }

    public MatchId kept(Territory territory, String activity) {
        var id = paired(territory, activity);
        matches.keep(id, staff(territory.id()));
        return id;
    }

    private ListingId publish(Company company, ListingDraft draft) {
        return listings.publish(draft, Origin.form(), member(company.id(), company.territory()));
    }
}
