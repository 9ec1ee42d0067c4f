package fr.boucle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.support.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TestDatabase.class)
class SignInThrottleTests {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    @Autowired
    JdbcClient jdbc;

    SignInThrottle throttle;
    String email;

    @BeforeEach
    void standStill() {
        throttle = at(NOW);
        email = UUID.randomUUID() + "@example.org";
    }

    @Test
    void letsAFewMistakesPass() {
        fail(4, "192.0.2.1");

        assertThat(throttle.wait(email, "192.0.2.1")).isZero();
    }

    @Test
    void doublesTheWaitWithEveryFurtherFailure() {
        fail(5, "192.0.2.1");
        assertThat(throttle.wait(email, "192.0.2.1")).isEqualTo(Duration.ofSeconds(1));

        fail(3, "192.0.2.1");
        assertThat(throttle.wait(email, "192.0.2.1")).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void neverShutsAnybodyOutForMoreThanAQuarterOfAnHour() {
        fail(100, "192.0.2.1");

        assertThat(throttle.wait(email, "192.0.2.1")).isEqualTo(Duration.ofMinutes(15));
        assertThat(at(NOW.plus(Duration.ofMinutes(15))).wait(email, "192.0.2.1"))
                .isZero();
    }

    @Test
    void leavesTheOwnerInPeaceElsewhere() {
        fail(10, "192.0.2.1");

        assertThat(throttle.wait(email, "198.51.100.7")).isZero();
    }

    @Test
    void slowsDownManyPlacesThatGuessTheSameAccount() {
        for (int i = 0; i < 20; i++) {
            fail(1, "192.0.2." + i);
        }

        assertThat(throttle.wait(email, "198.51.100.7")).isPositive();
    }

    @Test
    void knowsTheAddressHoweverItIsTyped() {
        fail(6, "192.0.2.1");

        assertThat(throttle.wait(" " + email.toUpperCase(Locale.ROOT), "192.0.2.1"))
                .isPositive();
    }

    @Test
    void forgetsFailuresFromAPlaceThatSignedIn() {
        fail(8, "192.0.2.1");

        throttle.succeeded(email, "192.0.2.1");

        assertThat(throttle.wait(email, "192.0.2.1")).isZero();
    }

    @Test
    void outlivesARestart() {
        fail(8, "192.0.2.1");

        assertThat(at(NOW.plusSeconds(3)).wait(email, "192.0.2.1")).isEqualTo(Duration.ofSeconds(5));
    }

    private void fail(int times, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(email, address);
        }
    }

    private SignInThrottle at(Instant moment) {
        return new SignInThrottle(jdbc, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
