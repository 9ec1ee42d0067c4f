package fr.boucle.listings;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.newcomer;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.catalogue.Family;
import fr.boucle.companies.SiteId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.kernel.Unit;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListingTests {
    private static final CompanyId COMPANY = CompanyId.random();
    private static final TerritoryId HERE = TerritoryId.random();
    private static final TerritoryId THERE = TerritoryId.random();
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final Nature NATURE = new Nature(Family.WOOD, null, false, null, null, false);

    /** The way from a draft to each state. */
    private static final Map<ListingState, List<ListingState>> WAYS = Map.of(
            ListingState.DRAFT, List.of(),
            ListingState.HELD, List.of(ListingState.HELD),
            ListingState.PUBLISHED, List.of(ListingState.PUBLISHED),
            ListingState.RESERVED, List.of(ListingState.PUBLISHED, ListingState.RESERVED),
            ListingState.REFUSED, List.of(ListingState.HELD, ListingState.REFUSED),
            ListingState.FULFILLED, List.of(ListingState.PUBLISHED, ListingState.RESERVED, ListingState.FULFILLED),
            ListingState.WITHDRAWN, List.of(ListingState.PUBLISHED, ListingState.WITHDRAWN),
            ListingState.EXPIRED, List.of(ListingState.PUBLISHED, ListingState.EXPIRED),
            ListingState.MERGED, List.of(ListingState.PUBLISHED, ListingState.MERGED));

    private static final Map<ListingState, Set<ListingState>> TABLE = Map.of(
            ListingState.DRAFT, Set.of(ListingState.PUBLISHED, ListingState.HELD),
            ListingState.HELD,
                    Set.of(ListingState.PUBLISHED, ListingState.REFUSED, ListingState.DRAFT, ListingState.WITHDRAWN),
            ListingState.PUBLISHED,
                    Set.of(
                            ListingState.HELD,
                            ListingState.RESERVED,
                            ListingState.WITHDRAWN,
                            ListingState.EXPIRED,
                            ListingState.MERGED),
            ListingState.RESERVED, Set.of(ListingState.PUBLISHED, ListingState.FULFILLED, ListingState.WITHDRAWN),
            ListingState.REFUSED, Set.of(ListingState.DRAFT),
            ListingState.FULFILLED, Set.of(),
            // renewing: held again where staff never let it through
            ListingState.WITHDRAWN, Set.of(ListingState.PUBLISHED, ListingState.HELD),
            ListingState.EXPIRED, Set.of(ListingState.PUBLISHED, ListingState.HELD),
            ListingState.MERGED, Set.of());

    static Stream<Arguments> pairs() {
        return Arrays.stream(ListingState.values())
                .flatMap(from -> Arrays.stream(ListingState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void movesAsTheTableSays(ListingState from, ListingState to) {
        var listing = in(from);

        if (TABLE.getOrDefault(from, Set.of()).contains(to)) {
            assertThat(listing.move(to, NOW)).isEqualTo(to);
            assertThat(listing.state()).isEqualTo(to);
        } else {
            assertRefused("listing.move.impossible", () -> listing.move(to, NOW));
            assertThat(listing.state()).isEqualTo(from);
        }
    }

    @Test
    void refusesAZeroQuantity() {
        assertRefused("listing.quantity.zero", () -> listing(draft("Chutes de chêne", Quantity.of("0", Unit.T))));
    }

    @Test
    void takesAQuantityThatIsNotKnownYet() {
        assertThat(listing(draft("Chutes de chêne", null)).sensitive().quantity())
                .isNull();
    }

    @Test
    void refusesABlankTitle() {
        assertRefused("listing.title.required", () -> listing(draft("  ", null)));
    }

    @Test
    void isHeldForItsReasonsAndShownWithoutAny() {
        var held = in(ListingState.DRAFT);
        assertThat(held.publish(EnumSet.of(HoldReason.HAZARDOUS), NOW)).isEqualTo(ListingState.HELD);
        assertThat(held.holds()).containsExactly(HoldReason.HAZARDOUS);

        assertThat(in(ListingState.DRAFT).publish(Set.of(), NOW)).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void isShownWhenItsLastReasonGoes() {
        var listing = in(ListingState.DRAFT);
        listing.publish(EnumSet.of(HoldReason.COMPANY_WAITS, HoldReason.POP), NOW);

        listing.release(HoldReason.COMPANY_WAITS, NOW);
        assertThat(listing.state()).isEqualTo(ListingState.HELD);
        listing.release(HoldReason.POP, NOW);
        assertThat(listing.state()).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void goesBackToStaffWhenAnEditBringsAReason() {
        var listing = in(ListingState.PUBLISHED);
        listing.recheck(Set.of(), NOW);
        assertThat(listing.state()).isEqualTo(ListingState.PUBLISHED);

        listing.recheck(EnumSet.of(HoldReason.DANGEROUS_WORDS), NOW);

        assertThat(listing.state()).isEqualTo(ListingState.HELD);
        assertThat(listing.holds()).containsExactly(HoldReason.DANGEROUS_WORDS);
    }

    @Test
    void isNotLetThroughByAnEditThatTakesItsReasonAway() {
        var listing = in(ListingState.DRAFT);
        listing.publish(EnumSet.of(HoldReason.DANGEROUS_WORDS), NOW);

        listing.recheck(Set.of(), NOW);

        assertThat(listing.state()).isEqualTo(ListingState.HELD);
        assertThat(listing.holds()).containsExactly(HoldReason.STAFF);
    }

    @Test
    void becomesADraftWhenARefusedOneIsEdited() {
        var listing = in(ListingState.REFUSED);

        change(listing, draft("Chutes de hêtre", null));

        assertThat(listing.state()).isEqualTo(ListingState.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ListingState.class,
            names = {"RESERVED", "FULFILLED", "WITHDRAWN", "EXPIRED", "MERGED"})
    void isNotEditedAnyMore(ListingState state) {
        assertRefused("listing.notEditable", () -> change(in(state), draft("Chutes de hêtre", null)));
    }

    @Test
    void staysAnOfferOfItsCompany() {
        var other = new ListingDraft(
                CompanyId.random(),
                SiteId.random(),
                ListingKind.OFFER,
                Exchange.SUBSTITUTION,
                "Chutes",
                "",
                null,
                Rhythm.ONCE,
                new Period(LocalDate.of(2026, 12, 1), null),
                null,
                ListingDraft.Details.usual("fr"));

        assertRefused("listing.kindIsFixed", () -> change(in(ListingState.DRAFT), other));
    }

    @ParameterizedTest
    @EnumSource(ListingState.class)
    void isShownToVisitorsWhilePublishedOrReservedOnly(ListingState state) {
        assertThat(in(state).isShownTo(Actor.visitor(), Audience.EVERYONE))
                .isEqualTo(state == ListingState.PUBLISHED || state == ListingState.RESERVED);
    }

    @Test
    void isShownToItsAudience() {
        var stranger = CompanyId.random();
        var club = published(Audience.CLUB);
        var members = published(Audience.MEMBERS);

        assertThat(club.isShownTo(member(stranger, HERE), Audience.EVERYONE)).isTrue();
        assertThat(club.isShownTo(member(stranger, THERE), Audience.EVERYONE)).isFalse();
        assertThat(members.isShownTo(member(stranger, THERE), Audience.EVERYONE))
                .isTrue();
        assertThat(members.isShownTo(newcomer(stranger), Audience.EVERYONE)).isFalse();
        assertThat(members.isShownTo(Actor.visitor(), Audience.EVERYONE)).isFalse();
        assertThat(published(Audience.ROOM).isShownTo(member(stranger, HERE), Audience.EVERYONE))
                .isFalse();
    }

    @Test
    void goesNoFurtherThanItsTerritoryAllows() {
        var listing = published(Audience.EVERYONE);

        assertThat(listing.isShownTo(Actor.visitor(), Audience.CLUB)).isFalse();
        assertThat(listing.isShownTo(member(CompanyId.random(), THERE), Audience.CLUB))
                .isFalse();
        assertThat(listing.isShownTo(member(CompanyId.random(), HERE), Audience.CLUB))
                .isTrue();
    }

    @Test
    void isEditableByItsCompanyAndItsOfficers() {
        var listing = in(ListingState.PUBLISHED);

        assertThat(listing.isEditableBy(member(COMPANY, HERE))).isTrue();
        assertThat(listing.isEditableBy(staff(HERE))).isTrue();
        assertThat(listing.isEditableBy(staff(THERE))).isFalse();
        assertThat(listing.isEditableBy(member(CompanyId.random(), HERE))).isFalse();
        assertThat(listing.isEditableBy(Actor.visitor())).isFalse();
    }

    private static Listing in(ListingState state) {
        var listing = listing(draft("Chutes de chêne", Quantity.of("12", Unit.T)));
        WAYS.getOrDefault(state, List.of()).forEach(next -> listing.move(next, NOW));
        return listing;
    }

    private static Listing published(Audience audience) {
        var usual = draft("Chutes de chêne", null);
        var details = new ListingDraft.Details(null, false, Price.NEGOTIABLE, audience, false, null, "fr");
        var listing = listing(new ListingDraft(
                usual.company(),
                usual.site(),
                usual.kind(),
                usual.exchange(),
                usual.title(),
                usual.description(),
                null,
                usual.rhythm(),
                usual.period(),
                null,
                details));
        listing.move(ListingState.PUBLISHED, NOW);
        return listing;
    }

    private static Listing listing(ListingDraft draft) {
        return Listing.draft(draft, where(), NATURE, Origin.form(), NOW);
    }

    private static void change(Listing listing, ListingDraft draft) {
        listing.change(draft, where(), NATURE, NOW);
    }

    private static Whereabouts where() {
        return new Whereabouts(HERE, SiteId.random(), TestTerritory.LIEVIN, new GeoPoint(50.42, 2.78));
    }

    private static ListingDraft draft(String title, @Nullable Quantity quantity) {
        return new ListingDraft(
                COMPANY,
                SiteId.random(),
                ListingKind.OFFER,
                Exchange.SUBSTITUTION,
                title,
                "",
                quantity,
                Rhythm.MONTHLY,
                new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 1)),
                null,
                ListingDraft.Details.usual("fr"));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
