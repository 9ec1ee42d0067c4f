package fr.boucle.listings.web;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.WasteCodes;
import fr.boucle.listings.Understanding;
import fr.boucle.territory.Commune;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says how a search was understood, in the reader's language. */
@Component
class SearchTelling {
    private final Catalogue catalogue;
    private final WasteCodes codes;

    SearchTelling(Catalogue catalogue, WasteCodes codes) {
        this.catalogue = catalogue;
        this.codes = codes;
    }

    /**
     * @param things materials, waste code and place
     * @param words those that were taken as they are written
     */
    record Told(String things, String words) {}

    Told tell(Understanding understanding, Locale language) {
        var materials = understanding.materials().stream()
                .flatMap(each -> catalogue.material(each).stream())
                .map(each -> each.name(language));
        var code = understanding.code().map(each -> tell(each, language));
        var place = understanding.place().map(Commune::name);
        return new Told(
                Stream.of(materials, code.stream(), place.stream())
                        .flatMap(each -> each)
                        .collect(Collectors.joining(", ")),
                String.join(" ", understanding.words()));
    }

    private String tell(String code, Locale language) {
        return catalogue
                .waste(code)
                .map(each -> each.printed() + ' ' + each.label(language))
                .orElseGet(() -> code + ' ' + codes.heading(code, language));
    }
}
