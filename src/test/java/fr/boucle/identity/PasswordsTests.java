package fr.boucle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.RuleViolation;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {
    private static final String EMAIL = "camille.durand@example.org";
    private static final String ACCENTED = "éèàùçâêîôûëïüÿœæ".repeat(4);

    private final Passwords passwords = new Passwords();

    @Test
    void takesFifteenCharactersAndNotFourteen() {
        assertThatCode(() -> passwords.check("six tables de 5", EMAIL)).doesNotThrowAnyException();
        assertRefused("six table de 5", "account.password.length");
    }

    @Test
    void countsASignOutsideTheBasicPlaneOnce() {
        assertRefused("\uD83C\uDF32abcdefghijklm", "account.password.length");
        assertThatCode(() -> passwords.check("\uD83C\uDF32abcdefghijklmn", EMAIL))
                .doesNotThrowAnyException();
    }

    @Test
    void takesSixtyFourAccentedCharacters() {
        assertThat(ACCENTED).hasSize(64);
        assertThatCode(() -> passwords.check(ACCENTED, EMAIL)).doesNotThrowAnyException();

        assertThat(passwords.matches(ACCENTED, passwords.hash(ACCENTED))).isTrue();
    }

    @Test
    void comparesTheWholePassword() {
        var hash = passwords.hash(ACCENTED + "a");

        assertThat(passwords.matches(ACCENTED + "b", hash)).isFalse();
        assertThat(passwords.matches(ACCENTED, hash)).isFalse();
    }

    @Test
    void takesTheSameLetterTypedAsOneSignOrTwo() {
        var hash = passwords.hash(Normalizer.normalize(ACCENTED, Normalizer.Form.NFC));

        assertThat(passwords.matches(Normalizer.normalize(ACCENTED, Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void keepsArgon2idOnly() {
        assertThat(passwords.hash("une phrase assez longue")).startsWith("$argon2id$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mot de passe mot de passe",
                "Password-Password",
                "aaaaaaaaaaaaaaaaaaaa",
                "abababababababab",
                "camille.durand1",
                "1234567890123456"
            })
    void refusesWhatManyWouldTryFirst(String typed) {
        assertRefused(typed, "account.password.common");
    }

    @Test
    void refusesMoreThanTwoHundred() {
        assertThatCode(() -> passwords.check("abcdefghij".repeat(20), EMAIL)).doesNotThrowAnyException();
        assertRefused("abcdefghij".repeat(20) + "k", "account.password.length");
    }

    private void assertRefused(String typed, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> passwords.check(typed, EMAIL))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).hasValue("password");
                });
    }
}
