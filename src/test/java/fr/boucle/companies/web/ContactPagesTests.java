package fr.boucle.companies.web;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.organiser;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.Contact;
import fr.boucle.companies.ContactDraft;
import fr.boucle.companies.ContactSamples;
import fr.boucle.companies.Contacts;
import fr.boucle.companies.Teams;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.support.Pages;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ContactPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Contacts contacts;

    @Autowired
    Teams teams;

    @Autowired
    Accounts accounts;

    Territory here;
    Territory neighbour;
    Company firm;
    Actor officer;
    Pages pages;

    @BeforeEach
    void writeACompanyDown() {
        here = TestTerritory.lens(territories);
        neighbour = TestTerritory.neighbour(territories);
        firm = TestCompany.approved(companies, here, "Fritéole", TestTerritory.LIEVIN);
        officer = organiser(here.id());
        pages = new Pages(mvc, here);
    }

    @Test
    void showsContactsToOfficersWithLinksThatWork() {
        add("?cc=x@example.org", "+33 (0)3 53 01 00 12");

        assertThat(pages.get(page(), officer))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ludovic",
                        "carte de visite",
                        "\"mailto:%3Fcc=x@example.org\"",
                        "\"tel:+33353010012\"",
                        "/new\"")
                .doesNotContain("Inviter à reprendre");
        assertThat(pages.get(page(), staff(here.id()))).bodyText().contains("Inviter à reprendre la page");
        assertThat(pages.get(page(), staff(neighbour.id())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ludovic", "/contacts/");
        assertThat(pages.get(page(), Actor.visitor())).bodyText().doesNotContain("Ludovic", "/contacts/");
        assertThat(pages.get(page(), member(firm.id(), here.id()))).bodyText().doesNotContain("Ludovic");
    }

    @Test
    void letsManagersOfAClaimedCompanySeeAndDeleteOnly() {
        var claimed = TestCompany.waiting(companies, accounts, here, "Jeune pousse");
        companies.approve(claimed.id(), staff(here.id()));
        contacts.add(claimed.id(), ContactSamples.draft("Ludovic"), officer);

        assertThat(pages.get("/companies/" + claimed.id(), member(claimed.id(), here.id())))
                .bodyText()
                .contains("Ludovic", "/deletion\"")
                .doesNotContain("/contacts/new", "Inviter à reprendre", "Modifier Ludovic");
    }

    @Test
    void takesOneContactOfAFormThatIsSentTwice() {
        var token = UUID.randomUUID().toString();

        assertThat(send("/new", token, "Ludovic", "a@example.org")).hasRedirectedUrl(page());
        assertThat(send("/new", token, "Ludovic", "a@example.org")).hasRedirectedUrl(page());

        assertThat(contacts.of(firm.id(), officer)).extracting(Contact::name).containsExactly("Ludovic");
    }

    @Test
    void saysBesideTheFieldWhatIsMissingAndKeepsWhatWasTyped() {
        assertThat(send("/new", UUID.randomUUID().toString(), "Lucie d’Artois", ""))
                .hasStatus(422)
                .bodyText()
                .contains("email-error", "donnez une adresse ou un téléphone.", "Lucie d’Artois");
        assertThat(send("/new", UUID.randomUUID().toString(), "x".repeat(121), "not an address"))
                .hasStatus(422)
                .bodyText()
                .contains("name-error", "email-error", "not an address");
        assertThat(pages.post(page() + "/contacts/new", officer).param("telephone", "appelez-moi"))
                .hasStatus(422)
                .bodyText()
                .contains("name-error", "telephone-error", "source-error", "appelez-moi");
        assertThat(contacts.of(firm.id(), officer)).isEmpty();
    }

    @Test
    void losesNothingOfAnEditThatWasOvertaken() {
        var id = add("a@example.org", null).id();
        assertThat(pages.get(page() + "/contacts/" + id, officer))
                .hasStatusOk()
                .bodyText()
                .contains("a@example.org", "name=\"version\" value=\"0\"");
        contacts.change(id, ContactSamples.draft("Entre-temps"), 0, officer);

        assertThat(edit("/" + id, "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Entre-temps", "Ludovic Baillet", "name=\"version\" value=\"1\"");
        assertThat(edit("/" + id, "1")).hasRedirectedUrl(page());

        assertThat(contacts.seenBy(firm.id(), id, officer).name()).isEqualTo("Ludovic Baillet");
    }

    @Test
    void asksBeforeItDeletes() {
        var path = page() + "/contacts/" + add("a@example.org", null).id() + "/deletion";

        assertThat(pages.get(path, officer)).hasStatusOk().bodyText().contains("Supprimer Ludovic");
        assertThat(contacts.of(firm.id(), officer)).hasSize(1);
        assertThat(pages.post(path, officer)).hasRedirectedUrl(page());

        assertThat(contacts.of(firm.id(), officer)).isEmpty();
        assertThat(pages.get(path, officer)).hasStatus(404);
    }

    @Test
    void areClosedToOfficersOfAnotherTerritoryAndToOtherCompanies() {
        var contact = page() + "/contacts/" + add("a@example.org", null).id();
        var stranger = staff(neighbour.id());
        var other = member(
                TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS)
                        .id(),
                here.id());

        for (var path : new String[] {page() + "/contacts/new", contact, contact + "/deletion"}) {
            assertThat(pages.get(path, stranger)).hasStatus(404);
            assertThat(pages.post(path, stranger)).hasStatus(404);
        }
        assertThat(pages.post(contact + "/invitation", stranger)).hasStatus(404);
        assertThat(pages.get(contact + "/deletion", other)).hasStatus(404);
        assertThat(pages.post(contact + "/deletion", other)).hasStatus(404);
        assertThat(contacts.of(firm.id(), officer)).hasSize(1);
    }

    @Test
    void invitesAContactToTakeThePageOver() {
        var path = page() + "/contacts/" + add("a@example.org", null).id() + "/invitation";
        var staff = staff(here.id());

        assertThat(pages.post(path, staff)).hasRedirectedUrl(page());

        assertThat(teams.invitedTo(firm.id())).hasSize(1);
        assertThat(pages.get(page(), staff)).bodyText().doesNotContain("Inviter à reprendre");
        assertThat(pages.post(path, staff)).hasStatus(422);
    }

    private Contact add(String email, String telephone) {
        var draft = new ContactDraft("Ludovic", "gérant", email, telephone, "carte de visite");
        return contacts.add(firm.id(), draft, officer);
    }

    private MvcTestResult send(String path, String token, String name, String email) {
        return pages.post(page() + "/contacts" + path, officer)
                .param("_once", token)
                .param("name", name)
                .param("email", email)
                .param("source", "carte de visite")
                .exchange();
    }

    private MvcTestResult edit(String path, String version) {
        return pages.post(page() + "/contacts" + path, officer)
                .param("version", version)
                .param("name", "Ludovic Baillet")
                .param("email", "a@example.org")
                .param("source", "carte de visite")
                .exchange();
    }

    private String page() {
        return "/companies/" + firm.id();
    }
}
