package fr.boucle.synergies;

import fr.boucle.kernel.CompanyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * What several companies share, as they agreed.
 *
 * @param what the thing
 * @param expectedUse how often, by whom, for how long
 * @param host the party at whose place it stands, or who orders for all
 * @param payment who pays what
 */
@Embeddable
public record Sharing(
        @Column(name = "shared_what") @Nullable String what,

        @Column(name = "shared_use") @Nullable String expectedUse,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "shared_host_id")) @Nullable
        CompanyId host,

        @Column(name = "shared_payment") @Nullable String payment) {
    static final Sharing NONE = new Sharing(null, null, null, null);

    public Sharing {
        what = said(what);
        expectedUse = said(expectedUse);
        payment = said(payment);
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
