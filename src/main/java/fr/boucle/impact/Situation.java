package fr.boucle.impact;

import fr.boucle.catalogue.MaterialId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a synergy itself says of its impact.
 *
 * @param tonnes in the period; null where the amount is not known or is no mass
 * @param before rank of the former treatment in the waste hierarchy, 1 reuse to 5 disposal
 * @param after rank of what is done now
 * @param offered the thing, then what is broader
 * @param needed what it stands in for, then what is broader
 * @param treated it must be prepared before it can be used
 */
record Situation(
        @Nullable BigDecimal tonnes,
        @Nullable BigDecimal km,
        boolean hazardous,
        @Nullable Integer before,
        @Nullable Integer after,
        List<MaterialId> offered,
        List<MaterialId> needed,
        boolean treated) {}
