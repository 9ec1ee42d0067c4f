package fr.boucle.synergies;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a synergy must have before it enters a stage. */
public enum Requirement {
    QUANTITY(synergy -> synergy.agreement().supply().quantity().isPresent()),
    DISTANCE(synergy -> synergy.agreement().supply().km() != null),
    SHARED(synergy -> synergy.agreement().sharing().what() != null),
    EXPECTED_USE(synergy -> synergy.agreement().sharing().expectedUse() != null),
    LEGAL_STATUS(synergy -> synergy.agreement().regime().status() != null),
    WASTE_CODE(ofWaste(regime -> regime.wasteCode() != null)),
    TREATMENT(ofWaste(regime -> regime.operation() != null)),
    CARRIER(ofWaste(regime -> regime.carrier() != null)),
    HOST(synergy -> synergy.agreement().sharing().host() != null),
    PAYMENT(synergy -> synergy.agreement().sharing().payment() != null),
    REAL_DELIVERY(synergy -> synergy.deliveries().stream().anyMatch(Delivery::isReal)),
    RECORDED_USE(synergy -> synergy.deliveries().stream().anyMatch(Delivery::isReal));

    private final Predicate<Synergy> met;

    Requirement(Predicate<Synergy> met) {
        this.met = met;
    }

    private static Predicate<Synergy> ofWaste(Predicate<Regime> met) {
        return synergy -> !synergy.agreement().regime().isWaste()
                || met.test(synergy.agreement().regime());
    }

    boolean isMetBy(Synergy synergy) {
        return met.test(synergy);
    }

    /** The page on which it is filled in, under the synergy's own. */
    public String page() {
        return switch (this) {
            case QUANTITY, DISTANCE -> "supply";
            case SHARED, EXPECTED_USE, HOST, PAYMENT -> "sharing";
            case LEGAL_STATUS, WASTE_CODE, TREATMENT, CARRIER -> "regime";
            case REAL_DELIVERY, RECORDED_USE -> "deliveries";
        };
    }

    static List<Requirement> toEnter(Optional<Stage> stage, boolean pooled) {
        return switch (stage.orElse(Stage.IDEA)) {
            case NEGOTIATION -> pooled ? List.of(SHARED, EXPECTED_USE) : List.of(QUANTITY, DISTANCE);
            case IMPLEMENTATION ->
                pooled ? List.of(HOST, PAYMENT) : List.of(LEGAL_STATUS, WASTE_CODE, TREATMENT, CARRIER);
            case COMPLETED -> List.of(pooled ? RECORDED_USE : REAL_DELIVERY);
            default -> List.of();
        };
    }
}
