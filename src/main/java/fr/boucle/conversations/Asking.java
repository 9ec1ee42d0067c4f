package fr.boucle.conversations;

import fr.boucle.companies.Companies;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom a company writes about a listing: its owner where both territories allow direct contact, else the team. */
@Component
class Asking {
    private final Listings listings;
    private final Companies companies;
    private final Territories territories;

    Asking(Listings listings, Companies companies, Territories territories) {
        this.listings = listings;
        this.companies = companies;
        this.territories = territories;
    }

    /** Only people of approved companies, about what is online and not their own. */
    Question about(ListingId id, Actor member) {
        var view = listings.seenBy(id, member);
        var asker = member.company().orElseThrow(() -> new NotFound("conversation", id));
        if (view.rights().owner()) {
            throw new NotFound("conversation", id);
        }
        if (!member.seesMembersOnly()) {
            throw new RuleViolation("conversation.membersOnly");
        }
        if (!view.open().state().isListed()) {
            throw new RuleViolation("conversation.listing.over");
        }
        var owner = owner(view, asker);
        return new Question(
                id,
                view.title(),
                view.isOffer(),
                owner == null || !view.veiled().anonymous(),
                asker,
                owner,
                view.open().territory());
    }

    private @Nullable CompanyId owner(ListingView view, CompanyId asker) {
        var open = view.open();
        if (!isDirect(open.territory()) || !isDirect(companies.get(asker).territory())) {
            return null;
        }
        return listings.seenBy(open.id(), Actor.system()).veiled().company().orElse(null);
    }

    private boolean isDirect(TerritoryId territory) {
        return territories.get(territory).settings().directContact();
    }
}
