package fr.boucle.identity;

import fr.boucle.kernel.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses: after a few failures each further one doubles the wait, up to a quarter of an hour. Never
 * a lasting lock, which would let anyone shut anyone out. Kept in the database: a restart or a second node forgets
 * nothing.
 */
@Component
public class SignInThrottle {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);
    private static final int FREE_FROM_ONE_PLACE = 5;
    private static final int FREE_FROM_ANYWHERE = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long to wait before the next try counts; zero when it may be made now. */
    public Duration wait(String email, String address) {
        var longest = Duration.ZERO;
        for (var guard : guards(email, address)) {
            var left = jdbc.sql("select failures, last_at from sign_in_failure where key = ?")
                    .param(guard.key)
                    .query((row, n) -> guard.left(
                            row.getInt(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            clock.instant()))
                    .optional()
                    .orElse(Duration.ZERO);
            longest = left.compareTo(longest) > 0 ? left : longest;
        }
        return longest;
    }

    public void failed(String email, String address) {
        for (var guard : guards(email, address)) {
            jdbc.sql("insert into sign_in_failure (key, failures, last_at) values (?, 1, ?)"
                            + " on conflict (key) do update set failures = sign_in_failure.failures + 1,"
                            + " last_at = excluded.last_at")
                    .params(guard.key, now())
                    .update();
        }
    }

    public void succeeded(String email, String address) {
        jdbc.sql("delete from sign_in_failure where key = ?")
                .param(guards(email, address).get(0).key)
                .update();
    }

    @Scheduled(cron = "0 20 3 * * *")
    void forget() {
        jdbc.sql("delete from sign_in_failure where last_at < ?")
                .param(now().minus(FORGOTTEN_AFTER))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static List<Guard> guards(String email, String address) {
        var account = Account.normalised(email);
        return List.of(
                new Guard(Secrets.hash(account + '|' + address), FREE_FROM_ONE_PLACE),
                new Guard(Secrets.hash(account), FREE_FROM_ANYWHERE));
    }

    private record Guard(String key, int free) {
        Duration left(int failures, Instant last, Instant now) {
            if (failures < free) {
                return Duration.ZERO;
            }
            var wait = Duration.ofSeconds(1L << Math.min(failures - free, 10));
            var capped = wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
            var left = Duration.between(now, last.plus(capped));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }
}
