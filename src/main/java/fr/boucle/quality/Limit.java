package fr.boucle.quality;

import fr.boucle.kernel.RuleViolation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Between what and what a characteristic of the resource must lie.
 *
 * @param name of the characteristic: «humidité», «chlore»
 * @param unit of the least, the most and the readings: %, mg/kg; may be empty
 * @param least included; null for none
 * @param most included; null for none
 */
public record Limit(
        String name,
        String unit,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {
    public Limit {
        name = name.strip();
        unit = unit.strip();
        if (name.isEmpty()) {
            throw new RuleViolation("quality.limit.name").at("names");
        }
        if (least == null && most == null) {
            throw new RuleViolation("quality.limit.none", name).at("most");
        }
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new RuleViolation("quality.limit.crossed", name).at("most");
        }
    }

    /** How a reading lies to a limit. */
    public enum Finding {
        WITHIN,
        OUTSIDE,
        UNREAD
    }

    public Finding find(@Nullable BigDecimal reading) {
        if (reading == null) {
            return Finding.UNREAD;
        }
        boolean low = least != null && reading.compareTo(least) < 0;
        boolean high = most != null && reading.compareTo(most) > 0;
        return low || high ? Finding.OUTSIDE : Finding.WITHIN;
    }
}
