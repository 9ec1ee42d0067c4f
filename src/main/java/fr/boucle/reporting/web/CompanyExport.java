package fr.boucle.reporting.web;

import fr.boucle.companies.Charters;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.Contacts;
import fr.boucle.companies.Member;
import fr.boucle.companies.Site;
import fr.boucle.companies.Teams;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.Listings;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.territory.Territories;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that a company has here, for the people who act for it. */
@Component
class CompanyExport {
    private static final String[] SYNERGIES = {
        "number",
        "title",
        "stage",
        "side",
        "listing_number",
        "partners",
        "answer",
        "reason",
        "remark",
        "answered_at",
        "opened_at",
        "moved_at"
    };

    private final Companies companies;
    private final Contacts contacts;
    private final Charters charters;
    private final Teams teams;
    private final Accounts accounts;
    private final Territories territories;
    private final Listings listings;
    private final Synergies synergies;
    private final ApplicationEventPublisher events;

    CompanyExport(
            Companies companies,
            Contacts contacts,
            Charters charters,
            Teams teams,
            Accounts accounts,
            Territories territories,
            Listings listings,
            Synergies synergies,
            ApplicationEventPublisher events) {
        this.companies = companies;
        this.contacts = contacts;
        this.charters = charters;
        this.teams = teams;
        this.accounts = accounts;
        this.territories = territories;
        this.listings = listings;
        this.synergies = synergies;
        this.events = events;
    }

    /** The files of a company, each under its name. */
    record Files(Company company, Map<String, Sheet> sheets) {}

    @Transactional
    Files write(Actor me) {
        var id = me.company().orElseThrow(() -> new NotFound("company", "of nobody"));
        var company = companies.seenBy(id, me);
        var sheets = new LinkedHashMap<String, Sheet>();
        sheets.put("company.csv", CompanySheets.companies(List.of(company)));
        var communes = company.sites().stream().map(Site::commune).toList();
        sheets.put("sites.csv", CompanySheets.sites(company, territories.communes(communes)));
        sheets.put("people.csv", people(id));
        if (contacts.book(id).isReadBy(me)) {
            sheets.put("contacts.csv", ContactSheet.of(contacts.of(id, me), Map.of(id, company)));
        }
        sheets.put("charter.csv", charter(id, me));
        sheets.put("listings.csv", ListingSheet.of(listings.ofCompany(id, me)));
        sheets.put("synergies.csv", synergies(id, me));
        events.publishEvent(Audited.of(me, "reporting.companyExported", id));
        return new Files(company, sheets);
    }

    private Sheet people(CompanyId id) {
        var sheet = Sheet.of("name", "email", "role", "mandated_until");
        var members = teams.of(id);
        var names = accounts.named(members.stream().map(Member::account).toList());
        for (var member : members) {
            var account = Optional.ofNullable(names.get(member.account()));
            sheet.row(account.map(Account::name), account.map(Account::email), member.role(), member.mandate());
        }
        return sheet;
    }

    /** Which versions of which charters were accepted for it, when and by whom. */
    private Sheet charter(CompanyId id, Actor me) {
        var sheet = Sheet.of("territory", "version", "accepted_at", "accepted_by");
        var accepted = charters.accepted(id, me);
        var names = accounts.named(
                accepted.stream().flatMap(each -> each.by().stream()).distinct().toList());
        for (var each : accepted) {
            var name =
                    each.by().flatMap(by -> Optional.ofNullable(names.get(by))).map(Account::name);
            sheet.row(territories.get(each.territory()).name(), each.version(), each.at(), name);
        }
        return sheet;
    }

    private Sheet synergies(CompanyId id, Actor me) {
        var sheet = Sheet.of(SYNERGIES);
        var all = synergies.ofCompany(id);
        var titles = synergies.titles(all, me);
        for (var synergy : all) {
            synergy.parties().stream()
                    .filter(party -> party.company().equals(id))
                    .forEach(mine -> sheet.row(
                            synergy.number(),
                            titles.get(synergy.id()),
                            synergy.stage(),
                            mine.isGiver() ? "giver" : "taker",
                            listings.seenAsParty(mine.listing(), me).open().number(),
                            partners(synergy, id),
                            mine.answer(),
                            mine.reason(),
                            mine.remark(),
                            mine.answeredAt(),
                            synergy.openedAt(),
                            synergy.movedAt()));
        }
        return sheet;
    }

    /** The other side has a name once both said yes, and never shows its answer here: the question is blind. */
    private String partners(Synergy synergy, CompanyId own) {
        if (synergy.stage() == Stage.IDEA || synergy.stage() == Stage.LOST) {
            return "";
        }
        var others = synergy.parties().stream()
                .map(Party::company)
                .filter(company -> !company.equals(own))
                .toList();
        return String.join(
                "; ",
                companies.all(others).values().stream()
                        .map(Company::name)
                        .sorted()
                        .toList());
    }
}
