package fr.boucle.reporting.web;

import static fr.boucle.support.Pages.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.ContactSamples;
import fr.boucle.companies.Contacts;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ExportPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Contacts contacts;

    @Autowired
    Accounts accounts;

    @Autowired
    Listings listings;

    @Autowired
    JdbcClient jdbc;

    Territory here;
    Territory neighbour;
    Company mine;
    Company theirs;

    @BeforeEach
    void publishOnBothSides() {
        here = TestTerritory.lens(territories);
        neighbour = TestTerritory.neighbour(territories);
        var mark = UUID.randomUUID();
        mine = TestCompany.approved(companies, here, "=Mine " + mark, TestTerritory.LIEVIN);
        theirs = TestCompany.approved(companies, neighbour, "Voisine " + mark, TestTerritory.LENS);
    }

    @Test
    void takesAlongACompanysOwnRecordsOnly() throws IOException {
        var me = TestActor.member(mine.id(), here.id());
        listings.publish(ListingSamples.offer(mine, "@Palettes de chêne"), Origin.form(), me);
        listings.keep(ListingSamples.need(mine, "Brouillon de sciure"), Origin.form(), me);
        listings.publish(
                ListingSamples.offer(theirs, "Verre du voisin"),
                Origin.form(),
                TestActor.member(theirs.id(), neighbour.id()));
        var answer = as(me, mvc.get().uri("/export")).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("boucle-mine-", ".zip");
        var files = unzip(answer.getResponse().getContentAsByteArray());
        assertThat(files)
                .containsOnlyKeys(
                        "company.csv", "sites.csv", "people.csv", "charter.csv", "listings.csv", "synergies.csv");
        assertThat(files.values()).allMatch(file -> file.startsWith("\ufeff"));
        assertThat(files.get("company.csv")).contains("'=Mine").doesNotContain("Voisine");
        assertThat(files.get("listings.csv"))
                .contains("'@Palettes de chêne", "Brouillon de sciure", ",12,12,T,", "benne, 90 €/t")
                .doesNotContain("Verre du voisin");
        assertThat(audited("reporting.companyExported", mine.id())).isEqualTo(1);
    }

    @Test
    void givesStaffTheListsOfTheirOwnTerritoryOnly() throws IOException {
        var me = TestActor.member(mine.id(), here.id());
        listings.publish(ListingSamples.offer(mine, "Copeaux de hêtre"), Origin.form(), me);
        listings.keep(ListingSamples.offer(mine, "Brouillon de laine"), Origin.form(), me);
        var stranger = TestActor.staff(neighbour.id());
        assertThat(list("companies", TestActor.staff(here.id())))
                .contains(mine.name())
                .doesNotContain(theirs.name());
        assertThat(list("companies", stranger)).contains(theirs.name()).doesNotContain(mine.name());
        assertThat(list("listings", TestActor.staff(here.id())))
                .contains("Copeaux de hêtre")
                .doesNotContain("Brouillon de laine");
        assertThat(list("listings", stranger)).doesNotContain("Copeaux de hêtre");
        assertThat(list("matches", stranger)).contains("offer_title");
        assertThat(list("synergies", stranger)).contains("next_action_on");
        assertThat(audited("reporting.listExported", neighbour.id())).isPositive();
    }

    @Test
    void givesContactsToWhoeverMaySeeThem() throws IOException {
        var staff = TestActor.staff(here.id());
        contacts.add(mine.id(), ContactSamples.draft("=Ludovic"), staff);
        var young = TestCompany.waiting(companies, accounts, here, "Jeune pousse");
        companies.approve(young.id(), staff);
        contacts.add(young.id(), ContactSamples.draft("Lucie"), staff);

        assertThat(list("contacts", staff)).contains("'=Ludovic", "Lucie", "carte de visite", mine.name());
        assertThat(list("contacts", TestActor.staff(neighbour.id()))).doesNotContain("Ludovic", "Lucie");
        assertThat(export(TestActor.member(young.id(), here.id())).get("contacts.csv"))
                .contains("Lucie")
                .doesNotContain("Ludovic");
        assertThat(export(colleague(young))).doesNotContainKey("contacts.csv");
    }

    /** Somebody who acts for the company without managing it. */
    private static Actor colleague(Company company) {
        return new Actor() {
            @Override
            public Kind kind() {
                return Kind.MEMBER;
            }

            @Override
            public Optional<AccountId> account() {
                return Optional.empty();
            }

            @Override
            public Optional<CompanyId> company() {
                return Optional.of(company.id());
            }
        };
    }

    private Map<String, String> export(Actor member) throws IOException {
        return unzip(
                as(member, mvc.get().uri("/export")).exchange().getResponse().getContentAsByteArray());
    }

    @Test
    void knowsFiveLists() {
        var staff = TestActor.staff(here.id());
        assertThat(as(staff, mvc.get().uri("/desk/export/accounts.csv"))).hasStatus(404);
        assertThat(as(staff, mvc.get().uri("/desk/export")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "/desk/export/companies.csv",
                        "/desk/export/contacts.csv",
                        "/desk/export/listings.csv",
                        "/desk/export/matches.csv",
                        "/desk/export/synergies.csv");
    }

    private String list(String name, Actor staff) {
        var answer = as(staff, mvc.get().uri("/desk/export/" + name + ".csv")).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long audited(String act, Object subject) {
        return jdbc.sql("select count(*) from audit_entry where act = ? and subject = ?")
                .param(act)
                .param(subject.toString())
                .query(Long.class)
                .single();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
