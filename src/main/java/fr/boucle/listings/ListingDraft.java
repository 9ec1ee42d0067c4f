package fr.boucle.listings;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.companies.SiteId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * A listing as it is meant to be.
 *
 * @param quantity null means not known yet, a legal answer
 * @param material what the author says it is; null leaves it to recognition
 * @param details what the long form adds
 */
public record ListingDraft(
        CompanyId company,
        SiteId site,
        ListingKind kind,
        Exchange exchange,
        String title,
        String description,
        @Nullable Quantity quantity,
        Rhythm rhythm,
        Period period,
        @Nullable MaterialId material,
        Details details) {

    /**
     * What a listing can say beyond the six questions.
     *
     * @param wasteCode as typed; an unknown one is kept as a remark and shown as unchecked
     * @param presentOutlet what happens to it today, or who supplies it: for staff and the owner only
     */
    public record Details(
            @Nullable String wasteCode,
            boolean hazardous,
            Price price,
            Audience audience,
            boolean anonymous,
            @Nullable String presentOutlet,
            String language) {

        public static Details usual(String language) {
            return new Details(null, false, Price.NEGOTIABLE, Audience.EVERYONE, false, null, language);
        }
    }
}
