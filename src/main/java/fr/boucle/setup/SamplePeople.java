package fr.boucle.setup;

import fr.boucle.catalogue.Treatment;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.CompanyDraft;
import fr.boucle.companies.ContactDraft;
import fr.boucle.companies.Contacts;
import fr.boucle.companies.Identifier;
import fr.boucle.companies.OfficerRole;
import fr.boucle.companies.SiteDraft;
import fr.boucle.companies.Teams;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.identity.Hats;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.DataFile;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The sample's officers, companies and the people who act for them. */
@Component
class SamplePeople {
    /** The same for every sample account; it is printed at start. */
    static final String PASSWORD = "la boucle est bouclée";

    static final String ADMINISTRATOR = "administration@lens-lievin.example.org";
    static final String STAFF = "equipe@lens-lievin.example.org";
    static final String ORGANISER = "club@lens-lievin.example.org";

    /** The companies whose contact has an account; the others were written down by staff and wait to be claimed. */
    private static final Set<String> WITH_ACCOUNT = Set.of(
            "grand-terril",
            "dreches-houblons",
            "fonderie-ocrebleu",
            "palettes-gaillette",
            "quatre-vents-mauves",
            "chaleur-etoiles",
            "deux-terrils",
            "pierrequiroule",
            "voltarelle",
            "terranovelle");

    private final Accounts accounts;
    private final Companies companies;
    private final Contacts contacts;
    private final Teams teams;
    private final Territories territories;
    private final Hats hats;

    SamplePeople(
            Accounts accounts,
            Companies companies,
            Contacts contacts,
            Teams teams,
            Territories territories,
            Hats hats) {
        this.accounts = accounts;
        this.companies = companies;
        this.contacts = contacts;
        this.teams = teams;
        this.territories = territories;
        this.hats = hats;
    }

    /** The sample's companies by their key in the files. */
    Map<String, Company> settle(Territory territory) {
        var administrator = account(ADMINISTRATOR, "Amandine Lefort");
        accounts.makeAdministrator(administrator.id());
        teams.appoint(account(STAFF, "Léa Delvigne").id(), territory.id(), OfficerRole.STAFF, Actor.system());
        teams.appoint(account(ORGANISER, "Tom Vasseur").id(), territory.id(), OfficerRole.ORGANISER, Actor.system());
        var settled = new LinkedHashMap<String, Company>();
        for (var line : DataFile.lines("/db/sample/companies.csv")) {
            settled.put(line.get("key"), company(line, territory));
        }
        DataFile.lines("/db/sample/contacts.csv").forEach(line -> contact(line, settled));
        return settled;
    }

    /** Somebody of a company that nobody has claimed. */
    private void contact(CSVRecord line, Map<String, Company> settled) {
        var company = Objects.requireNonNull(settled.get(line.get("company")));
        var draft = new ContactDraft(
                line.get("name"), line.get("function"), line.get("email"), line.get("telephone"), line.get("source"));
        contacts.add(company.id(), draft, Actor.system());
    }

    private Company company(CSVRecord line, Territory territory) {
        var draft = draft(line);
        var site = site(line);
        boolean approved = Boolean.parseBoolean(line.get("approved"));
        if (approved && !WITH_ACCOUNT.contains(line.get("key"))) {
            return companies.addUnclaimed(territory.id(), draft, site, Actor.system());
        }
        var contact = account(line.get("contact_email"), line.get("contact_name"));
        var company = companies.register(territory.id(), draft, site, new Newcomer(contact.id()));
        return approved ? companies.approve(company.id(), Actor.system()) : company;
    }

    /** The person who acts for a sample company, or the system for one that nobody has claimed. */
    Actor actorFor(Company company) {
        return teams.of(company.id()).stream()
                .findFirst()
                .flatMap(member -> hats.of(member.account()).stream().findFirst())
                .map(Hats.Hat::actor)
                .orElse(Actor.system());
    }

    Actor actorFor(CompanyId company) {
        return actorFor(companies.get(company));
    }

    /** The sample's member of staff. */
    Actor staff(Territory territory) {
        return accounts.withEmail(STAFF).stream()
                .flatMap(account -> hats.of(account.id()).stream())
                .map(Hats.Hat::actor)
                .filter(actor -> actor.isOfficerOf(territory.id()))
                .findFirst()
                .orElseThrow();
    }

    private Account account(String email, String name) {
        return accounts.registerConfirmed(email, name, PASSWORD, "fr");
    }

    private static CompanyDraft draft(CSVRecord line) {
        var treatments = EnumSet.noneOf(Treatment.class);
        Arrays.stream(line.get("treatments").split(";"))
                .filter(name -> !name.isBlank())
                .map(Treatment::valueOf)
                .forEach(treatments::add);
        return new CompanyDraft(
                line.get("name"),
                Identifier.read(Identifier.Kind.valueOf(line.get("identifier_kind")), line.get("identifier")),
                line.get("activity"),
                Integer.valueOf(line.get("headcount")),
                line.get("summary_fr"),
                null,
                treatments);
    }

    private SiteDraft site(CSVRecord line) {
        var commune = territories.commune(CommuneCode.of(line.get("commune"))).orElseThrow();
        return new SiteDraft("Site principal", line.get("address"), commune.code(), commune.centre(), false);
    }
}
