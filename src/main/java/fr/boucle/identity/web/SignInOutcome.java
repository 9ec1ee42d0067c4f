package fr.boucle.identity.web;

import fr.boucle.identity.Accounts;
import fr.boucle.identity.SignInThrottle;
import fr.boucle.kernel.Audited;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What follows a try to sign in: the page that was asked for, or the form again with what was typed. */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {
    static final String PROBLEM = "signInProblem";
    static final String SECONDS = "signInSeconds";

    private final SignInThrottle throttle;
    private final Accounts accounts;
    private final LocaleResolver languages;
    private final ApplicationEventPublisher events;

    SignInOutcome(
            SignInThrottle throttle, Accounts accounts, LocaleResolver languages, ApplicationEventPublisher events) {
        this.throttle = throttle;
        this.accounts = accounts;
        this.languages = languages;
        this.events = events;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        throttle.succeeded(email(request), request.getRemoteAddr());
        if (authentication.getPrincipal() instanceof SignedIn person) {
            var account = accounts.get(person.account());
            languages.setLocale(request, response, Locale.forLanguageTag(account.language()));
            events.publishEvent(new Audited(
                    Optional.of(account.id()), "account.signedIn", account.id().toString(), request.getRemoteAddr()));
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws ServletException, IOException {
        if (failure instanceof DisabledException) {
            refuse(request, response, "account.notActive", HttpStatus.UNPROCESSABLE_CONTENT);
        } else {
            throttle.failed(email(request), request.getRemoteAddr());
            refuse(request, response, "account.signIn.wrong", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** True when this try must wait; the answer is written then. */
    boolean mustWait(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Duration wait = throttle.wait(email(request), request.getRemoteAddr());
        if (wait.isZero()) {
            return false;
        }
        long seconds = wait.toSeconds() + 1;
        response.setHeader("Retry-After", Long.toString(seconds));
        request.setAttribute(SECONDS, seconds);
        refuse(request, response, "account.signIn.wait", HttpStatus.TOO_MANY_REQUESTS);
        return true;
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, String problem, HttpStatus status)
            throws ServletException, IOException {
        response.setStatus(status.value());
        request.setAttribute(PROBLEM, problem);
        request.getRequestDispatcher("/sign-in/refused").forward(request, response);
    }

    private static String email(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("email")).orElse("");
    }
}
