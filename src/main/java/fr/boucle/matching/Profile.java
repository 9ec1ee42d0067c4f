package fr.boucle.matching;

import fr.boucle.catalogue.Quality;
import fr.boucle.catalogue.Recognition;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.territory.GeoPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a listing.
 *
 * @param concepts what its words speak of, the surest first; the denied ones are what it excludes
 * @param words the stems of its telling words, each as it is written
 * @param quantityOrNull null while it is not known yet
 * @param activity NAF sub-class of its company
 * @param qualities the states and uses that its words name, with those words
 * @param deniedWords the stems of the words that it denies, each as it is written
 * @param hazardous of an offer: it is hazardous; of a need: it accepts what is
 */
public record Profile(
        ListingId id,
        TerritoryId territory,
        CompanyId company,
        ListingKind kind,
        Exchange exchange,
        ListingState state,
        Audience audience,
        Set<TerritoryId> clubs,
        List<Recognition.Found> concepts,
        Map<String, String> words,
        @Nullable Quantity quantityOrNull,
        Rhythm rhythm,
        Period period,
        GeoPoint point,
        boolean hazardous,
        @Nullable String activity,
        Map<Quality, String> qualities,
        Map<String, String> deniedWords) {

    public Optional<Quantity> quantity() {
        return Optional.ofNullable(quantityOrNull);
    }

    /** Online, of the other side and of another company, and each may find the other. */
    boolean isCounterpartOf(Profile other) {
        return kind != other.kind
                && state == ListingState.PUBLISHED
                && !company.equals(other.company)
                && isShownTo(other)
                && other.isShownTo(this);
    }

    /** Whether the other's company belongs to its audience. */
    boolean isShownTo(Profile other) {
        return switch (audience) {
            case EVERYONE, MEMBERS -> true;
            case CLUB -> other.clubs.contains(territory);
            case GROUP, ROOM -> false;
        };
    }

    /** The concepts that it is about. */
    List<Recognition.Found> meant() {
        return concepts.stream().filter(each -> !each.denied()).toList();
    }

    /** The concepts that it says it has not, or does not want. */
    List<Recognition.Found> denied() {
        return concepts.stream().filter(Recognition.Found::denied).toList();
    }

    boolean isShared() {
        return exchange == Exchange.POOLING;
    }
}
