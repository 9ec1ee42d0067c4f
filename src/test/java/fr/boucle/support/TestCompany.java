package fr.boucle.support;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.CompanyDraft;
import fr.boucle.companies.Identifier;
import fr.boucle.companies.SiteDraft;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.GeoPoint;
import fr.boucle.territory.Territory;
import java.util.Set;
import java.util.UUID;

/** Companies to test with: approved, or still waiting. */
public final class TestCompany {
    private TestCompany() {}

    public static Company approved(Companies companies, Territory territory, String name, CommuneCode commune) {
        return companies.addUnclaimed(territory.id(), draft(name), site(commune), Actor.system());
    }

    public static Company waiting(Companies companies, Accounts accounts, Territory territory, String name) {
        var account = accounts.registerConfirmed(
                UUID.randomUUID() + "@example.org", "Camille Test", "une phrase assez longue", "fr");
        return companies.register(
                territory.id(), draft(name), site(TestTerritory.LIEVIN), TestActor.person(account.id()));
    }

    public static CompanyDraft draft(String name) {
        return new CompanyDraft(
                name, new Identifier(Identifier.Kind.NONE, null), "16.23Z", 12, "Une entreprise.", null, Set.of());
    }

    public static SiteDraft site(CommuneCode commune) {
        return new SiteDraft("Atelier", "14 rue du Puits", commune, new GeoPoint(50.42, 2.78), false);
    }
}
