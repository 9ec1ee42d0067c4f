package fr.boucle.listings;

import fr.boucle.catalogue.Family;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many listings of each sort answer to the words: what one would find by choosing otherwise beside them. */
public record Tallies(ListingFilter filter, List<Tally> tallies) {

    /** So many alike. */
    record Tally(Family family, ListingKind kind, Exchange exchange, boolean hazardous, long count) {
        boolean isWithin(ListingFilter filter) {
            return (filter.kind() == null || filter.kind() == kind)
                    && (filter.exchange() == null || filter.exchange() == exchange)
                    && (filter.families().isEmpty() || filter.families().contains(family))
                    && !(filter.safe() && hazardous);
        }
    }

    /** What was found. */
    public long chosen() {
        return within(filter);
    }

    /** With nothing chosen. */
    public long whole() {
        return within(filter.open());
    }

    public long family(Family family) {
        return within(filter.of(family));
    }

    /** @param kind null for both */
    public long kind(@Nullable ListingKind kind) {
        return within(filter.of(kind));
    }

    /** @param exchange null for both */
    public long exchange(@Nullable Exchange exchange) {
        return within(filter.of(exchange));
    }

    private long within(ListingFilter other) {
        return tallies.stream()
                .filter(each -> each.isWithin(other))
                .mapToLong(Tally::count)
                .sum();
    }
}
