package fr.boucle.identity;

import fr.boucle.identity.AccountToken.Purpose;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Secrets;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts: registered, confirmed, recovered, found. */
@Service
@Transactional
public class Accounts {
    private final AccountRepository accounts;
    private final AccountTokenRepository tokens;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            AccountTokenRepository tokens,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody signs up. An address that is known already is not told so on the page: its owner gets a letter instead.
     */
    public void register(String email, String name, String password, String language) {
        passwords.check(password, email);
        var known = accounts.findByEmail(Account.normalised(email));
        if (known.isPresent()) {
            passwords.hash(password); // takes as long as for an address that is free
            events.publishEvent(new ResetAsked(known.get().id()));
        } else {
            var account = create(email, name, password, language);
            events.publishEvent(new AccountRegistered(account.id()));
        }
    }

    /** An account whose address needs no letter: the first administrator's and the sample's. */
    public Account registerConfirmed(String email, String name, String password, String language) {
        passwords.check(password, email);
        if (accounts.findByEmail(Account.normalised(email)).isPresent()) {
            throw new RuleViolation("account.email.taken").at("email");
        }
        var account = create(email, name, password, language);
        account.confirm();
        return account;
    }

    private Account create(String email, String name, String password, String language) {
        var account = new Account(AccountId.random(), email, name, passwords.hash(password), language, clock.instant());
        events.publishEvent(new Audited(
                Optional.of(account.id()), "account.registered", account.id().toString(), ""));
        return accounts.save(account);
    }

    public Account makeAdministrator(AccountId id) {
        var account = get(id);
        account.makeAdministrator();
        events.publishEvent(new Audited(Optional.of(id), "account.administrator", id.toString(), ""));
        return account;
    }

    /** Sends a letter if there is such an account, and says nothing if there is none. */
    public void askReset(String email) {
        accounts.findByEmail(Account.normalised(email))
                .filter(account -> account.state() != Account.State.DISABLED)
                .ifPresent(account -> events.publishEvent(new ResetAsked(account.id())));
    }

    /** The secret of a confirmation letter, made when the letter is written; valid three days. */
    public String confirmationToken(AccountId account) {
        return newToken(Purpose.CONFIRMATION, account);
    }

    /** The secret of a password letter, made when the letter is written; valid one hour. */
    public String resetToken(AccountId account) {
        return newToken(Purpose.RESET, account);
    }

    String newToken(Purpose purpose, @Nullable AccountId account) {
        var secret = Secrets.random();
        tokens.save(new AccountToken(secret, purpose, account, clock.instant()));
        return secret;
    }

    @Transactional(readOnly = true)
    public boolean opensConfirmation(String secret) {
        return find(secret, Purpose.CONFIRMATION).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean opensReset(String secret) {
        return find(secret, Purpose.RESET).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean opensSetup(String secret) {
        return find(secret, Purpose.SETUP).isPresent();
    }

    public Account confirm(String secret) {
        var account = get(spend(secret, Purpose.CONFIRMATION));
        account.confirm();
        return account;
    }

    public Account resetPassword(String secret, String password) {
        var id = find(secret, Purpose.RESET).map(AccountToken::account).orElse(null);
        if (id == null) {
            throw new RuleViolation("account.token.spent");
        }
        var account = get(id);
        passwords.check(password, account.email());
        spend(secret, Purpose.RESET);
        account.changePassword(passwords.hash(password));
        events.publishEvent(new Audited(Optional.of(id), "account.passwordReset", id.toString(), ""));
        return account;
    }

    /** The first administrator, by the one-time link that a fresh installation prints in its log. */
    public Account setUp(String secret, String email, String name, String password, String language) {
        if (find(secret, Purpose.SETUP).isEmpty() || tokens.spend(Secrets.hash(secret)) == 0) {
            throw new RuleViolation("account.token.spent"); // before an address is said to be known
        }
        var account = registerConfirmed(email, name, password, language);
        return makeAdministrator(account.id());
    }

    public Account changePassword(AccountId id, String current, String password) {
        var account = get(id);
        if (!passwords.matches(current, account.passwordHash())) {
            throw new RuleViolation("account.password.wrong").at("current");
        }
        passwords.check(password, account.email());
        account.changePassword(passwords.hash(password));
        events.publishEvent(new Audited(Optional.of(id), "account.passwordChanged", id.toString(), ""));
        return account;
    }

    public Account rename(AccountId id, String name, String language) {
        var account = get(id);
        account.rename(name, language);
        return account;
    }

    @Transactional(readOnly = true)
    public Account get(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account", id));
    }

    @Transactional(readOnly = true)
    public Optional<Account> withEmail(String email) {
        return accounts.findByEmail(Account.normalised(email));
    }

    @Transactional(readOnly = true)
    public Map<AccountId, Account> named(Collection<AccountId> ids) {
        return accounts.findByIdIn(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return accounts.existsByAdministratorTrue();
    }

    @Scheduled(cron = "0 10 3 * * *")
    void forgetExpiredTokens() {
        tokens.forgetExpired(clock.instant());
    }

    private AccountId spend(String secret, Purpose purpose) {
        var account = find(secret, purpose).map(AccountToken::account).orElse(null);
        if (account == null || tokens.spend(Secrets.hash(secret)) == 0) {
            throw new RuleViolation("account.token.spent");
        }
        return account;
    }

    private Optional<AccountToken> find(String secret, Purpose purpose) {
        return tokens.findById(Secrets.hash(secret)).filter(token -> token.opens(purpose, clock.instant()));
    }
}
