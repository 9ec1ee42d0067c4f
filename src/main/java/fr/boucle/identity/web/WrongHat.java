package fr.boucle.identity.web;

import fr.boucle.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Someone signed in asks for what another hat may have: who has no company yet is led to founding one. */
class WrongHat implements AccessDeniedHandler {
    private final Routes routes;

    WrongHat(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!routes.know(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        var get = request.getMethod().equals("GET");
        if (get && SecurityConfiguration.actor(request).kind() == Actor.Kind.ACCOUNT) {
            response.sendRedirect("/companies/new?first");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
