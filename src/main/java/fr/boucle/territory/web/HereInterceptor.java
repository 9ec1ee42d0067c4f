package fr.boucle.territory.web;

import fr.boucle.kernel.NotFound;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import fr.boucle.web.Brand;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Finds the territory of a request: the host's, else the one chosen, else the installation's first. */
@Component
class HereInterceptor implements HandlerInterceptor {
    static final String COOKIE = "territory";

    private final Territories territories;

    HereInterceptor(Territories territories) {
        this.territories = territories;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        here(request).ifPresent(territory -> {
            request.setAttribute(Territory.class.getName(), territory);
            request.setAttribute(Brand.class.getName(), new TerritoryBrand(territory));
        });
        return true;
    }

    private Optional<Territory> here(HttpServletRequest request) {
        if (request.getAttribute(Territory.class.getName()) instanceof Territory known) {
            return Optional.of(known);
        }
        List<Territory> all = territories.all();
        var chosen = Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
        return all.stream()
                .filter(territory -> territory
                        .host()
                        .filter(request.getServerName()::equalsIgnoreCase)
                        .isPresent())
                .findFirst()
                .or(() -> all.stream()
                        .filter(territory ->
                                chosen.filter(territory.slug()::equals).isPresent())
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    static Territory of(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new NotFound("territory", "of this request"));
    }

    /** Empty on a fresh installation, before the first territory is founded. */
    static Optional<Territory> find(HttpServletRequest request) {
        return Optional.ofNullable((Territory) request.getAttribute(Territory.class.getName()));
    }

    private record TerritoryBrand(Territory territory) implements Brand {
        @Override
        public String club() {
            return territory.settings().clubName();
        }

        @Override
        public String place() {
            return territory.settings().place();
        }

        @Override
        public Optional<String> colour() {
            return territory.settings().ownColour();
        }

        @Override
        public String contact() {
            return territory.settings().contact();
        }
    }
}
