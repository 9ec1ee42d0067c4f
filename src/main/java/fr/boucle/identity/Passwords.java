package fr.boucle.identity;

import static java.util.Objects.requireNonNull;

import fr.boucle.kernel.RuleViolation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a password must be: 15 characters or more, because it is the only proof (NIST SP 800-63B-4); no composition
 * rules; nothing that many would try first. Kept as argon2id.
 */
@Component
class Passwords implements PasswordEncoder {
    static final int SHORTEST = 15;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;
    private static final Set<String> TRIED_FIRST = Set.of(
            "motdepassemotdepasse",
            "passwordpassword",
            "azertyuiopqsdfghjklm",
            "qwertyuiopasdfghjkl",
            "123456789012345",
            "1234567890123456",
            "economiecirculaire");

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    void check(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RuleViolation("account.password.length", SHORTEST, LONGEST).at("password");
        }
        var plain = password.toLowerCase(Locale.ROOT);
        var bare = bare(plain);
        var local = bare(email.substring(0, Math.max(0, email.indexOf('@'))).toLowerCase(Locale.ROOT));
        if (TRIED_FIRST.contains(bare)
                || plain.chars().distinct().count() < FEWEST_DIFFERENT
                || (local.length() > 3 && bare.replace(local, "").length() < SHORTEST / 2)) {
            throw new RuleViolation("account.password.common").at("password");
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    String hash(String password) {
        return requireNonNull(encode(password));
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : argon2.encode(normalised(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return password != null && argon2.matches(normalised(password), hash);
    }

    /** The same accented letter can be typed as one sign or two. */
    private static String normalised(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
