package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.RealCatalogue;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringsTests {
    private final Gatherings gatherings = new Gatherings(RealCatalogue.get());

    @Test
    void gatherThoseWhoWantTheSameThing() {
        var one = need("protective-purchase").shared().profile();
        var near = need("protective-purchase").shared().away(5).profile();
        var third = need("protective-purchase").shared().away(12).profile();
        var other = need("packaging-purchase").shared().profile();

        assertThat(among(one, near, third, other)).singleElement().satisfies(pool -> {
            assertThat(pool.object()).isEqualTo(PoolObject.PURCHASE);
            assertThat(pool.listings()).isEqualTo(Set.of(one.id(), near.id(), third.id()));
        });
    }

    @Test
    void joinABroadWishToANarrowOneButNotTwoNarrowOnes() {
        var broad = need("joint-waste-collection").shared().profile();
        var cardboard = need("cardboard-round").shared().away(2).profile();
        var glass = need("glass-round").shared().away(4).profile();

        assertThat(among(broad, cardboard, glass))
                .singleElement()
                .satisfies(pool -> assertThat(pool.listings()).isEqualTo(Set.of(broad.id(), cardboard.id())));
    }

    @Test
    void keepApartWhatIsBoughtTogetherOfTwoFamilies() {
        var film = need("packaging-purchase", "film-clear").shared().profile();
        var boxes = need("packaging-purchase", "corrugated-cardboard").shared().profile();

        assertThat(among(film, boxes)).isEmpty();
    }

    @Test
    void letNobodyInBeyond80Kilometres() {
        var here = need("safety-training").shared().profile();
        var within = need("safety-training").shared().away(79).profile();
        var beyond = need("safety-training").shared().away(-2).profile();

        assertThat(among(here, within)).hasSize(1);
        assertThat(among(within, beyond)).isEmpty();
        assertThat(among(here, within, beyond))
                .singleElement()
                .satisfies(pool -> assertThat(pool.listings()).isEqualTo(Set.of(here.id(), beyond.id())));
    }

    @Test
    void countTheFarLittle() {
        var here = need("safety-training").shared().profile();
        var far = need("safety-training").shared().away(70).profile();

        assertThat(among(here, far))
                .singleElement()
                .satisfies(pool -> assertThat(pool.strength()).isBetween(1.2, 1.3));
    }

    @Test
    void needPeriodsThatMeet() {
        var winter = need("safety-training")
                .shared()
                .during("2026-12-01", "2027-01-31")
                .profile();
        var summer = need("safety-training")
                .shared()
                .during("2027-06-01", "2027-08-31")
                .profile();

        assertThat(among(winter, summer)).isEmpty();
    }

    @Test
    void needTwoWhoWantItAndTakeAHostAlong() {
        var host = offer("cardboard-round").shared().profile();
        var one = need("cardboard-round").shared().away(1).profile();
        var two = need("cardboard-round").shared().away(3).profile();

        assertThat(among(host, one)).isEmpty();
        assertThat(among(host, one, two))
                .singleElement()
                .satisfies(pool -> assertThat(pool.members()).hasSize(3));
    }

    @Test
    void buyTogetherWhatSeveralNeed() {
        var one = need("solid-wood-offcut").by("31.01Z").profile();
        var two = need("solid-wood-offcut").by("16.23Z").away(10).profile();

        assertThat(among(one, two))
                .singleElement()
                .satisfies(pool -> assertThat(pool.object()).isEqualTo(PoolObject.PURCHASE));
    }

    @Test
    void leaveTheWasteTradeToItsOwnBusiness() {
        var recycler = need("film-clear").by("38.32Z").profile();
        var another = need("film-clear").by("3832Z").away(10).profile();

        assertThat(among(recycler, another)).isEmpty();
    }

    @Test
    void collectSmallWastesTogetherButNotLorryLoads() {
        var small =
                offer("sawdust").of(Quantity.of("2", Unit.T), Rhythm.MONTHLY).profile();
        var smallToo = offer("sawdust").of(null, Rhythm.MONTHLY).away(4).profile();
        var large = offer("sawdust")
                .of(Quantity.of("11", Unit.T), Rhythm.MONTHLY)
                .away(5)
                .profile();

        assertThat(among(small, smallToo, large)).singleElement().satisfies(pool -> {
            assertThat(pool.object()).isEqualTo(PoolObject.COLLECTION);
            assertThat(pool.listings()).isEqualTo(Set.of(small.id(), smallToo.id()));
        });
    }

    @Test
    void loadDangerousWasteOnlyWithItsLike() {
        var clean =
                offer("sawdust").of(Quantity.of("2", Unit.T), Rhythm.MONTHLY).profile();
        var dangerous = offer("sawdust")
                .of(Quantity.of("2", Unit.T), Rhythm.MONTHLY)
                .hazardous()
                .profile();

        assertThat(among(clean, dangerous)).isEmpty();
    }

    @Test
    void countNoListingTwiceAndDependOnNoOrder() {
        var firms = IntStream.range(0, 30)
                .mapToObj(i -> need("safety-training").shared().away(i * 7).profile())
                .toArray(Profile[]::new);
        var turned = Arrays.asList(firms.clone());
        Collections.reverse(turned);

        var pools = among(firms);

        assertThat(pools).isEqualTo(among(turned.toArray(Profile[]::new)));
        assertThat(pools).allSatisfy(pool -> assertThat(pool.members()).hasSizeLessThanOrEqualTo(Gatherings.MOST));
        assertThat(pools.stream().flatMap(pool -> pool.listings().stream())).doesNotHaveDuplicates();
    }

    @Test
    void standAroundTheirOwnTerritoryOnly() {
        var here = need("safety-training").shared().profile();
        var there = need("safety-training").shared().away(9).profile();
        var seekers = gatherings.seekers(List.of(here, there).stream());

        assertThat(gatherings.among(seekers, profile -> profile == here)).hasSize(1);
        assertThat(gatherings.among(seekers, profile -> false)).isEmpty();
    }

    private List<Gathering> among(Profile... profiles) {
        return gatherings.among(gatherings.seekers(Arrays.stream(profiles)), profile -> true);
    }
}
