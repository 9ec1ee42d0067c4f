package fr.boucle.web;

import fr.boucle.kernel.Actor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** What the layout prints around a page: mark, menu, languages, and whether the page shows a refused form. */
final class Frame {
    static final Set<String> LANGUAGES = Set.of("fr", "en", "nl");
    static final Set<String> THEMES = Set.of("auto", "light", "dark");

    private final HttpServletRequest request;
    private final List<NavItem> items;
    private final List<Tool> tools;
    private boolean refused;

    Frame(HttpServletRequest request, List<NavItem> items, List<Tool> tools) {
        this.request = request;
        this.items = items;
        this.tools = tools;
    }

    public Actor actor() {
        return request.getAttribute(Actor.class.getName()) instanceof Actor actor ? actor : Actor.visitor();
    }

    public @Nullable Brand brand() {
        return (Brand) request.getAttribute(Brand.class.getName());
    }

    public List<NavItem> places() {
        var actor = actor();
        return items.stream()
                .filter(item -> item.shownTo().test(actor))
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
    }

    public List<Tool> tools() {
        var actor = actor();
        return tools.stream().filter(tool -> tool.isShownTo(actor)).toList();
    }

    /** The club's name, or the product's where no territory exists yet. */
    public String club() {
        var brand = brand();
        return brand == null ? "Boucle" : brand.club();
    }

    /** Whether this page lies in that place; of two places that fit, the closer one. */
    public boolean isAt(NavItem item) {
        return places().stream()
                .filter(place -> (path() + "/").startsWith(place.path() + "/"))
                .max(Comparator.comparingInt(place -> place.path().length()))
                .filter(item::equals)
                .isPresent();
    }

    public String path() {
        return Optional.ofNullable((String) request.getAttribute("jakarta.servlet.error.request_uri"))
                .orElse(request.getRequestURI());
    }

    /** This page with its query, to come back to after a change of language. */
    public String here() {
        var builder = UriComponentsBuilder.fromPath(path());
        return request.getMethod().equals("GET")
                ? builder.query(request.getQueryString()).build().toUriString()
                : builder.build().toUriString();
    }

    /** {@code light} or {@code dark} when chosen, nothing when the system decides. */
    public @Nullable String theme() {
        return Optional.ofNullable(WebUtils.getCookie(request, "theme"))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .filter(theme -> !theme.equals("auto"))
                .orElse(null);
    }

    public boolean refused() {
        return refused;
    }

    void refuse() {
        refused = true;
    }
}
