package fr.boucle.contracts;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.contracts.Draft.Blank;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.listings.PriceKind;
import fr.boucle.proposals.Proposal;
import fr.boucle.proposals.ProposalState;
import fr.boucle.proposals.Proposals;
import fr.boucle.proposals.Terms;
import fr.boucle.quality.Limit;
import fr.boucle.quality.QualityLoop;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.Synergy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a synergy knows for its contracts, in words, and what nobody has entered yet with the page on which it is entered. */
@Component
class Facts {
    private final Companies companies;
    private final Listings listings;
    private final Catalogue catalogue;
    private final Proposals proposals;
    private final QualityLoop quality;
    private final MessageSource messages;

    Facts(
            Companies companies,
            Listings listings,
            Catalogue catalogue,
            Proposals proposals,
            QualityLoop quality,
            MessageSource messages) {
        this.companies = companies;
        this.listings = listings;
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.quality = quality;
        this.messages = messages;
    }

    /** @param actor works on the synergy: reads of its listings what the parties read */
    Filling of(Synergy synergy, Actor actor, Locale language) {
        var known = new Known(synergy, actor, language);
        known.parties();
        known.thing();
        known.regime();
        known.sharing();
        return new Filling(known.facts, known.missing, messages, language);
    }

    /** The facts of one synergy while they are gathered. */
    private final class Known {
        private final Synergy synergy;
        private final Actor actor;
        private final Locale language;
        private final List<Party> parties;
        private final Map<CompanyId, Company> firms;
        private final Map<CompanyId, ListingView> views;
        private final Map<String, String> facts = new HashMap<>();
        private final Map<String, Blank> missing = new HashMap<>();

        Known(Synergy synergy, Actor actor, Locale language) {
            this.synergy = synergy;
            this.actor = actor;
            this.language = language;
            this.parties =
                    synergy.parties().stream().filter(party -> !party.isOut()).toList();
            this.firms = companies.all(parties.stream().map(Party::company).toList());
            this.views = parties.stream()
                    .collect(Collectors.toMap(
                            Party::company,
                            party -> listings.seenAsParty(party.listing(), actor),
                            (one, other) -> one));
            facts.put("title", synergy.title());
            facts.put("number", Long.toString(synergy.number()));
        }

        void parties() {
            var lines = new ArrayList<String>();
            for (var party : parties) {
                var firm = firms.get(party.company());
                var view = views.get(party.company());
                if (firm != null && view != null) {
                    lines.add("– " + firm.name() + ", " + identifier(firm) + ", " + address(firm, view) + ", "
                            + word("contract.called", word("contract.role." + role(party))));
                }
            }
            facts.put("parties", String.join("\n", lines));
        }

        private String identifier(Company firm) {
            var printed = firm.identifier().printed();
            return printed.isEmpty()
                    ? blank(word("contract.missing.identifier", firm.name()), page(firm, "/edit"))
                    : word("contract.identifier." + firm.identifier().kind(), printed);
        }

        private String address(Company firm, ListingView view) {
            return view.veiled()
                    .address()
                    .filter(street -> !street.isBlank())
                    .map(street -> street + ", " + view.open().commune())
                    .orElseGet(() -> blank(word("contract.missing.address", firm.name()), page(firm, "")));
        }

        /** Within the list of parties: several of the same kind may be missing. */
        private String blank(String what, @Nullable String path) {
            missing.put("parties:" + what, new Blank(what, path));
            return Draft.mark(word("contract.blank") + " " + what);
        }

        /** Another company's page changes nothing for this reader: only words then. */
        private @Nullable String page(Company firm, String form) {
            return firm.isEditableBy(actor) ? "/companies/" + firm.id() + form : null;
        }

        private @Nullable String page(String form) {
            return synergy.isWorkedOnBy(actor) ? "/synergies/" + synergy.id() + "/" + form : null;
        }

        private String role(Party party) {
            if (synergy.pool().isPresent()) {
                return party.company().equals(synergy.agreement().sharing().host()) ? "HOST" : "MEMBER";
            }
            return party.isGiver() ? "GIVER" : party.isTransformer() ? "TRANSFORMER" : "TAKER";
        }

        void thing() {
            var supply = synergy.agreement().supply();
            var page = page("supply");
            put(
                    "quantity",
                    supply.quantity()
                            .map(each -> word("web.number", each.amount()) + " " + word("unit." + each.unit()) + " "
                                    + (supply.rhythm() == null ? "" : word("rhythm." + supply.rhythm())))
                            .map(String::strip),
                    page);
            put("km", Optional.ofNullable(supply.km()).map(km -> word("web.number", km)), page);
            put(
                    "price",
                    accepted().flatMap(this::told).or(() -> view(Party::isGiver).flatMap(this::told)),
                    page("proposals/new"));
            put(
                    "quality",
                    limits().or(() -> view(party -> !party.isGiver() && !party.isTransformer())
                            .flatMap(view -> view.veiled().description())
                            .filter(words -> !words.isBlank())
                            .map(words -> word("contract.quality.said", words))),
                    page("quality/limits"));
        }

