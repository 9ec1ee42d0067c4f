package fr.boucle.identity.web;

import fr.boucle.kernel.AccountId;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind a session, as Spring Security keeps it. Rights are not here: they come with the hat. */
final class SignedIn implements UserDetails, CredentialsContainer {
    private final AccountId account;
    private final String email;
    private final int stamp;
    private final boolean active;
    private String passwordHash;

    SignedIn(AccountId account, String email, int stamp, boolean active, String passwordHash) {
        this.account = account;
        this.email = email;
        this.stamp = stamp;
        this.active = active;
        this.passwordHash = passwordHash;
    }

    AccountId account() {
        return account;
    }

    int stamp() {
        return stamp;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }
}
