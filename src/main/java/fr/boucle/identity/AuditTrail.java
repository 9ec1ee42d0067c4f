package fr.boucle.identity;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Audited;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes who did what, in the transaction that did it. Lines are only ever added; after a year a sign-in's line loses its
 * address, as the CNIL recommends.
 */
@Component
class AuditTrail {
    private static final int LONGEST_DETAIL = 1000;
    private static final int MONTHS_OF_ADDRESSES = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(Audited done) {
        var detail =
                done.detail().length() > LONGEST_DETAIL ? done.detail().substring(0, LONGEST_DETAIL) : done.detail();
        jdbc.sql("insert into audit_entry (at, account_id, act, subject, detail)"
                        + " values (:at, :account, :act, :subject, :detail)")
                .param("at", OffsetDateTime.now(clock))
                .param("account", done.account().map(AccountId::value).orElse(null), Types.OTHER)
                .param("act", done.act())
                .param("subject", done.subject())
                .param("detail", detail)
                .update();
    }

    /** The database lets nothing else of the trail be changed. */
    @Scheduled(cron = "0 40 3 * * *")
    void forgetAddresses() {
        jdbc.sql("update audit_entry set detail = '' where act = 'account.signedIn' and detail <> '' and at < ?")
                .param(OffsetDateTime.now(clock).minusMonths(MONTHS_OF_ADDRESSES))
                .update();
    }
}
