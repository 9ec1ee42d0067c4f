package fr.boucle.reporting.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.Contact;
import fr.boucle.companies.Contacts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.Match;
import fr.boucle.matching.Matches;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of a territory, for its staff. */
@Component
class TerritoryExport {
    private static final String[] SYNERGIES = {
        "number",
        "title",
        "stage",
        "side",
        "company",
        "answer",
        "reason",
        "next_action",
        "next_action_on",
        "opened_at",
        "moved_at"
    };

    private static final String[] MATCHES = {
        "id",
        "state",
        "score",
        "proposed_at",
        "offer_number",
        "offer_title",
        "need_number",
        "need_title",
        "refusal",
        "remark"
    };

    static final List<String> LISTS = List.of("companies", "contacts", "listings", "matches", "synergies");

    private final Companies companies;
    private final Contacts contacts;
    private final Listings listings;
    private final Matches matches;
    private final Synergies synergies;
    private final ApplicationEventPublisher events;

    TerritoryExport(
            Companies companies,
            Contacts contacts,
            Listings listings,
            Matches matches,
            Synergies synergies,
            ApplicationEventPublisher events) {
        this.companies = companies;
        this.contacts = contacts;
        this.listings = listings;
        this.matches = matches;
        this.synergies = synergies;
        this.events = events;
    }

    @Transactional
    Sheet write(String list, Actor staff) {
        var here = staff.territory().orElseThrow(() -> new NotFound("territory", "of nobody"));
        var sheet = switch (list) {
            case "companies" -> CompanySheets.companies(companies.ofTerritory(here, staff));
            case "contacts" -> contacts(here, staff);
            case "listings" -> ListingSheet.of(listings.ofTerritory(here, staff));
            case "matches" -> matches(here, staff);
            case "synergies" -> synergies(here);
            default -> throw new NotFound("list", list);
        };
        events.publishEvent(Audited.of(staff, "reporting.listExported", here, list + " " + sheet.lines()));
        return sheet;
    }

    private Sheet contacts(TerritoryId here, Actor staff) {
        var all = contacts.ofClub(here, staff);
        return ContactSheet.of(
                all, companies.all(all.stream().map(Contact::company).collect(Collectors.toSet())));
    }

    /** A listing that these staff may not see has neither number nor title here. */
    private Sheet matches(TerritoryId here, Actor staff) {
        var sheet = Sheet.of(MATCHES);
        var all = matches.ofTerritory(here, staff);
        var ids = all.stream()
                .flatMap(match -> Stream.of(match.offer(), match.need()))
                .distinct()
                .toList();
        var seen = listings.viewsOf(ids, staff);
        all.forEach(match -> add(match, seen.get(match.offer()), seen.get(match.need()), sheet));
        return sheet;
    }

    private static void add(Match match, @Nullable ListingView offer, @Nullable ListingView need, Sheet sheet) {
        sheet.row(
                match.id(),
                match.state(),
                match.score(),
                match.proposedAt(),
                offer == null ? null : offer.open().number(),
                offer == null ? null : offer.title(),
                need == null ? null : need.open().number(),
                need == null ? null : need.title(),
                match.refusal(),
                match.remark());
    }

    private Sheet synergies(TerritoryId here) {
        var sheet = Sheet.of(SYNERGIES);
        var all = synergies.ofTerritory(here);
        var firms = companies.all(all.stream()
                .flatMap(synergy -> synergy.parties().stream())
                .map(Party::company)
                .collect(Collectors.toSet()));
        for (var synergy : all) {
            synergy.parties().forEach(party -> add(synergy, party, firms.get(party.company()), sheet));
        }
        return sheet;
    }

    private static void add(Synergy synergy, Party party, @Nullable Company firm, Sheet sheet) {
        sheet.row(
                synergy.number(),
                synergy.title(),
                synergy.stage(),
                party.isGiver() ? "giver" : "taker",
                firm == null ? null : firm.name(),
                party.answer(),
                party.reason(),
                synergy.nextAction(),
                synergy.nextActionOn(),
                synergy.openedAt(),
                synergy.movedAt());
    }
}
