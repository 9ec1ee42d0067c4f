package fr.boucle.companies;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The confidentiality charter of a territory's club in one of its versions; 0 is the one that comes with the product.
 *
 * @param demanded a company says yes to a blind question only once it has accepted it; else it is merely asked
 */
public record Charter(
        TerritoryId territory,
        int version,
        Words words,
        boolean demanded,
        Optional<Instant> since,
        Optional<AccountId> by) {

    /** What it says; a language that the territory left out is empty. */
    public record Words(String fr, String en, String nl) {
        private static final int LONGEST = 20_000;

        public Words {
            fr = written(fr, "fr");
            en = written(en, "en");
            nl = written(nl, "nl");
            if (fr.isEmpty()) {
                throw new RuleViolation("form.required").at("fr");
            }
        }

        private static String written(String text, String field) {
            if (text.length() > LONGEST) {
                throw new RuleViolation("form.tooLong").at(field);
            }
            return text.replace("\r\n", "\n").strip();
        }
    }

    /** In the reader's language; in French where the territory wrote none. */
    public String text(Locale language) {
        var text = Map.of("fr", words.fr(), "en", words.en(), "nl", words.nl()).get(language.getLanguage());
        return text == null || text.isEmpty() ? words.fr() : text;
    }
}
