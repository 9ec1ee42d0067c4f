package fr.boucle.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.RuleViolation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTests {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void isReachedByOneOfTwoWays() {
        assertThat(contact("a@example.org", null).telephone()).isEmpty();
        assertThat(contact(" ", "03 53 01 00 12").email()).isEmpty();
        assertRefused("contact.unreachable", "email", () -> contact(" ", null));
    }

    @Test
    void tellsWhereItsAddressComesFrom() {
        assertRefused(
                "contact.source.required", "source", () -> written(new ContactDraft("Lucie", "", "a@b.fr", null, " ")));
    }

    @Test
    void keepsItsAddressAsPostmenCompareIt() {
        assertThat(contact(" Lucie@Example.ORG ", null).email()).hasValue("lucie@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "03 53 01 00 12, 0353010012",
        "+33 (0)3 53.01-00/12, +33353010012",
        "(0)3 53 01 00 12, 0353010012",
        "+32 69 00 00 00, +3269000000"
    })
    void isDialledWithoutSpacesAndSigns(String typed, String dialled) {
        assertThat(contact(null, typed).dialled()).hasValue(dialled);
    }

    @Test
    void remembersWhenItWasWrittenThroughChanges() {
        var contact = contact("a@example.org", null);

        contact.change(ContactSamples.draft("Autre nom"));

        assertThat(contact.name()).isEqualTo("Autre nom");
        assertThat(contact.writtenAt()).isEqualTo(NOW);
    }

    private static Contact contact(@Nullable String email, @Nullable String telephone) {
        return written(new ContactDraft("Lucie", "", email, telephone, "carte de visite"));
    }

    private static Contact written(ContactDraft draft) {
        return new Contact(CompanyId.random(), draft, Actor.system(), NOW);
    }

    private static void assertRefused(String code, String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).hasValue(field);
        });
    }
}
