package fr.boucle.proposals.web;

import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.PriceKind;
import fr.boucle.proposals.Carriage;
import fr.boucle.proposals.Terms;
import fr.boucle.web.Decimal;
import fr.boucle.web.Typed;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Terms as typed.
 *
 * @param seen the number of the last proposal that the writer saw
 */
record ProposalForm(
        @Nullable CompanyId company,
        int seen,
        @Decimal @Nullable String amount,
        @Nullable Unit unit,
        @Nullable Rhythm rhythm,
        @Nullable PriceKind priceKind,
        @Decimal @Nullable String price,
        @Nullable Carriage carriage,
        @Nullable String start,

        @Size(max = 2000, message = "{form.tooLong}") @Nullable
        String remark) {

    static ProposalForm of(CompanyId company, int seen, Terms terms) {
        return new ProposalForm(
                company,
                seen,
                plain(terms.amount()),
                Objects.requireNonNullElse(terms.unit(), Unit.T),
                Objects.requireNonNullElse(terms.rhythm(), Rhythm.MONTHLY),
                terms.priceKind(),
                plain(terms.price()),
                terms.carriage(),
                terms.start() == null ? null : terms.start().toString(),
                terms.remark());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    Terms toTerms() {
        var much = Decimal.Check.read(amount);
        return new Terms(
                much.orElse(null),
                much.isPresent() ? Objects.requireNonNullElse(unit, Unit.T) : null,
                much.isPresent() ? Objects.requireNonNullElse(rhythm, Rhythm.ONCE) : null,
                Objects.requireNonNullElse(priceKind, PriceKind.NEGOTIABLE),
                Decimal.Check.read(price).orElse(null),
                carriage,
                Typed.day(start, "start"),
                remark);
    }
}
