package fr.boucle.reporting;

import fr.boucle.impact.FrozenFactor;
import fr.boucle.impact.Indicator;
import fr.boucle.impact.Input;
import fr.boucle.impact.Proof;
import fr.boucle.impact.Range;
import fr.boucle.impact.Totals;
import fr.boucle.kernel.CompanyId;
import fr.boucle.synergies.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company may claim of its synergies for a year, frozen on the day of its issue.
 *
 * @param code with which anybody can check that it was issued
 * @param intact its content still has the fingerprint of that day
 */
public record Certificate(
        long number,
        String code,
        CompanyId company,
        String companyName,
        int year,
        Instant issuedAt,
        Content content,
        String sha256,
        boolean intact) {

    /** Its figures: the company's share only. */
    public record Content(Totals totals, List<Part> parts) {}

    /**
     * A synergy in it.
     *
     * @param giver the resource leaves from this company
     */
    public record Part(UUID synergy, long number, String title, Stage stage, boolean giver, List<Line> lines) {}

    /**
     * A figure in it, with all that it rests on.
     *
     * @param whole of the synergy
     * @param share this company's part of it, 0 to 1
     * @param claimed that part, within the year
     * @param persistence years that the effect lasts
     * @param evidence what proves it, as it was named
     */
    public record Line(
            UUID id,
            Indicator indicator,
            Proof proof,
            LocalDate from,
            LocalDate until,
            Range whole,
            BigDecimal share,
            Range claimed,
            Map<Input, Range> inputs,
            Map<Input, FrozenFactor> factors,
            List<String> evidence,
            int persistence,
            @Nullable Instant verifiedAt) {}
}
