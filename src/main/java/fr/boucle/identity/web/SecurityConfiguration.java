package fr.boucle.identity.web;

import fr.boucle.identity.Accounts;
import fr.boucle.identity.Credentials;
import fr.boucle.identity.Hats;
import fr.boucle.kernel.Actor;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The gate: every route is in the table or refused; no inline code runs; a password is compared slowly. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String CSP = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain gate(HttpSecurity http, SignInOutcome outcome, HatFilter hats) throws Exception {
        var routes = Routes.read();
        return http.authorizeHttpRequests(requests -> authorize(requests, routes))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new WrongHat(routes))
                        .authenticationEntryPoint(signInOrNotFound(routes)))
                .addFilterBefore(new ThrottleFilter(outcome), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(hats, AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS)))
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Routes routes) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll();
        requests.requestMatchers(StaticPaths.PATTERNS).permitAll();
        routes.rows()
                .forEach(row ->
                        requests.requestMatchers(row.method(), row.path()).access(wearing(row.hats())));
        requests.anyRequest().denyAll();
    }

    /** What no hat may ask for does not exist; for the rest, signing in may help. */
    private static AuthenticationEntryPoint signInOrNotFound(Routes routes) {
        var signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
        return (request, response, failure) -> {
            if (routes.know(request)) {
                signIn.commence(request, response, failure);
            } else {
                response.sendError(HttpStatus.NOT_FOUND.value());
            }
        };
    }

    private static AuthorizationManager<RequestAuthorizationContext> wearing(Set<Actor.Kind> hats) {
        return (authentication, context) -> new AuthorizationDecision(
                hats.contains(actor(context.getRequest()).kind()));
    }

    static Actor actor(HttpServletRequest request) {
        return request.getAttribute(Actor.class.getName()) instanceof Actor actor ? actor : Actor.visitor();
    }

    @Bean
    HatFilter hatFilter(Accounts accounts, ObjectProvider<Hats> hats) {
        return new HatFilter(accounts, hats.getIfAvailable(() -> account -> List.of()));
    }

    /** The filter belongs to the security chain alone, not to every request once more. */
    @Bean
    FilterRegistrationBean<HatFilter> hatFilterOnlyInChain(HatFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    DaoAuthenticationProvider passwordProvider(Credentials credentials) {
        var provider = new DaoAuthenticationProvider(people(credentials));
        provider.setPasswordEncoder(credentials.encoder());
        provider.setPreAuthenticationChecks(person -> {}); // what an account's state is, is told after the password
        provider.setPostAuthenticationChecks(person -> {
            if (!person.isEnabled()) {
                throw new DisabledException("not active");
            }
        });
        return provider;
    }

    private static UserDetailsService people(Credentials credentials) {
        return email -> credentials
                .of(email)
                .map(proof -> new SignedIn(
                        proof.account().id(),
                        proof.account().email(),
                        proof.account().stamp(),
                        proof.account().isActive(),
                        proof.passwordHash()))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
