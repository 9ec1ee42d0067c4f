package fr.boucle.companies;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import java.util.Set;

/**
 * The contacts of one company, for whom they are: the officers of its clubs keep them; once the company is claimed, its
 * managers see and delete what is kept about their people.
 */
public record AddressBook(CompanyId company, boolean claimed, Set<TerritoryId> clubs) {

    public boolean isWrittenBy(Actor actor) {
        return clubs.stream().anyMatch(actor::isOfficerOf);
    }

    /** Whoever reads a contact may delete it, too. */
    public boolean isReadBy(Actor actor) {
        return isWrittenBy(actor) || (claimed && actor.manages(company));
    }
}
