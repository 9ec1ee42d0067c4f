package fr.boucle.identity;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What signing in compares: the one reader of password hashes. */
@Component
public class Credentials {
    private final AccountRepository accounts;
    private final Passwords passwords;

    Credentials(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** An account with the hash of its password; empty when the address is unknown. */
    @Transactional(readOnly = true)
    public Optional<Proof> of(String email) {
        return accounts.findByEmail(Account.normalised(email)).map(a -> new Proof(a, a.passwordHash()));
    }

    public PasswordEncoder encoder() {
        return passwords;
    }

    /** An account and the hash to compare with. */
    public record Proof(Account account, String passwordHash) {}
}
