package fr.boucle.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.TerritoryId;
import fr.boucle.synergies.SynergyId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A territory's total takes each synergy once, whatever was said of it, in whatever order. */
class CountingTests {
    private static final long SEED = 20261122;
    private static final int ROUNDS = 300;
    private static final Days YEAR = Days.year(2026);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static Entry entry(SynergyId synergy, Proof proof, String amount, Days days, int second) {
        return new Entry(
                UUID.randomUUID(), synergy, Indicator.CO2E, days, Range.of(amount), proof, NOON.plusSeconds(second));
    }

    @Test
    void takesOnlyTheBestProvenOfWhatIsSaidOfTheSameDays() {
        var one = SynergyId.random();
        var totals = Totals.of(
                List.of(
                        entry(one, Proof.ESTIMATED, "100", YEAR, 3),
                        entry(one, Proof.VERIFIED, "80", YEAR, 1),
                        entry(one, Proof.DECLARED, "90", YEAR, 2)),
                YEAR);
        var co2e = totals.of(Indicator.CO2E);
        assertThat(co2e.real().value().central()).isEqualByComparingTo("80");
        assertThat(co2e.of(Proof.VERIFIED).synergies()).isOne();
        assertThat(co2e.of(Proof.ESTIMATED).synergies()).isZero();
        assertThat(co2e.of(Proof.DECLARED).value().central()).isZero();
    }

    @Test
    void neverAddsAnEstimateToWhatIsReal() {
        var totals = Totals.of(
                List.of(
                        entry(SynergyId.random(), Proof.ESTIMATED, "100", YEAR, 1),
                        entry(SynergyId.random(), Proof.DECLARED, "-16.75", YEAR, 1)),
                YEAR);
        assertThat(totals.of(Indicator.CO2E).real().value().central()).isEqualByComparingTo("-16.75");
        assertThat(totals.of(Indicator.CO2E).of(Proof.ESTIMATED).value().central())
                .isEqualByComparingTo("100");
        assertThat(totals.synergies()).isEqualTo(2);
    }

    @Test
    void addsUpTheQuartersOfOneSynergyAndCountsItOnce() {
        var one = SynergyId.random();
        var first = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        var second = new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
        var totals = Totals.of(
                List.of(entry(one, Proof.DECLARED, "4", first, 1), entry(one, Proof.VERIFIED, "5", second, 1)), YEAR);
        assertThat(totals.of(Indicator.CO2E).real().value().central()).isEqualByComparingTo("9");
        assertThat(totals.of(Indicator.CO2E).real().synergies()).isOne();
    }

    @Test
    void takesOfAYearThePartThatLiesWithinThePeriod() {
        var half = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 14)); // 73 of 365 days
        var totals = Totals.of(List.of(entry(SynergyId.random(), Proof.DECLARED, "100", YEAR, 1)), half);
        assertThat(totals.of(Indicator.CO2E).real().value().central()).isEqualByComparingTo("20");
    }

    @Test
    void doesNotDependOnTheOrderOfEntries() {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            var entries = new ArrayList<>(entries(random, 1 + random.nextInt(30)));
            var expected = Totals.of(entries, YEAR);
            Collections.shuffle(entries, random);
            assertThat(Totals.of(entries, YEAR))
                    .as("seed %s, round %s", SEED, round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void neverCountsADayOfASynergyTwice() {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            var one = SynergyId.random();
            var entries = Stream.generate(() -> entry(random, one)).limit(20).toList();
            var days = new HashSet<LocalDate>();
            for (var counted : Entry.counted(entries)) {
                assertThat(counted.days()
                                .from()
                                .datesUntil(counted.days().until().plusDays(1))
                                .allMatch(days::add))
                        .as("seed %s, round %s", SEED, round)
                        .isTrue();
            }
        }
    }

    @Test
    void countsASynergyOnceOverAnySetOfTerritories() {
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            var territories = Stream.generate(TerritoryId::random).limit(5).toList();
            Map<SynergyId, TerritoryId> receivedIn = new HashMap<>();
            var entries = entries(random, 40);
            entries.forEach(each -> receivedIn.computeIfAbsent(
                    each.synergy(), synergy -> territories.get(random.nextInt(territories.size()))));
            var chosen = territories.subList(0, random.nextInt(territories.size() + 1));
            var apart = chosen.stream()
                    .map(territory -> Totals.of(
                            entries.stream()
                                    .filter(each -> territory.equals(receivedIn.get(each.synergy())))
                                    .toList(),
                            YEAR))
                    .toList();
            var together = Totals.of(
                    entries.stream()
                            .filter(each -> chosen.contains(receivedIn.get(each.synergy())))
                            .toList(),
                    YEAR);
            assertThat(apart.stream().mapToInt(Totals::synergies).sum()).isEqualTo(together.synergies());
            assertThat(apart.stream()
                            .map(each -> each.of(Indicator.CO2E).real().value().central())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %s, round %s", SEED, round)
                    .isEqualByComparingTo(
                            together.of(Indicator.CO2E).real().value().central());
        }
    }

    private static List<Entry> entries(Random random, int howMany) {
        var synergies = Stream.generate(SynergyId::random).limit(8).toList();
        return Stream.generate(() -> entry(random, synergies.get(random.nextInt(synergies.size()))))
                .limit(howMany)
                .toList();
    }

    private static Entry entry(Random random, SynergyId synergy) {
        var from = YEAR.from().plusDays(random.nextInt(300));
        var proof = Proof.values()[random.nextInt(Proof.values().length)];
        var amount = Range.around(BigDecimal.valueOf(random.nextInt(2000) - 1000L, 1), BigDecimal.TEN);
        return new Entry(
                UUID.randomUUID(),
                synergy,
                Indicator.CO2E,
                new Days(from, from.plusDays(random.nextInt(120))),
                amount,
                proof,
                NOON.plusSeconds(random.nextInt(5)));
    }
}
