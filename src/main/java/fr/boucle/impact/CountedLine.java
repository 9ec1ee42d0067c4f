package fr.boucle.impact;

import fr.boucle.synergies.SynergyId;
import java.util.List;
import java.util.UUID;

/**
 * A line that counts in a total.
 *
 * @param version of the line, which changes when it is proven, verified or corrected
 * @param value what of it lies within the period asked for, and within the share of the company asked for
 * @param factors their ids with their versions
 */
public record CountedLine(
        UUID id,
        long version,
        SynergyId synergy,
        Indicator indicator,
        Days days,
        Proof proof,
        Range value,
        List<String> factors) {}
