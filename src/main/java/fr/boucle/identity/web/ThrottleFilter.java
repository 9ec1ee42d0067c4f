package fr.boucle.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to whoever tries passwords too fast, before the password is looked at. */
class ThrottleFilter extends OncePerRequestFilter {
    private final SignInOutcome outcome;

    ThrottleFilter(SignInOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signingIn =
                request.getMethod().equals("POST") && request.getServletPath().equals("/sign-in");
        if (!signingIn || !outcome.mustWait(request, response)) {
            chain.doFilter(request, response);
        }
    }
}
