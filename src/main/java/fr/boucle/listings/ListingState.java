package fr.boucle.listings;

import fr.boucle.kernel.RuleViolation;
import java.util.EnumSet;
import java.util.Set;

/** Where a listing stands. The table below is its whole life. */
public enum ListingState {
    DRAFT,
    HELD,
    PUBLISHED,
    RESERVED,
    REFUSED,
    FULFILLED,
    WITHDRAWN,
    EXPIRED,
    MERGED;

    public Set<ListingState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED, HELD);
            case HELD -> EnumSet.of(PUBLISHED, REFUSED, DRAFT, WITHDRAWN);
            case PUBLISHED -> EnumSet.of(HELD, RESERVED, WITHDRAWN, EXPIRED, MERGED);
            case RESERVED -> EnumSet.of(PUBLISHED, FULFILLED, WITHDRAWN);
            case REFUSED -> EnumSet.of(DRAFT);
            case WITHDRAWN, EXPIRED -> EnumSet.of(PUBLISHED, HELD);
            case FULFILLED, MERGED -> EnumSet.noneOf(ListingState.class);
        };
    }

    /** Whether the audience finds it in lists. */
    public boolean isListed() {
        return this == PUBLISHED || this == RESERVED;
    }

    public boolean isOver() {
        return this == FULFILLED || this == WITHDRAWN || this == EXPIRED || this == MERGED;
    }

    /** Whether its facts may be changed as they stand; a refused one becomes a draft by it. */
    public boolean isEditable() {
        return this == DRAFT || this == HELD || this == PUBLISHED || this == REFUSED;
    }

    /** What has ended gets nothing new. */
    void demandGoingOn() {
        if (isOver()) {
            throw new RuleViolation("listing.notEditable");
        }
    }

    /** Where an edit leads: what was refused becomes a draft again. */
    ListingState edited() {
        if (!isEditable()) {
            throw new RuleViolation("listing.notEditable");
        }
        return this == REFUSED ? DRAFT : this;
    }
}
