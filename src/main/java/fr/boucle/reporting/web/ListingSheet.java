package fr.boucle.reporting.web;

import fr.boucle.kernel.Quantity;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Price;
import java.util.List;
import java.util.stream.Stream;

/** Listings as their reader may see them, one a line. */
final class ListingSheet {
    private static final String[] COLUMNS = {
        "number",
        "id",
        "kind",
        "exchange",
        "state",
        "title",
        "family",
        "material",
        "quantity",
        "remaining",
        "unit",
        "rhythm",
        "available_from",
        "available_until",
        "commune_code",
        "commune",
        "waste_code",
        "hazardous",
        "audience",
        "language",
        "created_at",
        "company_id",
        "company",
        "anonymous",
        "description",
        "price_kind",
        "price",
        "address",
        "present_outlet",
        "waste_remark"
    };

    private ListingSheet() {}

    static Sheet of(List<ListingView> views) {
        var sheet = Sheet.of(COLUMNS);
        views.forEach(view -> add(view.open(), view.veiled(), sheet));
        return sheet;
    }

    private static void add(ListingView.Open open, ListingView.Veiled veiled, Sheet sheet) {
        sheet.row(Stream.concat(open(open, veiled), veiled(veiled)).toArray());
    }

    private static Stream<Object> open(ListingView.Open open, ListingView.Veiled veiled) {
        return Stream.of(
                open.number(),
                open.id(),
                open.kind(),
                open.exchange(),
                open.state(),
                open.title(),
                open.family(),
                open.material(),
                veiled.quantity().map(Quantity::amount),
                veiled.remaining().map(Quantity::amount),
                veiled.quantity().map(Quantity::unit),
                open.rhythm(),
                open.period().start(),
                open.period().until(),
                open.communeCode(),
                open.commune(),
                open.wasteCode(),
                open.hazardous(),
                open.audience(),
                open.language(),
                open.createdAt());
    }

    private static Stream<Object> veiled(ListingView.Veiled veiled) {
        return Stream.of(
                veiled.company(),
                veiled.companyName(),
                veiled.anonymous(),
                veiled.description(),
                veiled.price().map(Price::kind),
                veiled.price().flatMap(Price::amount),
                veiled.address(),
                veiled.presentOutlet(),
                veiled.wasteRemark());
    }
}
