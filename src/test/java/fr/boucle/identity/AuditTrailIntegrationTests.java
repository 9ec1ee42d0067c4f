package fr.boucle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Audited;
import fr.boucle.support.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TestDatabase.class)
class AuditTrailIntegrationTests {
    private static final String SIGNED_IN = "account.signedIn";
    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    JdbcClient jdbc;

    @Test
    void forgetsAddressesAfterTwelveMonthsAndKeepsTheRestOfTheLine() {
        var old = write("2024-02-28T23:59:59Z", SIGNED_IN, ADDRESS);
        var young = write("2024-03-01T00:00:01Z", SIGNED_IN, ADDRESS);

        at("2025-03-01T00:00:00Z").forgetAddresses();

        assertThat(details(old)).isEqualTo("account.signedIn ");
        assertThat(details(young)).isEqualTo("account.signedIn " + ADDRESS);
    }

    @Test
    void keepsTheNotesOfOtherActs() {
        var refused = write("2020-01-01T00:00:00Z", "company.refused", "Introuvable au registre.");

        at("2025-03-01T00:00:00Z").forgetAddresses();

        assertThat(details(refused)).isEqualTo("company.refused Introuvable au registre.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set detail = 'another' where subject = ?",
                "update audit_entry set detail = '', act = 'other' where subject = ?",
                "update audit_entry set detail = '', account_id = null where subject = ?",
                "delete from audit_entry where subject = ?"
            })
    void refusesEveryOtherChange(String change) {
        refuses(change, write("2020-01-01T00:00:00Z", SIGNED_IN, ADDRESS));
    }

    @Test
    void refusesToForgetAnAddressTooEarly() {
        refuses(
                "update audit_entry set detail = '' where subject = ?",
                write(Instant.now().minusSeconds(60).toString(), SIGNED_IN, ADDRESS));
    }

    private void refuses(String change, AccountId subject) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(change).param(subject.toString()).update())
                .withStackTraceContaining("only ever added to");
        assertThat(details(subject)).isEqualTo(SIGNED_IN + ' ' + ADDRESS);
    }

    private AccountId write(String moment, String act, String detail) {
        var account = AccountId.random();
        at(moment).on(new Audited(Optional.of(account), act, account.toString(), detail));
        return account;
    }

    private String details(AccountId account) {
        return jdbc.sql("select act || ' ' || detail from audit_entry where subject = ? and account_id = ?")
                .params(account.toString(), account.value())
                .query(String.class)
                .single();
    }

    private AuditTrail at(String moment) {
        return new AuditTrail(jdbc, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}
