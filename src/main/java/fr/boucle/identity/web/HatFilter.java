package fr.boucle.identity.web;

import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.identity.Hats;
import fr.boucle.identity.Hats.Hat;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the hat on: turns the signed-in person into an {@link Actor}. Rights are read anew for every request, so one that
 * was taken away is gone at once; a session that a changed password ended is closed here.
 */
class HatFilter extends OncePerRequestFilter {
    static final String HAT = "hat";
    static final String HATS = "hats";

    private final Accounts accounts;
    private final Hats hats;

    HatFilter(Accounts accounts, Hats hats) {
        this.accounts = accounts;
        this.hats = hats;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticPaths.matches(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = person();
        if (person.isPresent()) {
            var account = stillValid(person.get());
            if (account.isEmpty()) {
                SecurityContextHolder.clearContext();
                request.getSession().invalidate();
                response.sendRedirect("/sign-in?ended");
                return;
            }
            wear(request, account.get());
        }
        chain.doFilter(request, response);
    }

    private static Optional<SignedIn> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private Optional<Account> stillValid(SignedIn person) {
        try {
            var account = accounts.get(person.account());
            return account.isActive() && account.stamp() == person.stamp() ? Optional.of(account) : Optional.empty();
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private void wear(HttpServletRequest request, Account account) {
        var all = hatsOf(account);
        var chosen = Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(HAT));
        var hat = all.stream()
                .filter(each -> chosen.filter(each.key()::equals).isPresent())
                .findFirst()
                .orElse(all.get(0));
        request.setAttribute(Actor.class.getName(), hat.actor());
        request.setAttribute(HAT, hat);
        request.setAttribute(HATS, all);
        request.setAttribute("account", account);
    }

    private List<Hat> hatsOf(Account account) {
        var all = new ArrayList<>(hats.of(account.id()));
        if (account.isAdministrator()) {
            all.add(new Hat("administrator", "", new Plain(Actor.Kind.ADMINISTRATOR, account.id())));
        }
        if (all.isEmpty()) {
            all.add(new Hat("account", account.name(), new Plain(Actor.Kind.ACCOUNT, account.id())));
        }
        return all;
    }

    /** A person without a company or a territory: newly signed up, or the administrator of the installation. */
    private record Plain(Kind kind, AccountId id) implements Actor {
        @Override
        public Optional<AccountId> account() {
            return Optional.of(id);
        }
    }
}
