package fr.boucle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A form is sent once: its token is spent in the very transaction that does the work, so that a doubled POST, or a
 * retry after a crash, cannot do it twice. The second one is shown the first one's result.
 */
@Component
class FormTokens implements TransactionExecutionListener {
    static final String FIELD = "_once";
    private static final String PENDING = FormTokens.class.getName();
    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int LOOKS = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    FormTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same form was sent before and its work is done. */
    static final class AlreadySent extends RuntimeException {
        final String token;

        AlreadySent(String token) {
            super("form sent twice");
            this.token = token;
        }
    }

    /** From here on, the first writing transaction of this request spends its token; a spent one is refused at once. */
    void expect(HttpServletRequest request) {
        read(request).ifPresent(token -> {
            if (isSpent(token)) {
                throw new AlreadySent(token);
            }
            request.setAttribute(PENDING, token);
        });
    }

    private boolean isSpent(String token) {
        return jdbc.sql("select exists (select 1 from form_token where token = ?)")
                .param(UUID.fromString(token))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly() || !transaction.isNewTransaction()) {
            return;
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getAttribute(PENDING) instanceof String token) {
            attributes.getRequest().removeAttribute(PENDING);
            TransactionSynchronizationManager.registerSynchronization(new Spending(token));
        }
    }

    /** Remembers where the work's result is, for whoever sends the form again. */
    void done(HttpServletRequest request, String location) {
        read(request)
                .ifPresent(token -> jdbc.sql("update form_token set location = ? where token = ?")
                        .params(location, UUID.fromString(token))
                        .update());
    }

    /** Where the first sending's result is; its work is done, and within a moment it says where. */
    Optional<String> locationOf(AlreadySent sent) {
        var location = written(sent);
        for (int i = 0; i < LOOKS && location.isEmpty(); i++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            location = written(sent);
        }
        return location;
    }

    private Optional<String> written(AlreadySent sent) {
        return jdbc.sql("select coalesce(location, '') from form_token where token = ?")
                .param(UUID.fromString(sent.token))
                .query(String.class)
                .optional()
                .filter(location -> !location.isEmpty());
    }

    @Scheduled(fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void forget() {
        jdbc.sql("delete from form_token where spent_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private static Optional<String> read(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(FIELD))
                    .map(text -> UUID.fromString(text).toString());
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Writes the token just before the commit; a second writer waits for the first and is then refused. */
    private final class Spending implements TransactionSynchronization {
        private final String token;

        Spending(String token) {
            this.token = token;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            try {
                jdbc.sql("insert into form_token (token, spent_at) values (?, ?)")
                        .params(UUID.fromString(token), OffsetDateTime.now(clock))
                        .update();
            } catch (DuplicateKeyException spent) {
                throw new AlreadySent(token);
            }
        }
    }
}
