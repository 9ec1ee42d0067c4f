package fr.boucle.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllocationTests {
    @Test
    void isHalfAndHalfUnlessAgreedOtherwise() {
        var two = Stream.generate(CompanyId::random).limit(2).toList();
        assertThat(Allocation.equal(two).of(two.get(0))).isEqualByComparingTo("0.5");
        var agreed = Allocation.first(new BigDecimal("0.3"), two);
        assertThat(agreed.of(two.get(0))).isEqualByComparingTo("0.3");
        assertThat(agreed.of(two.get(1))).isEqualByComparingTo("0.7");
        assertThat(agreed.of(CompanyId.random())).isZero();
    }

    @Test
    void alwaysSumsToOne() {
        var random = new Random(20261122);
        for (int round = 0; round < 1000; round++) {
            var companies = Stream.generate(CompanyId::random)
                    .limit(1L + random.nextInt(12))
                    .toList();
            var share = BigDecimal.valueOf(random.nextInt(10_001), 4);
            for (var allocation : new Allocation[] {Allocation.equal(companies), Allocation.first(share, companies)}) {
                assertThat(companies.stream().map(allocation::of).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("seed 20261122, round %s: %s", round, allocation)
                        .isEqualByComparingTo(BigDecimal.ONE);
            }
        }
    }

    @Test
    void refusesSharesThatDoNotSumToOne() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Allocation(Map.of("a", new BigDecimal("0.6"), "b", new BigDecimal("0.6"))));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Allocation(Map.of("a", new BigDecimal("1.5"), "b", new BigDecimal("-0.5"))));
    }
}
