package fr.boucle.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.catalogue.Family;
import fr.boucle.companies.SiteId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of ending a listing in favour of its double. */
class ListingMergeTests {
    private static final Instant THEN = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-02T09:00:00Z");
    private static final CompanyId JOINER = CompanyId.random();
    private static final TerritoryId HERE = TerritoryId.random();

    @Test
    void endsTheDoubleAndLeavesTheSurvivorAsItIs() {
        var listing = online(JOINER, ListingKind.OFFER, "Chutes");
        var survivor = online(JOINER, ListingKind.OFFER, "Chutes de chêne");

        listing.mergeInto(survivor, NOW);

        assertThat(listing.state()).isEqualTo(ListingState.MERGED);
        assertThat(listing.mergedInto()).contains(survivor.id());
        assertThat(survivor.state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(survivor.title()).isEqualTo("Chutes de chêne");
        assertThat(survivor.changedAt()).isEqualTo(THEN);
        assertThat(survivor.mergedInto()).isEmpty();
    }

    @Test
    void refusesAListingItself() {
        var listing = online(JOINER, ListingKind.OFFER, "Chutes");

        assertRefused("listing.merge.itself", listing, listing);
    }

    @Test
    void refusesAnotherCompanysListing() {
        assertRefused(
                "listing.merge.noDouble",
                online(JOINER, ListingKind.OFFER, "Chutes"),
                online(CompanyId.random(), ListingKind.OFFER, "Chutes"));
    }

    @Test
    void refusesANeedForAnOffer() {
        assertRefused(
                "listing.merge.noDouble",
                online(JOINER, ListingKind.OFFER, "Chutes"),
                online(JOINER, ListingKind.NEED, "Chutes"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ListingState.class,
            names = {"HELD", "RESERVED", "WITHDRAWN", "EXPIRED", "MERGED"})
    void refusesWhatIsNotOnlineOnEitherSide(ListingState state) {
        var gone = online(JOINER, ListingKind.OFFER, "Chutes");
        gone.move(state, THEN);
        var other = online(JOINER, ListingKind.OFFER, "Chutes");

        assertRefused("listing.merge.survivorGone", other, gone);
        assertRefused("listing.merge.notOnline", gone, other);
    }

    private static void assertRefused(String code, Listing listing, Listing survivor) {
        var before = listing.state();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> listing.mergeInto(survivor, NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
        assertThat(listing.state()).isEqualTo(before);
        assertThat(listing.mergedInto()).isEmpty();
    }

    private static Listing online(CompanyId company, ListingKind kind, String title) {
        var draft = new ListingDraft(
                company,
                SiteId.random(),
                kind,
                Exchange.SUBSTITUTION,
                title,
                "",
                null,
                Rhythm.ONCE,
                new Period(LocalDate.of(2026, 12, 1), null),
                null,
                ListingDraft.Details.usual("fr"));
        var where = new Whereabouts(HERE, draft.site(), TestTerritory.LIEVIN, new GeoPoint(50.42, 2.78));
        var nature = new Nature(Family.WOOD, null, false, null, null, false);
        var listing = Listing.draft(draft, where, nature, Origin.form(), THEN);
        listing.move(ListingState.PUBLISHED, THEN);
        return listing;
    }
}
