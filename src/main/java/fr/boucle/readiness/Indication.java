package fr.boucle.readiness;

import fr.boucle.synergies.Delivery;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The level that a synergy's own data already prove on one axis, and by which fact. It is told, never entered: of
 * society, for example, the data say nothing.
 */
public record Indication(Axis axis, int level, Fact fact) {
    private static final Set<Stage> PUT_IN_PLACE = EnumSet.of(Stage.IMPLEMENTATION, Stage.COMPLETED, Stage.ENDED);
    private static final int REGULAR = 3;

    /** Something in the data that proves a level. */
    public enum Fact {
        QUANTITY_AGREED,
        USE_AGREED,
        DELIVERED_ONCE,
        DELIVERED_OFTEN,
        IN_NEGOTIATION,
        PAYMENT_AGREED,
        ALL_SAID_YES,
        PUT_IN_PLACE,
        STATUS_RECORDED,
        WASTE_DESCRIBED,
        REAL_TONNES
    }

    /** The highest that the data prove on each axis; an axis of which they say nothing is left out. */
    public static List<Indication> of(Synergy synergy) {
        var all = new ArrayList<Indication>();
        technology(synergy, all);
        business(synergy, all);
        legal(synergy, all);
        if (synergy.reached() != Stage.IDEA) {
            all.add(new Indication(Axis.ORGANISATION, 2, Fact.ALL_SAID_YES));
        }
        if (PUT_IN_PLACE.contains(synergy.reached())) {
            all.add(new Indication(Axis.ORGANISATION, 3, Fact.PUT_IN_PLACE));
        }
        if (delivered(synergy) > 0 && synergy.deliveries().stream().anyMatch(Delivery::isMeasured)) {
            all.add(new Indication(Axis.ENVIRONMENT, 4, Fact.REAL_TONNES));
        }
        return Arrays.stream(Axis.values())
                .flatMap(axis -> highest(axis, all).stream())
                .toList();
    }

    private static void technology(Synergy synergy, List<Indication> all) {
        var agreed = synergy.agreement();
        if (agreed.supply().quantity().isPresent()) {
            all.add(new Indication(Axis.TECHNOLOGY, 2, Fact.QUANTITY_AGREED));
            all.add(new Indication(Axis.ENVIRONMENT, 2, Fact.QUANTITY_AGREED));
        }
        if (agreed.sharing().expectedUse() != null) {
            all.add(new Indication(Axis.TECHNOLOGY, 2, Fact.USE_AGREED));
        }
        long delivered = delivered(synergy);
        if (delivered > 0) {
            all.add(new Indication(Axis.TECHNOLOGY, 4, Fact.DELIVERED_ONCE));
        }
        if (delivered >= REGULAR) {
            all.add(new Indication(Axis.TECHNOLOGY, 5, Fact.DELIVERED_OFTEN));
        }
    }

    private static void business(Synergy synergy, List<Indication> all) {
        if (synergy.reached() == Stage.NEGOTIATION || PUT_IN_PLACE.contains(synergy.reached())) {
            all.add(new Indication(Axis.BUSINESS, 2, Fact.IN_NEGOTIATION));
        }
        if (synergy.agreement().sharing().payment() != null) {
            all.add(new Indication(Axis.BUSINESS, 3, Fact.PAYMENT_AGREED));
        }
    }

    private static void legal(Synergy synergy, List<Indication> all) {
        var regime = synergy.agreement().regime();
        if (regime.status() != null) {
            all.add(new Indication(Axis.LEGAL, 2, Fact.STATUS_RECORDED));
        }
        if (regime.isWaste() && regime.wasteCode() != null && regime.operation() != null && regime.carrier() != null) {
            all.add(new Indication(Axis.LEGAL, 3, Fact.WASTE_DESCRIBED));
        }
    }

    private static long delivered(Synergy synergy) {
        return synergy.deliveries().stream().filter(Delivery::isReal).count();
    }

    private static Optional<Indication> highest(Axis axis, List<Indication> all) {
        return all.stream().filter(each -> each.axis() == axis).max(Comparator.comparing(Indication::level));
    }
}
