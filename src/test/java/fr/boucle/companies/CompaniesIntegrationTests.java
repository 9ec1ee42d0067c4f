package fr.boucle.companies;

import static fr.boucle.support.TestActor.newcomer;
import static fr.boucle.support.TestActor.person;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;

@SpringBootTest
@Import(TestDatabase.class)
class CompaniesIntegrationTests {
    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Territories territories;

    Territory here;
    Territory there;

    @BeforeEach
    void foundTwoTerritories() {
        here = TestTerritory.lens(territories);
        there = TestTerritory.neighbour(territories);
    }

    @Test
    void areApprovedOnceWhenTwoOfficersActAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var id = TestCompany.waiting(companies, accounts, here, "Jeune pousse")
                    .id();

            var results = AtOnce.run(List.of(
                    () -> companies.approve(id, staff(here.id())), () -> companies.approve(id, staff(here.id()))));

            assertThat(results.won()).isEqualTo(1);
            assertThat(results.failures()).allMatch(RuleViolation.class::isInstance);
        }
    }

    @Test
    void areApprovedOrRefusedButNotBoth() throws Exception {
        var id = TestCompany.waiting(companies, accounts, here, "Jeune pousse").id();

        var results = AtOnce.run(List.of(
                () -> companies.approve(id, staff(here.id())),
                () -> companies.refuse(id, "Introuvable.", staff(here.id()))));

        assertThat(results.won()).isBetween(1, 2); // staff may approve after a refusal, never refuse after an approval
        assertThat(companies.get(id).isApproved() || results.won() == 1).isTrue();
    }

    @Test
    void refuseAnEditOfAnOldReading() {
        var company = TestCompany.waiting(companies, accounts, here, "Jeune pousse");
        var owner = newcomer(company.id());
        long read = companies.get(company.id()).revision();
        companies.change(company.id(), TestCompany.draft("Premier nom"), read, owner);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> companies.change(company.id(), TestCompany.draft("Second nom"), read, owner));
        assertThat(companies.get(company.id()).name()).isEqualTo("Premier nom");
    }

    @Test
    void takeOneOfTwoEditsOfTheSameReading() throws Exception {
        var company = TestCompany.waiting(companies, accounts, here, "Jeune pousse");
        var owner = newcomer(company.id());
        long read = companies.get(company.id()).revision();

        var results = AtOnce.run(List.of(
                () -> companies.change(company.id(), TestCompany.draft("Premier nom"), read, owner),
                () -> companies.change(company.id(), TestCompany.draft("Second nom"), read, owner)));

        assertThat(results.won()).isEqualTo(1);
        assertThat(results.failures()).allMatch(OptimisticLockingFailureException.class::isInstance);
    }

    @Test
    void refuseANumberThatAnotherCompanyHas() {
        var number = Identifier.read(Identifier.Kind.SIRET, siret());
        register(number);

        assertTaken(() -> register(number));
    }

    @Test
    void refuseToTakeAnothersNumberByAnEdit() {
        var number = Identifier.read(Identifier.Kind.SIRET, siret());
        register(number);
        var other = TestCompany.waiting(companies, accounts, here, "Jeune pousse");

        assertTaken(() -> companies.change(other.id(), draft(number), other.revision(), newcomer(other.id())));
    }

    @Test
    void keepTheirOwnNumberInAnEdit() {
        var number = Identifier.read(Identifier.Kind.SIRET, siret());
        var company = register(number);

        var changed = companies.change(company.id(), draft(number), company.revision(), newcomer(company.id()));

        assertThat(changed.identifier()).isEqualTo(number);
    }

    @Test
    void giveANumberToOneOfTwoWhoTypeItAtOnce() throws Exception {
        var number = Identifier.read(Identifier.Kind.SIRET, siret());

        var results = AtOnce.run(List.of(() -> register(number), () -> register(number)));

        assertThat(results.won()).isEqualTo(1);
        assertThat(companies.withIdentifier(number)).isPresent();
    }

    @Test
    void workAtAsManySitesAsTheySay() {
        var company = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        var atelier = company.sites().get(0);
        var depot = companies.addSite(
                company.id(),
                new SiteDraft("Dépôt", "2 rue du Canal", TestTerritory.LENS, atelier.point(), false),
                staff(here.id()));

        assertThat(companies.get(company.id()).sites())
                .extracting(Site::name, Site::commune)
                .containsExactlyInAnyOrder(tuple("Atelier", TestTerritory.LIEVIN), tuple("Dépôt", TestTerritory.LENS));

        companies.closeSite(company.id(), atelier.id(), staff(here.id()));
        assertThat(companies.get(company.id()).sites()).extracting(Site::id).containsExactly(depot.id());
    }

    @Test
    void standInTheDirectoryOfTheirOwnClub() {
        var word = UUID.randomUUID().toString().substring(0, 8);
        TestCompany.approved(companies, here, "Ici " + word, TestTerritory.LIEVIN);
        TestCompany.approved(companies, there, "Là-bas " + word, TestTerritory.LENS);
        TestCompany.waiting(companies, accounts, here, "Attend " + word);

        assertThat(directory(here, word)).containsExactly("Ici " + word);
        assertThat(directory(there, word)).containsExactly("Là-bas " + word);
    }

    @Test
    void areFoundWithoutAccents() {
        var word = UUID.randomUUID().toString().substring(0, 8);
        TestCompany.approved(companies, here, "Ébénisterie 100 % " + word, TestTerritory.LIEVIN);

        assertThat(directory(here, "ebenisterie 100 % " + word)).hasSize(1);
    }

    @Test
    void areApprovedByTheirOwnStaffOnly() {
        var id = TestCompany.waiting(companies, accounts, here, "Jeune pousse").id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> companies.approve(id, staff(there.id())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> companies.seenBy(id, Actor.visitor()));
    }

    private List<String> directory(Territory club, String typed) {
        return companies
                .directory(club.id(), typed, null, PageRequest.of(0, 30))
                .map(CompanyRow::name)
                .getContent();
    }

    private Company register(Identifier number) {
        var account = accounts.registerConfirmed(
                UUID.randomUUID() + "@example.org", "Camille Test", "une phrase assez longue", "fr");
        return companies.register(
                here.id(), draft(number), TestCompany.site(TestTerritory.LIEVIN), person(account.id()));
    }

    private static CompanyDraft draft(Identifier number) {
        return new CompanyDraft("Menuiserie", number, "16.23Z", 12, "Une entreprise.", null, Set.of());
    }

    /** A number that passes: thirteen digits by chance and the one that makes the Luhn sum right. */
    private static String siret() {
        var start = "9" + String.format("%012d", ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        for (int last = 0; last < 10; last++) {
            try {
                return Identifier.read(Identifier.Kind.SIRET, start + last).number() + "";
            } catch (RuleViolation wrong) {
                continue;
            }
        }
        throw new AssertionError(start);
    }

    private static void assertTaken(Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo("company.identifier.taken");
            assertThat(refused.field()).hasValue("identifier");
        });
    }
}
