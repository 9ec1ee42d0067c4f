package fr.boucle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.identity.AccountToken.Purpose;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Secrets;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
class AccountsIntegrationTests {
    private static final String PASSWORD = "une phrase assez longue";
    private static final String OTHER = "une autre phrase encore";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountTokenRepository tokens;

    @Autowired
    Credentials credentials;

    @Autowired
    Passwords passwords;

    @Autowired
    ApplicationEvents published;

    @Test
    void waitForTheirAddressToBeConfirmed() {
        var account = registered();
        assertThat(account.isActive()).isFalse();

        accounts.confirm(accounts.confirmationToken(account.id()));

        assertThat(accounts.get(account.id()).isActive()).isTrue();
    }

    @Test
    void takeASecretOnce() {
        var secret = accounts.confirmationToken(registered().id());
        accounts.confirm(secret);

        assertThat(accounts.opensConfirmation(secret)).isFalse();
        assertSpent(() -> accounts.confirm(secret));
    }

    @Test
    void changeAPasswordOnceWhenTwoSendTheSameSecret() throws Exception {
        var account = registered().id();
        var secret = accounts.resetToken(account);

        var results = AtOnce.run(List.of(
                () -> accounts.resetPassword(secret, OTHER + " a"),
                () -> accounts.resetPassword(secret, OTHER + " b")));

        assertThat(results.won()).isEqualTo(1);
        assertThat(accounts.get(account).stamp()).isEqualTo(1);
    }

    @Test
    void takeASecretForItsPurposeOnly() {
        var account = registered().id();
        var secret = accounts.confirmationToken(account);

        assertThat(accounts.opensReset(secret)).isFalse();
        assertSpent(() -> accounts.resetPassword(secret, OTHER));
        assertSpent(() -> accounts.confirm("not-a-secret"));
    }

    @Test
    void forgetASecretWhenItsTimeIsOver() {
        var account = registered().id();
        var justInTime = keep(account, Duration.ofMinutes(59));
        var late = keep(account, Duration.ofMinutes(60));

        assertThat(accounts.opensReset(justInTime)).isTrue();
        assertThat(accounts.opensReset(late)).isFalse();
        assertSpent(() -> accounts.resetPassword(late, OTHER));
    }

    @Test
    void keepTheSecretWhenTheNewPasswordIsRefused() {
        var secret = accounts.resetToken(registered().id());

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> accounts.resetPassword(secret, "court"));

        assertThat(accounts.opensReset(secret)).isTrue();
    }

    @Test
    void endOpenSessionsByANewPassword() {
        var account = registered();

        var changed = accounts.changePassword(account.id(), PASSWORD, OTHER);

        assertThat(changed.stamp()).isGreaterThan(account.stamp());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> accounts.changePassword(account.id(), PASSWORD, OTHER))
                .satisfies(refused -> assertThat(refused.field()).hasValue("current"));
    }

    @Test
    void saySomethingToItsOwnerOnlyForAnAddressThatIsKnown() {
        var known = registered();
        published.clear();

        accounts.register(" " + known.email().toUpperCase(Locale.ROOT) + " ", "Autre", OTHER, "en");

        assertThat(published.stream(ResetAsked.class)).containsExactly(new ResetAsked(known.id()));
        assertThat(published.stream(AccountRegistered.class)).isEmpty();
        assertThat(accounts.get(known.id()).name()).isEqualTo(known.name());
        assertThat(credentials.of(known.email()))
                .hasValueSatisfying(proof -> assertThat(passwords.matches(PASSWORD, proof.passwordHash()))
                        .isTrue());
    }

    @Test
    void sayNothingOfAnAddressThatIsUnknown() {
        accounts.askReset(UUID.randomUUID() + "@example.org");

        assertThat(published.stream(ResetAsked.class)).isEmpty();
    }

    @Test
    void tellNobodyWhoHasNoSetUpLinkThatAnAddressIsKnown() {
        var known = registered();

        assertSpent(() -> accounts.setUp("not-a-secret", known.email(), "Intrus", OTHER, "fr"));
    }

    @Test
    void makeTheFirstAdministratorOnce() {
        var secret = accounts.newToken(Purpose.SETUP, null);

        assertThat(accounts.setUp(secret, UUID.randomUUID() + "@example.org", "Ana", PASSWORD, "fr")
                        .isAdministrator())
                .isTrue();
        assertSpent(() -> accounts.setUp(secret, UUID.randomUUID() + "@example.org", "Bo", PASSWORD, "fr"));
    }

    private String keep(AccountId account, Duration ago) {
        var secret = Secrets.random();
        tokens.save(
                new AccountToken(secret, Purpose.RESET, account, Instant.now().minus(ago)));
        return secret;
    }

    private Account registered() {
        var email = UUID.randomUUID() + "@example.org";
        accounts.register(email, "Camille Test", PASSWORD, "fr");
        return accounts.withEmail(email).orElseThrow();
    }

    private static void assertSpent(Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("account.token.spent"));
    }
}
