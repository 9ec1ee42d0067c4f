package fr.boucle.listings.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Family;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFilter;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingSearch;
import fr.boucle.territory.Territory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** All offers and needs, searched by words and by family. */
@Controller
class ListingSearchController {
    private static final int PAGE = 20;
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST = 200;

    private final ListingSearch listings;
    private final SearchTelling telling;
    private final Catalogue catalogue;

    ListingSearchController(ListingSearch listings, SearchTelling telling, Catalogue catalogue) {
        this.listings = listings;
        this.telling = telling;
        this.catalogue = catalogue;
    }

    /** What the reader asks for, from the address. */
    record Search(
            @Nullable String q,
            @Nullable Boolean exact,
            @Nullable ListingKind kind,
            @Nullable Exchange exchange,
            @Nullable List<Family> family,
            @Nullable Boolean safe,
            @Nullable Integer page) {

        ListingFilter toFilter() {
            return new ListingFilter(words(), isExact(), kind, exchange, families(), isSafe());
        }

        public String words() {
            return q == null
                    ? ""
                    : q.substring(0, Math.min(LONGEST, q.length())).strip();
        }

        public boolean isExact() {
            return Boolean.TRUE.equals(exact);
        }

        public boolean isSafe() {
            return Boolean.TRUE.equals(safe);
        }

        public List<Family> families() {
            return family == null ? List.of() : family;
        }

        /** How much was chosen beside the words. */
        public long choices() {
            return families().size()
                    + Stream.of(kind != null, exchange != null, isSafe())
                            .filter(chosen -> chosen)
                            .count();
        }

        public boolean isNarrowed() {
            return choices() > 0;
        }

        int number() {
            return page == null ? 0 : Math.min(LAST_PAGE, Math.max(0, page));
        }

        /** The list's address without its page, ready for one. */
        String path() {
            return address(words(), isExact()) + "&";
        }

        /** The same search, with the words taken as they are written or as what they mean. */
        public String other() {
            return address(words(), !isExact());
        }

        /** The same search for other words. */
        String as(String words) {
            return address(words, false);
        }

        /** Where what was looked for is said to be needed. */
        public String need() {
            return UriComponentsBuilder.fromUriString("/listings/new?kind=NEED&title={q}")
                    .encode()
                    .buildAndExpand(words())
                    .toUriString();
        }

        private String address(String words, boolean isExact) {
            var address = UriComponentsBuilder.fromPath("/listings").queryParam("q", "{q}");
            Optional.of(isExact).filter(it -> it).ifPresent(it -> address.queryParam("exact", it));
            Optional.ofNullable(kind).ifPresent(it -> address.queryParam("kind", it));
            Optional.ofNullable(exchange).ifPresent(it -> address.queryParam("exchange", it));
            families().forEach(it -> address.queryParam("family", it));
            Optional.of(isSafe()).filter(it -> it).ifPresent(it -> address.queryParam("safe", it));
            return address.encode().buildAndExpand(words).toUriString();
        }
    }

    /** Another search that finds something. */
    record Step(String name, String path) {}

    @GetMapping("/listings")
    String list(@ModelAttribute("search") Search search, Territory here, Actor me, Locale language, Model model) {
        var page = PageRequest.of(search.number(), PAGE);
        var found = listings.search(search.toFilter(), here.id(), page, me);
        model.addAttribute("found", found);
        model.addAttribute("families", Family.values());
        model.addAttribute("kinds", ListingKind.values());
        model.addAttribute("exchanges", Exchange.values());
        model.addAttribute("listPath", search.path());
        model.addAttribute("understood", telling.tell(found.understood(), language));
        model.addAttribute(
                "broader",
                found.broader()
                        .flatMap(catalogue::material)
                        .map(material -> material.name(language))
                        .map(name -> new Step(name, search.as(name)))
                        .orElse(null));
        return "listings/index";
    }
}
