package fr.boucle.companies;

import fr.boucle.kernel.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an administration knows a company by.
 *
 * @param number digits only; null for {@code NONE}
 */
@Embeddable
public record Identifier(
        @Enumerated(EnumType.STRING) @Column(name = "identifier_kind")
        Kind kind,

        @Nullable @Column(name = "identifier") String number) {

    /** A French establishment, a Belgian enterprise, or none yet. */
    public enum Kind {
        SIRET,
        BE,
        NONE
    }

    private static final String LA_POSTE = "356000000";

    public Identifier {
        boolean right = switch (kind) {
            case SIRET -> number != null && isSiret(number);
            case BE -> number != null && isBelgian(number);
            case NONE -> number == null;
        };
        if (!right) {
            throw new RuleViolation("company.identifier." + kind.name().toLowerCase(Locale.ROOT) + ".wrong")
                    .at("identifier");
        }
    }

    /** Reads what was typed, spaces and dots allowed; blank means none yet. */
    public static Identifier read(Kind kind, @Nullable String typed) {
        var digits = typed == null ? "" : typed.replaceAll("[\\s.\\u00a0BEbe-]", "");
        return new Identifier(kind, kind == Kind.NONE ? null : digits);
    }

    /** Fourteen digits whose Luhn sum is right; La Poste's establishments add their digits to a multiple of five. */
    private static boolean isSiret(String number) {
        if (!number.matches("\\d{14}") || number.startsWith("000000000")) {
            return false;
        }
        boolean post = number.startsWith(LA_POSTE);
        return luhn(number) || (post && number.chars().map(c -> c - '0').sum() % 5 == 0);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** Ten digits, of which the last two are 97 less the remainder of the first eight. */
    private static boolean isBelgian(String number) {
        return number.matches("[01]\\d{9}")
                && !number.startsWith("00000000")
                && 97 - Integer.parseInt(number.substring(0, 8)) % 97 == Integer.parseInt(number.substring(8));
    }

    /** As people write it, in groups. */
    public String printed() {
        if (number == null) {
            return "";
        }
        return kind == Kind.SIRET
                ? number.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3 $4")
                : number.replaceFirst("(\\d{4})(\\d{3})(\\d{3})", "$1.$2.$3");
    }
}
