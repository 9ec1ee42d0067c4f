package fr.boucle.listings;

import fr.boucle.catalogue.Catalogue;
import fr.boucle.catalogue.CodeSuggestion;
import fr.boucle.catalogue.WasteCode;
import fr.boucle.catalogue.WasteCodes;
import fr.boucle.companies.Companies;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a listing gets its waste code: the candidates are read, a person confirms one. */
@Service
@Transactional
public class ListingCodes {
    private final ListingRepository listings;
    private final ListingIndex index;
    private final StepRepository steps;
    private final Drafting drafting;
    private final CodeCorrections corrections;
    private final Catalogue catalogue;
    private final Companies companies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListingCodes(
            ListingRepository listings,
            ListingIndex index,
            StepRepository steps,
            Drafting drafting,
            CodeCorrections corrections,
            Catalogue catalogue,
            Companies companies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.listings = listings;
        this.index = index;
        this.steps = steps;
        this.drafting = drafting;
        this.corrections = corrections;
        this.catalogue = catalogue;
        this.companies = companies;
        this.events = events;
        this.clock = clock;
    }

    /** For whoever may edit the listing; nothing is applied. */
    @Transactional(readOnly = true)
    public List<CodeSuggestion> candidates(ListingId id, Actor actor) {
        var listing = mayEdit(listings.findById(id), id, actor);
        var facts = listing.sensitive();
        var activity = companies.get(facts.company()).activity().orElse(null);
        return corrections.suggest(
                new WasteCodes.Text(listing.title(), facts.description(), activity, listing.isHazardous()),
                listing.territory());
    }

    /** Gives the listing the code that was confirmed; a hazardous one brings it before staff. */
    public ListingState confirm(ListingId id, String typed, Actor actor) {
        var listing = mayEdit(listings.lock(id), id, actor);
        var code = catalogue.waste(typed).orElseThrow(() -> new RuleViolation("waste.code.unknown", typed).at("code"));
        var before = Optional.ofNullable(listing.nature().wasteCode()).flatMap(catalogue::waste);
        boolean wasStarred = before.filter(WasteCode::hazardous).isPresent();
        boolean isStarred = code.hazardous() && listing.kind() == ListingKind.OFFER;
        listing.code(listing.nature().under(code, isStarred || listing.isHazardous() && !wasStarred), clock.instant());
        index.put(listing);
        listing.recheck(drafting.reasonsToHold(listing, actor), clock.instant());
        steps.save(new ListingStep(id, listing.state(), actor, clock.instant()));
        events.publishEvent(new ListingChanged(id));
        if (listing.state() == ListingState.HELD) {
            events.publishEvent(new ListingHeld(id));
        }
        corrections.learn(listing, before.map(WasteCode::code).orElse(null), actor);
        return listing.state();
    }

    private static Listing mayEdit(Optional<Listing> found, ListingId id, Actor actor) {
        return found.filter(listing -> listing.isEditableBy(actor)).orElseThrow(() -> new NotFound("listing", id));
    }
}