        /** The terms that all parties accepted last. */
        private Optional<Terms> accepted() {
            return proposals.of(synergy.id(), actor).stream()
                    .filter(each -> each.state(synergy) == ProposalState.ACCEPTED)
                    .map(Proposal::terms)
                    .findFirst();
        }

        private Optional<String> told(Terms terms) {
            var unit = terms.unit();
            return terms.price() == null || unit == null
                    ? Optional.of(terms.priceKind())
                            .filter(PriceKind.FREE::equals)
                            .map(free -> word("contract.price.FREE"))
                    : Optional.of(word("contract.price." + terms.priceKind(), terms.price(), word("unit." + unit)));
        }

        /** One line for each limit that the taker sets. */
        private Optional<String> limits() {
            return quality.tolerances(synergy.id(), actor).stream()
                    .findFirst()
                    .map(tolerance -> tolerance.limits().stream()
                            .map(limit -> "– " + word("contract.quality.limit", limit.name(), range(limit)))
                            .collect(Collectors.joining("\n")));
        }

        private String range(Limit limit) {
            var least = limit.least() == null ? "" : word("web.number", limit.least());
            var most = limit.most() == null ? "" : word("web.number", limit.most());
            return least.isEmpty()
                    ? word("quality.atMost", most, limit.unit())
                    : most.isEmpty()
                            ? word("quality.atLeast", least, limit.unit())
                            : word("quality.between", least, most, limit.unit());
        }

        private Optional<ListingView> view(Function<Party, Boolean> side) {
            return parties.stream()
                    .filter(side::apply)
                    .findFirst()
                    .flatMap(party -> Optional.ofNullable(views.get(party.company())));
        }

        /** A price is per unit of its listing, whatever unit was agreed on since. */
        private Optional<String> told(ListingView view) {
            var price = view.veiled().price();
            if (price.filter(each -> each.kind() == PriceKind.FREE).isPresent()) {
                return Optional.of(word("contract.price.FREE"));
            }
            return price.filter(each -> each.kind() != PriceKind.NEGOTIABLE)
                    .flatMap(each -> each.amount()
                            .flatMap(euros -> view.veiled()
                                    .quantity()
                                    .map(quantity -> word(
                                            "contract.price." + each.kind(), euros, word("unit." + quantity.unit())))));
        }

        void regime() {
            var regime = synergy.agreement().regime();
            var page = page("regime");
            put(
                    "status",
                    Optional.ofNullable(regime.status())
                            .map(status -> word("contract.status." + status)
                                    + (regime.isWaste() ? "\n" + waste(regime, page) : "")),
                    page);
            put(
                    "carrier",
                    Optional.ofNullable(regime.carrier())
                            .or(() -> accepted()
                                    .flatMap(terms -> Optional.ofNullable(terms.carriage()))
                                    .map(who -> word("contract.carriage." + who))),
                    page);
        }

        private String waste(Regime regime, @Nullable String page) {
            var operation = Optional.ofNullable(regime.operation())
                    .flatMap(catalogue::operation)
                    .map(each -> each.code() + " – " + each.label(language));
            return word(
                    "contract.waste",
                    Optional.ofNullable(regime.wasteCode()).orElseGet(() -> ofWaste("wasteCode", page)),
                    operation.orElseGet(() -> ofWaste("operation", page)));
        }

        private String ofWaste(String name, @Nullable String page) {
            var what = word("contract.missing." + name);
            missing.put("status:" + name, new Blank(what, page));
            return Draft.mark(word("contract.blank") + " " + what);
        }

        void sharing() {
            var sharing = synergy.agreement().sharing();
            var page = page("sharing");
            put("shared", Optional.ofNullable(sharing.what()), page);
            put("use", Optional.ofNullable(sharing.expectedUse()), page);
            put("payment", Optional.ofNullable(sharing.payment()), page);
            put("host", Optional.ofNullable(sharing.host()).map(firms::get).map(Company::name), page);
        }

        private void put(String name, Optional<String> value, @Nullable String page) {
            value.ifPresentOrElse(
                    known -> facts.put(name, known),
                    () -> missing.put(name, new Blank(word("contract.missing." + name), page)));
        }

        private String word(String code, Object... arguments) {
            return messages.getMessage(code, arguments, language);
        }
    }
}
