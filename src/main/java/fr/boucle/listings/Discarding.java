package fr.boucle.listings;

import fr.boucle.files.FileId;
import fr.boucle.files.Files;
import fr.boucle.kernel.RuleViolation;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Throws a draft away with all that hangs on it. */
@Component
class Discarding {
    private final ListingRepository listings;
    private final StepRepository steps;
    private final Disclosures disclosures;
    private final PhotoRepository photos;
    private final DocumentRepository documents;
    private final Files files;

    Discarding(
            ListingRepository listings,
            StepRepository steps,
            Disclosures disclosures,
            PhotoRepository photos,
            DocumentRepository documents,
            Files files) {
        this.listings = listings;
        this.steps = steps;
        this.disclosures = disclosures;
        this.photos = photos;
        this.documents = documents;
        this.files = files;
    }

    void discard(Listing listing) {
        if (listing.state() != ListingState.DRAFT) {
            throw new RuleViolation("listing.discard.draftsOnly");
        }
        if (listings.standsForOthers(listing.id())) {
            throw new RuleViolation("listing.discard.survivor");
        }
        steps.deleteByListing(listing.id());
        disclosures.forget(listing.id());
        forgetFiles(listing.id());
        listings.delete(listing);
    }

    private void forgetFiles(ListingId id) {
        var gone = new ArrayList<FileId>();
        for (var photo : photos.of(id)) {
            gone.add(photo.large().file());
            gone.add(photo.small().file());
            photos.delete(photo);
        }
        for (var document : documents.of(id)) {
            gone.add(document.file());
            documents.delete(document);
        }
        gone.forEach(files::forget);
    }
}
