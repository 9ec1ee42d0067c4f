package fr.boucle.listings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that make staff look first: the danger is often only in the text. A word that is denied («sans amiante») does
 * not count.
 */
final class DangerousWords {
    private static final Pattern WORDS =
            Pattern.compile("\\b(amiant\\w*|asbest\\w*|pcb|pyralene|arsenic|arsen|mercure|mercury|kwik|"
                    + "quecksilber|cyanure\\w*|cyanide\\w*|radioacti\\w*|explosi[fv]\\w*|munition\\w*|creosot\\w*|dasri|"
                    + "infectieu\\w*|infectious|chrome vi|hexavalent\\w*|dioxin\\w*|lindane|pentachlorophenol|pop regle\\w*|"
                    + "cancerog\\w*|carcinog\\w*|toxique\\w*|toxic|giftig\\w*)\\b");
    private static final Pattern DENIAL = Pattern.compile(
            "(sans|non|pas de|pas d|without|no|not|free of|zonder|niet|geen|ohne|nicht|kein\\w*)\\s+(\\w+\\s+)?$");

    private DangerousWords() {}

    /** The first dangerous word that the text does not deny. */
    static Optional<String> in(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        var found = WORDS.matcher(plain);
        while (found.find()) {
            var before = plain.substring(Math.max(0, found.start() - 30), found.start());
            if (!DENIAL.matcher(before).find()) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }
}
