package fr.boucle.synergies;

import fr.boucle.catalogue.Operation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The rules under which the resource changes hands.
 *
 * @param wasteCode of the European list, six digits, for a waste
 * @param operation what becomes of a waste: R1 to R13, D1 to D15
 * @param mode what comes of that treatment
 * @param carrier who takes a waste from one to the other
 */
@Embeddable
public record Regime(
        @Enumerated(EnumType.STRING) @Column(name = "legal_status") @Nullable
        LegalStatus status,

        @Column(name = "legal_waste_code") @Nullable String wasteCode,

        @Column(name = "legal_operation") @Nullable String operation,

        @Enumerated(EnumType.STRING) @Column(name = "legal_mode")
        Operation.@Nullable Mode mode,

        @Column(name = "legal_carrier") @Nullable String carrier) {
    static final Regime NONE = new Regime(null, null, null, null, null);

    public boolean isWaste() {
        return status == LegalStatus.WASTE;
    }
}
