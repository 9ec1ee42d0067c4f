package fr.boucle.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.Money;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.PoolCosts.Joiner;
import fr.boucle.matching.PoolCosts.Part;
import fr.boucle.matching.PoolCosts.Sharing;
import fr.boucle.matching.PoolCosts.Terms;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A cardboard round: 180 € each time, 12 times a year, 20 € for a tonne; today each pays 110 € for a tonne. Volumes 24, 18,
 * 12 and 6 t a year. Together: 12 × 180 + 60 × 20 = 3,360 €. Alone: 60 × 110 = 6,600 €.
 */
class PoolCostsTests {
    private static final ListingId FIRST = ListingId.random();
    private static final ListingId SECOND = ListingId.random();
    private static final ListingId THIRD = ListingId.random();
    private static final ListingId FOURTH = ListingId.random();
    private static final List<Joiner> FOUR =
            List.of(joiner(FOURTH, "6"), joiner(FIRST, "24"), joiner(THIRD, "12"), joiner(SECOND, "18"));

    @Test
    void addUpWhatIsFixedAndWhatIsVariable() {
        var costs = PoolCosts.of(terms("0", Sharing.VOLUME), FOUR);

        assertThat(costs.fixedAYear()).isEqualTo(euros("2160"));
        assertThat(costs.variableAYear()).isEqualTo(euros("1200"));
        assertThat(costs.together()).isEqualTo(euros("3360"));
        assertThat(costs.alone()).isEqualTo(euros("6600"));
        assertThat(costs.saving()).isEqualTo(euros("3240"));
    }

    @Test
    void shareByVolume() {
        var costs = PoolCosts.of(terms("0", Sharing.VOLUME), FOUR);

        assertThat(costs.parts()).extracting(Part::listing).containsExactly(FIRST, SECOND, THIRD, FOURTH);
        assertThat(costs.parts())
                .extracting(Part::share)
                .containsExactly(euros("1344"), euros("1008"), euros("672"), euros("336"));
        assertThat(costs.parts())
                .extracting(Part::saving)
                .containsExactly(euros("1296"), euros("972"), euros("648"), euros("324"));
    }

    @Test
    void shareInEqualPartsAndSayWhoLosesByIt() {
        var costs = PoolCosts.of(terms("0", Sharing.EQUAL), FOUR);

        assertThat(costs.parts()).extracting(Part::share).containsOnly(euros("840"));
        assertThat(costs.parts().get(3).saving()).isEqualTo(euros("-180"));
    }

    @Test
    void shareWhatIsFixedEquallyAndTheRestByVolume() {
        var costs = PoolCosts.of(terms("0", Sharing.MIXED), FOUR);

        assertThat(costs.parts())
                .extracting(Part::share)
                .containsExactly(euros("1020"), euros("900"), euros("780"), euros("660"));
    }

    /** At 300 € each time: 24 t cost 4,080 € together and 2,640 € alone, 42 t 4,440 € and 4,620 €. */
    @Test
    void breakEvenAtTheFirstCompanyThatMakesItPay() {
        var costs = PoolCosts.of(
                new Terms(new BigDecimal("300"), 12, new BigDecimal("20"), BigDecimal.ZERO, Sharing.VOLUME), FOUR);

        assertThat(costs.joins())
                .extracting(PoolCosts.Join::gain)
                .containsExactly(euros("-1440"), euros("180"), euros("1260"), euros("1800"));
        assertThat(costs.breakEven()).hasValueSatisfying(join -> {
            assertThat(join.companies()).isEqualTo(2);
            assertThat(join.last()).isEqualTo(SECOND);
        });
        assertThat(costs.evenVolume()).contains(new BigDecimal("40.0"));
    }

    @Test
    void breakEvenOnlyWhenTheDemandedVolumeIsReached() {
        var costs = PoolCosts.of(terms("50", Sharing.VOLUME), FOUR);

        assertThat(costs.breakEven())
                .hasValueSatisfying(join -> assertThat(join.companies()).isEqualTo(3));
        assertThat(costs.missing()).isZero();
    }

    @Test
    void sayHowMuchIsMissing() {
        var costs = PoolCosts.of(terms("75", Sharing.VOLUME), FOUR);

        assertThat(costs.breakEven()).isEmpty();
        assertThat(costs.missing()).isEqualByComparingTo("15");
        assertThat(costs.isShortOfVolumeOnly()).isTrue();
    }

    @Test
    void neverBreakEvenWhereAUnitCostsMoreThanToday() {
        var costs = PoolCosts.of(
                new Terms(BigDecimal.TEN, 1, new BigDecimal("120"), BigDecimal.ZERO, Sharing.VOLUME), FOUR);

        assertThat(costs.breakEven()).isEmpty();
        assertThat(costs.evenVolume()).isEmpty();
        assertThat(costs.saving()).isEqualTo(euros("-610"));
    }

    @Test
    void loseNoCent() {
        var three = List.of(joiner(FIRST, "1"), joiner(SECOND, "1"), joiner(THIRD, "1"));

        var costs = PoolCosts.of(
                new Terms(new BigDecimal("100"), 1, BigDecimal.ZERO, BigDecimal.ZERO, Sharing.EQUAL), three);

        assertThat(costs.parts())
                .extracting(Part::share)
                .containsExactly(euros("33.34"), euros("33.33"), euros("33.33"));
    }

    @Test
    void takeThePriceThatEachPaysToday() {
        var dear = new Joiner(FIRST, BigDecimal.TEN, new BigDecimal("0.065"));

        var costs = PoolCosts.of(terms("0", Sharing.VOLUME), List.of(dear));

        assertThat(costs.alone()).isEqualTo(euros("0.65"));
    }

    @Test
    void refuseNegativeNumbers() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> terms("-1", Sharing.VOLUME));
    }

    @Test
    void areZeroWithoutCompanies() {
        var costs = PoolCosts.of(terms("0", Sharing.VOLUME), List.of());

        assertThat(costs.parts()).isEmpty();
        assertThat(costs.breakEven()).isEmpty();
    }

    private static Terms terms(String minimum, Sharing sharing) {
        return new Terms(new BigDecimal("180"), 12, new BigDecimal("20"), new BigDecimal(minimum), sharing);
    }

    private static Joiner joiner(ListingId listing, String volume) {
        return new Joiner(listing, new BigDecimal(volume), new BigDecimal("110"));
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
