package fr.boucle.matching.web;

import fr.boucle.kernel.Quantity;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.matching.Aggregation;
import fr.boucle.matching.web.Counterparts.Counterpart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several counterparts that together do what none does alone, as a reader may know it.
 *
 * @param percent of the whole; absent where one of the quantities is not open to the reader
 * @param flow it comes again every year
 */
record Together(List<Part> parts, Optional<Integer> percent, boolean flow) {

    /** @param aYear what it gives or takes in a year; absent where its quantity is not open to the reader */
    record Part(ListingView listing, Optional<Quantity> aYear) {}

    /** Empty where the reader does not see all of them. */
    static Optional<Together> of(Aggregation found, List<Counterpart> seen) {
        Map<ListingId, ListingView> views =
                seen.stream().map(Counterpart::listing).collect(Collectors.toMap(ListingView::id, Function.identity()));
        var parts = found.parts().stream()
                .flatMap(part -> Optional.ofNullable(views.get(part.listing())).map(view -> part(part, view)).stream())
                .toList();
        boolean open = parts.stream().allMatch(part -> part.aYear().isPresent());
        return parts.size() < found.parts().size()
                ? Optional.empty()
                : Optional.of(
                        new Together(parts, open ? Optional.of(found.percent()) : Optional.empty(), found.isAFlow()));
    }

    private static Part part(Aggregation.Part part, ListingView view) {
        return new Part(view, view.veiled().quantity().map(open -> part.aYear()));
    }
}
