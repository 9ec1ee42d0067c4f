package fr.boucle.listings;

import fr.boucle.companies.Company;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Drafts of listings, built as a form would. */
public final class ListingSamples {
    private ListingSamples() {}

    public static ListingDraft offer(Company company, String title) {
        return draft(company, ListingKind.OFFER, title, Quantity.of("12", Unit.T), null);
    }

    public static ListingDraft need(Company company, String title) {
        return draft(company, ListingKind.NEED, title, Quantity.of("15", Unit.T), null);
    }

    public static ListingDraft offerWithCode(Company company, String title, String wasteCode) {
        return draft(company, ListingKind.OFFER, title, Quantity.of("12", Unit.T), wasteCode);
    }

    public static ListingDraft draft(
            Company company, ListingKind kind, String title, @Nullable Quantity quantity, @Nullable String wasteCode) {
        var today = LocalDate.now();
        return new ListingDraft(
                company.id(),
                company.sites().get(0).id(),
                kind,
                Exchange.SUBSTITUTION,
                title,
                "Accès quai de 7 h à 15 h.",
                quantity,
                Rhythm.MONTHLY,
                new Period(today, today.plusDays(90)),
                null,
                new ListingDraft.Details(
                        wasteCode, false, Price.NEGOTIABLE, Audience.EVERYONE, false, "benne, 90 €/t", "fr"));
    }

    /** The same in other words: what only members may read. */
    public static ListingDraft described(ListingDraft draft, String description) {
        return new ListingDraft(
                draft.company(),
                draft.site(),
                draft.kind(),
                draft.exchange(),
                draft.title(),
                description,
                draft.quantity(),
                draft.rhythm(),
                draft.period(),
                draft.material(),
                draft.details());
    }

    /** The same for its club alone: listings of other tests' territories do not meet it. */
    public static ListingDraft forItsClub(ListingDraft draft) {
        var usual = draft.details();
        return new ListingDraft(
                draft.company(),
                draft.site(),
                draft.kind(),
                draft.exchange(),
                draft.title(),
                draft.description(),
                draft.quantity(),
                draft.rhythm(),
                draft.period(),
                draft.material(),
                new ListingDraft.Details(
                        usual.wasteCode(),
                        usual.hazardous(),
                        usual.price(),
                        Audience.CLUB,
                        usual.anonymous(),
                        usual.presentOutlet(),
                        usual.language()));
    }
}
