package fr.boucle.matching;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/** The offer covers what the need asks for, in a year: a small lot helps a little, a large stream can be split. */
record EnoughQuantity(Catalogue catalogue) implements Criterion {
    static final int POINTS = 15;
    private static final double TOO_MUCH = 0.7;

    @Override
    public Verdict judge(Profile offer, Profile need) {
        if (offer.quantity().isEmpty() || need.quantity().isEmpty()) {
            return Verdict.unknown("quantity", POINTS, "match.quantity.unknown");
        }
        var offered = yearly(offer);
        var needed = yearly(need);
        if (offered.isEmpty() || needed.isEmpty() || offered.get().dimension != needed.get().dimension) {
            return Verdict.unknown("quantity", POINTS, "match.quantity.units");
        }
        double ratio = offered.get().amount / needed.get().amount;
        var percent = new BigDecimal(Math.min(ratio, 1) * 100).setScale(0, RoundingMode.HALF_UP);
        if (ratio > 1) {
            double share = TOO_MUCH + (1 - TOO_MUCH) / ratio;
            return Verdict.won("quantity", share, POINTS, "match.quantity.covers");
        }
        return Verdict.won("quantity", Math.sqrt(ratio), POINTS, "match.quantity.part", percent);
    }

    private record Flow(Unit.Dimension dimension, double amount) {}

    private Optional<Flow> yearly(Profile profile) {
        return profile.quantity().map(quantity -> {
            double amount = quantity.inBase().doubleValue() * profile.rhythm().timesAYear();
            var dimension = quantity.unit().dimension();
            var density = density(profile);
            if (dimension == Unit.Dimension.VOLUME && density.isPresent()) {
                return new Flow(Unit.Dimension.MASS, amount * density.getAsDouble());
            }
            return new Flow(dimension, amount);
        });
    }

    private OptionalDouble density(Profile profile) {
        return profile.meant().stream()
                .map(Found::material)
                .flatMap(id -> catalogue.material(id).stream())
                .map(material -> material.kgPerM3())
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }
}
