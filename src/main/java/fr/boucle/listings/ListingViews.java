package fr.boucle.listings;

import static java.util.Objects.requireNonNull;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.companies.Site;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Quantity;
import fr.boucle.listings.ListingView.Level;
import fr.boucle.listings.ListingView.Open;
import fr.boucle.listings.ListingView.Rights;
import fr.boucle.listings.ListingView.Veiled;
import fr.boucle.territory.Commune;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.Territories;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Builds what one reader may see of listings: the only place that reads their sensitive facts for pages. */
@Component
class ListingViews {
    private final Companies companies;
    private final Territories territories;
    private final Disclosures disclosures;
    private final ReservationRepository reservations;
    private final PhotoRepository photos;

    ListingViews(
            Companies companies,
            Territories territories,
            Disclosures disclosures,
            ReservationRepository reservations,
            PhotoRepository photos) {
        this.companies = companies;
        this.territories = territories;
        this.disclosures = disclosures;
        this.reservations = reservations;
        this.photos = photos;
    }

    ListingView of(Listing listing, Actor actor) {
        return of(List.of(listing), actor).get(0);
    }

    Map<ListingId, ListingView> byId(Collection<Listing> listings, Actor actor) {
        return of(listings, actor).stream().collect(Collectors.toMap(ListingView::id, Function.identity()));
    }

    /** Six questions to the database, however many listings. */
    List<ListingView> of(Collection<Listing> listings, Actor actor) {
        var ids = listings.stream().map(Listing::id).toList();
        var around = new Around(
                companies.all(listings.stream()
                        .map(each -> each.sensitive().company())
                        .collect(Collectors.toSet())),
                territories.communes(listings.stream()
                        .map(each -> each.sensitive().where().commune())
                        .collect(Collectors.toSet())),
                Circles.of(territories),
                disclosures.openTo(actor, ids),
                reservations.taken(ids).stream()
                        .filter(taken -> taken.amount() != null)
                        .collect(Collectors.toMap(
                                ReservationRepository.Taken::listing, taken -> requireNonNull(taken.amount()))),
                photos.covers(ids).stream().collect(Collectors.toMap(Photo::listing, Function.identity())));
        return listings.stream().map(each -> view(each, actor, around)).toList();
    }

    private record Around(
            Map<CompanyId, Company> companies,
            Map<CommuneCode, Commune> communes,
            Circles circles,
            Set<ListingId> disclosed,
            Map<ListingId, BigDecimal> taken,
            Map<ListingId, Photo> covers) {}

    static Level level(Listing listing, Actor actor, boolean disclosed) {
        if (listing.isOwnedBy(actor) || actor.isOfficerOf(listing.territory())) {
            return Level.STAFF;
        }
        if (disclosed) {
            return Level.AFTER_YES;
        }
        return actor.seesMembersOnly() ? Level.MEMBERS : Level.PUBLIC;
    }

    private static ListingView view(Listing listing, Actor actor, Around around) {
        var level = level(listing, actor, around.disclosed().contains(listing.id()));
        boolean insider = level == Level.STAFF;
        return new ListingView(
                open(listing, around),
                level,
                veiled(listing, level, around),
                new Rights(
                        listing.isOwnedBy(actor),
                        listing.isEditableBy(actor),
                        insider ? listing.holds() : Set.of(),
                        listing.revision()));
    }

    private static Open open(Listing listing, Around around) {
        var commune = Optional.ofNullable(
                around.communes().get(listing.sensitive().where().commune()));
        return new Open(
                listing.id(),
                listing.number(),
                listing.territory(),
                listing.kind(),
                listing.exchange(),
                listing.title(),
                listing.family(),
                listing.material(),
                Optional.ofNullable(listing.sensitive().quantity()).map(Band::of),
                listing.rhythm(),
                listing.period(),
                listing.sensitive().where().commune(),
                commune.map(Commune::name)
                        .orElse(listing.sensitive().where().commune().value()),
                Optional.ofNullable(listing.nature().wasteCode()),
                listing.isHazardous(),
                listing.state(),
                around.circles().of(listing),
                listing.sensitive().terms().language(),
                listing.createdAt());
    }

    private static Veiled veiled(Listing listing, Level level, Around around) {
        var facts = listing.sensitive();
        var company = Optional.ofNullable(around.companies().get(facts.company()));
        boolean members = level.reaches(Level.MEMBERS);
        boolean named = level.reaches(facts.terms().anonymous() ? Level.AFTER_YES : Level.MEMBERS);
        var quantity = Optional.ofNullable(facts.quantity()).filter(q -> members);
        return new Veiled(
                quantity,
                quantity.map(q -> remaining(q, around.taken().getOrDefault(listing.id(), BigDecimal.ZERO))),
                Optional.of(facts.description()).filter(d -> members),
                Optional.of(facts.company()).filter(c -> named),
                company.map(Company::name).filter(c -> named),
                Optional.of(facts.terms().price()).filter(p -> members),
                Optional.of(facts.where().site()).filter(s -> level == Level.STAFF),
                company.flatMap(c -> c.sites().stream()
                                .filter(site -> site.id().equals(facts.where().site()))
                                .map(Site::address)
                                .findFirst())
                        .filter(a -> level.reaches(Level.AFTER_YES)),
                Optional.ofNullable(facts.terms().presentOutlet()).filter(o -> level == Level.STAFF),
                Optional.ofNullable(listing.nature().wasteRemark()).filter(r -> members),
                listing.mergedInto().filter(m -> level.reaches(Level.AFTER_YES)),
                Optional.ofNullable(around.covers().get(listing.id())).filter(c -> members),
                facts.terms().anonymous());
    }

    private static Quantity remaining(Quantity whole, BigDecimal taken) {
        return new Quantity(whole.amount().subtract(taken).max(BigDecimal.ZERO), whole.unit());
    }
}
