package fr.boucle.synergies.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.Officer;
import fr.boucle.companies.Teams;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.synergies.Agreements;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Portfolio;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import fr.boucle.territory.Territory;
import fr.boucle.web.Panels;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Synergies: my own or my territory's, and one of them. */
@Controller
class SynergyController {
    private final Synergies synergies;
    private final Listings listings;
    private final Companies companies;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Agreements agreements;
    private final Portfolio portfolio;
    private final Teams teams;
    private final Panels panels;
    private final MessageSource messages;

    SynergyController(
            Synergies synergies,
            Listings listings,
            Companies companies,
            Accounts accounts,
            Catalogue catalogue,
            Agreements agreements,
            Portfolio portfolio,
            Teams teams,
            Panels panels,
            MessageSource messages) {
        this.synergies = synergies;
        this.listings = listings;
        this.companies = companies;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.agreements = agreements;
        this.portfolio = portfolio;
        this.teams = teams;
        this.panels = panels;
        this.messages = messages;
    }

    /** A party as the reader may see it: the other side's name and answer stay closed until two yeses. */
    record Side(Party party, ListingView listing, Optional<String> name, boolean mine, boolean answerShown) {
        /** Only its family, a band and how far it is are told: who reads it must not find the company. */
        public boolean isBlind() {
            return !answerShown;
        }
    }

    /** A knot of the thread of stages. */
    record Step(String mark, String label, String note) {}

    @GetMapping("/synergies")
    String list(@Nullable String owner, Actor me, Territory here, Model model) {
        var every = me.company()
                .map(synergies::ofCompany)
                .orElseGet(() -> synergies.ofTerritory(me.territory().orElse(here.id())));
        var owners = accounts.named(
                every.stream().flatMap(each -> each.owner().stream()).distinct().toList());
        var all = every.stream().filter(each -> isOf(owner, each)).toList();
        model.addAttribute("titles", synergies.titles(all, me));
        model.addAttribute("owners", owners);
        model.addAttribute("owner", owner);
        model.addAttribute("officer", me.territory().isPresent());
        Map<Stage, List<Synergy>> byStage = all.stream().collect(Collectors.groupingBy(Synergy::stage));
        model.addAttribute("all", all);
        model.addAttribute("byStage", byStage);
        model.addAttribute(
                "stages",
                List.of(Stage.IDEA, Stage.DISCUSSION, Stage.NEGOTIATION, Stage.IMPLEMENTATION, Stage.COMPLETED));
        model.addAttribute(
                "others",
                all.stream()
                        .filter(s -> !s.stage().isOpen() && s.stage() != Stage.COMPLETED)
                        .toList());
        return "synergies/index";
    }

    /** @param owner an account, «none» for those that nobody follows, nothing for all */
    private static boolean isOf(@Nullable String owner, Synergy synergy) {
        return owner == null
                || owner.isBlank()
                || owner.equals(synergy.owner().map(AccountId::toString).orElse("none"));
    }

    @GetMapping("/synergies/{id}")
    String show(@PathVariable SynergyId id, Actor me, Locale language, Model model) {
        var synergy = synergies.seenBy(id, me);
        var firms = companies.all(synergy.parties().stream().map(Party::company).toList());
        model.addAttribute("synergy", synergy);
        model.addAttribute(
                "sides",
                synergy.parties().stream()
                        .map(party -> side(party, synergy, firms, me))
                        .toList());
        model.addAttribute("steps", steps(synergy, language));
        model.addAttribute("open", synergy.isOpenTo(me));
        model.addAttribute("shared", synergy.pool().isPresent());
        model.addAttribute("pooled", pooled(synergy, me));
        model.addAttribute("officer", synergy.isFollowedBy(me));
        model.addAttribute(
                "owner", synergy.owner().map(accounts::get).map(Account::name).orElse(""));
        if (synergy.isFollowedBy(me)) {
            model.addAttribute("minutes", portfolio.minutes(id, me));
            model.addAttribute("colleagues", colleagues(me));
        }
        model.addAttribute("title", synergies.titles(List.of(synergy), me).get(id));
        model.addAttribute("kmStep", agreements.kmStep(synergy).orElse(null));
        model.addAttribute("movers", movers(synergy));
        model.addAttribute("moves", synergy.moves(me));
        model.addAttribute("panels", panels.at("synergy", id, me));
        progress(synergy, firms, me, language, model);
        return "synergies/show";
    }

    private Collection<Account> colleagues(Actor me) {
        return accounts.named(me.territory().stream()
                        .flatMap(territory -> teams.officers(territory).stream())
                        .map(Officer::account)
                        .distinct()
                        .toList())
                .values();
    }

    private Map<AccountId, Account> movers(Synergy synergy) {
        return accounts.named(synergy.history().stream()
                .flatMap(change -> change.account().stream())
                .toList());
    }

    /** What was agreed on and delivered so far, and whether the reader may add to it. */
    private void progress(Synergy synergy, Map<CompanyId, Company> firms, Actor me, Locale language, Model model) {
        var agreement = synergy.agreement();
        boolean worker = synergy.isWorkedOnBy(me);
        model.addAttribute("worker", worker);
        model.addAttribute("receiver", synergy.isReceivedBy(me));
        model.addAttribute("deliverable", worker && synergy.stage().isRunning());
        var host = agreement.sharing().host();
        model.addAttribute(
                "hostName",
                host == null || !firms.containsKey(host)
                        ? null
                        : firms.get(host).name());
        var operation = agreement.regime().operation();
        model.addAttribute(
                "operation",
                operation == null
                        ? null
                        : catalogue
                                .operation(operation)
                                .map(each -> each.code() + " – " + each.label(language))
                                .orElse(operation));
    }

    /** The listing by which the reader reaches the pool of this synergy; none where there is no pool. */
    private static @Nullable ListingId pooled(Synergy synergy, Actor me) {
        return synergy.parties().stream()
                .filter(party -> me.actsFor(party.company()) || synergy.isFollowedBy(me))
                .map(Party::listing)
                .findFirst()
                .filter(listing -> synergy.pool().isPresent())
                .orElse(null);
    }

    private Side side(Party party, Synergy synergy, Map<CompanyId, Company> firms, Actor me) {
        boolean mine = me.actsFor(party.company());
        boolean open = synergy.isOpenTo(me) && (synergy.isFollowedBy(me) || !party.isOut());
        var name = Optional.ofNullable(firms.get(party.company()))
                .map(Company::name)
                .filter(n -> mine || open);
        return new Side(party, listings.seenAsParty(party.listing(), me), name, mine, mine || open);
    }

    private List<Step> steps(Synergy synergy, Locale language) {
        int now = synergy.stage().isOpen() ? synergy.stage().arc() : 0;
        var needs = synergy.pool().isPresent() ? ".needs.shared" : ".needs";
        return Stream.of(Stage.IDEA, Stage.DISCUSSION, Stage.NEGOTIATION, Stage.IMPLEMENTATION, Stage.COMPLETED)
                .map(stage -> new Step(
                        mark(synergy, stage, now),
                        messages.getMessage("synergy.stage." + stage, null, language),
                        messages.getMessage("synergy.stage." + stage + needs, null, language)))
                .toList();
    }

    private static String mark(Synergy synergy, Stage stage, int now) {
        boolean reached = synergy.history().stream().anyMatch(change -> change.to() == stage);
        return synergy.stage() == stage && now > 0 ? "now" : reached ? "done" : "todo";
    }
}
