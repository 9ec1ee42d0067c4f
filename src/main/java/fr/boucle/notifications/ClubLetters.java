package fr.boucle.notifications;

import fr.boucle.companies.Companies;
import fr.boucle.companies.CompanyJoined;
import fr.boucle.companies.CompanyRefused;
import fr.boucle.companies.CompanyRegistered;
import fr.boucle.companies.Member;
import fr.boucle.companies.Officer;
import fr.boucle.companies.OfficerRole;
import fr.boucle.companies.Teams;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingDecided;
import fr.boucle.listings.ListingExpiring;
import fr.boucle.listings.ListingHeld;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyMoved;
import fr.boucle.synergies.SynergyOpened;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What staff, companies and parties are told. */
@Component
class ClubLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Teams teams;
    private final Companies companies;
    private final Listings listings;
    private final Synergies synergies;
    private final Mailbox mailbox;

    ClubLetters(Teams teams, Companies companies, Listings listings, Synergies synergies, Mailbox mailbox) {
        this.teams = teams;
        this.companies = companies;
        this.listings = listings;
        this.synergies = synergies;
        this.mailbox = mailbox;
    }

    @ApplicationModuleListener
    void on(CompanyRegistered registered) {
        var company = companies.get(registered.company());
        toStaff(
                company.territory(),
                new Message(
                        "registered:" + company.id(),
                        "companyRegistered",
                        List.of(company.name()),
                        "/companies/" + company.id()));
    }

    @ApplicationModuleListener
    void on(CompanyJoined joined) {
        var company = companies.get(joined.company());
        toCompany(company.id(), new Message("joined:" + company.id(), "companyJoined", List.of(company.name()), "/"));
    }

    @ApplicationModuleListener
    void on(CompanyRefused refused) {
        var company = companies.get(refused.company());
        var reason = company.refusal().orElse("");
        toCompany(
                company.id(),
                new Message(
                        "refused:" + company.id(),
                        "companyRefused",
                        List.of(company.name(), reason),
                        "/companies/" + company.id()));
    }

    @ApplicationModuleListener
    void on(ListingHeld held) {
        var listing = listings.seenBy(held.listing(), Actor.system());
        var path = "/listings/" + held.listing() + "/review";
        toStaff(
                listing.open().territory(),
                new Message(
                        "held:" + held.listing() + ':' + listing.rights().version(),
                        "listingHeld",
                        List.of(listing.title()),
                        path));
    }

    @ApplicationModuleListener
    void on(ListingDecided decided) {
        var listing = listings.seenBy(decided.listing(), Actor.system());
        if (decided.state() == ListingState.MERGED) {
            listing.veiled().mergedInto().ifPresent(survivor -> merged(listing, survivor));
            return;
        }
        var code = switch (decided.state()) {
            case PUBLISHED -> "listingApproved";
            case REFUSED -> "listingRefused";
            case DRAFT -> "listingChanges";
            default -> "listingKept";
        };
        listing.veiled()
                .company()
                .ifPresent(company -> toCompany(
                        company,
                        new Message(
                                "decided:" + decided.listing() + ':'
                                        + listing.rights().version(),
                                code,
                                List.of(listing.title()),
                                "/listings/" + decided.listing())));
    }

    private void merged(ListingView listing, ListingId into) {
        var survivor = listings.seenBy(into, Actor.system());
        var words = List.of(
                listing.title(), survivor.title(), Long.toString(survivor.open().number()));
        listing.veiled()
                .company()
                .ifPresent(company -> toCompany(
                        company,
                        new Message("merged:" + listing.id(), "listingMerged", words, "/listings/" + survivor.id())));
    }

    @ApplicationModuleListener
    void on(ListingExpiring expiring) {
        var listing = listings.seenBy(expiring.listing(), Actor.system());
        listing.veiled()
                .company()
                .ifPresent(company -> toCompany(
                        company,
                        new Message(
                                "expiring:" + expiring.listing() + ':' + expiring.on(),
                                "listingExpiring",
                                List.of(listing.title(), DAY.format(expiring.on())),
                                "/listings/" + expiring.listing())));
    }

    /** The blind question, to each party that has not answered, about its own listing. */
    @ApplicationModuleListener
    void on(SynergyOpened opened) {
        var synergy = synergies.seenBy(opened.synergy(), Actor.system());
        boolean direct = synergy.owner().isEmpty();
        var asked = synergy.pool().isPresent() ? "poolAsked" : direct ? "synergyWished" : "synergyAsked";
        synergy.parties().stream().filter(party -> party.answer().isEmpty()).forEach(party -> {
            var listing = listings.seenBy(party.listing(), Actor.system());
            toCompany(party.company(), about(synergy, asked, listing.title()));
        });
        if (direct) {
            toStaff(synergy.territory(), about(synergy, "synergyDirect", synergy.title()));
        }
    }

    /** All but who moved it are told; before the last yes, and after a loss, each by the name of its own listing. */
    @ApplicationModuleListener
    void on(SynergyMoved moved) {
        var synergy = synergies.seenBy(moved.synergy(), Actor.system());
        var code = moved.to() == Stage.DISCUSSION
                ? synergy.pool().isPresent() ? "poolTalk" : "synergyTalk"
                : moved.to() == Stage.LOST ? "synergyLost" : "synergyMoved";
        boolean blind = synergy.reached() == Stage.IDEA || synergy.stage() == Stage.LOST;
        synergy.parties().stream()
                .filter(party -> !party.isOut() || moved.to() == Stage.LOST)
                .forEach(party -> {
                    var listing = listings.seenBy(party.listing(), Actor.system());
                    toOthers(
                            synergy,
                            members(party.company()),
                            moved(synergy, code, blind ? listing.title() : synergy.title()));
                });
        toOthers(synergy, staff(synergy.territory()), moved(synergy, code, synergy.title()));
    }

    private static Message moved(Synergy synergy, String code, String title) {
        var key = "moved:" + synergy.id() + ':' + synergy.movedAt();
        return new Message(key, code, List.of(title), "/synergies/" + synergy.id());
    }

    /** That the contacts are open is told to all; of any other move whoever made it knows. */
    private void toOthers(Synergy synergy, List<AccountId> people, Message message) {
        var last = synergy.history().get(synergy.history().size() - 1);
        mailbox.tell(
                people.stream()
                        .filter(each -> last.to() == Stage.DISCUSSION
                                || last.account().filter(each::equals).isEmpty())
                        .toList(),
                message);
    }

    private static Message about(Synergy synergy, String code, String title) {
        return new Message("asked:" + synergy.id(), code, List.of(title), "/synergies/" + synergy.id());
    }

    private void toCompany(CompanyId company, Message message) {
        mailbox.tell(members(company), message);
    }

    private List<AccountId> members(CompanyId company) {
        return teams.of(company).stream().map(Member::account).toList();
    }

    private void toStaff(TerritoryId territory, Message message) {
        mailbox.tell(staff(territory), message);
    }

    private List<AccountId> staff(TerritoryId territory) {
        return teams.officers(territory).stream()
                .filter(officer -> officer.role() == OfficerRole.STAFF)
                .map(Officer::account)
                .toList();
    }
}
