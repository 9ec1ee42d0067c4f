package fr.boucle.listings;

import static java.util.Objects.requireNonNull;

import fr.boucle.files.FileLabel;
import fr.boucle.files.Files;
import fr.boucle.files.StoredFile;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingView.Level;
import fr.boucle.web.Upload;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of listings: open after a yes; the listing's company and officers add, replace and remove them, on record. */
@Service
@Transactional
public class Documents {
    public static final int MOST = 10;

    private final DocumentRepository documents;
    private final ListingRepository listings;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentRepository documents,
            ListingRepository listings,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.listings = listings;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** A document and what a page prints of its file. */
    public record Attached(Document document, FileLabel file) {}

    /** By kind; none for a reader who may not see documents. */
    @Transactional(readOnly = true)
    public List<Attached> of(ListingView listing) {
        var found = readable(listing);
        var labels = files.labels(found.stream().map(Document::file).toList());
        return found.stream()
                .map(each -> new Attached(each, requireNonNull(labels.get(each.file()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Attached get(ListingView listing, UUID document) {
        return of(listing).stream()
                .filter(each -> each.document().id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound("document", document));
    }

    /** With its bytes. */
    @Transactional(readOnly = true)
    public StoredFile file(ListingView listing, UUID document) {
        return files.get(among(readable(listing), document).file());
    }

    /** What is shown stays shown: no kind of document sends a listing back to staff. */
    public void add(ListingId id, DocumentKind kind, Upload sent, Actor actor) {
        listings.editable(id, actor).state().demandGoingOn();
        if (documents.of(id).size() >= MOST) {
            throw new RuleViolation("document.tooMany", sent.name());
        }
        var file = files.keep(sent.name(), sent.bytes(), actor);
        documents.save(new Document(id, kind, file, actor, clock.instant()));
        record(id, "listing.document.added", kind, actor);
    }

    /** The earlier version is not kept; that there was one, the record says. */
    public void replace(ListingId id, UUID document, Upload sent, Actor actor) {
        listings.editable(id, actor).state().demandGoingOn();
        var replaced = among(documents.of(id), document);
        var earlier = replaced.file();
        replaced.replace(files.keep(sent.name(), sent.bytes(), actor), actor, clock.instant());
        files.forget(earlier);
        record(id, "listing.document.replaced", replaced.kind(), actor);
    }

    /** For good, whatever became of the listing. */
    public void remove(ListingId id, UUID document, Actor actor) {
        listings.editable(id, actor);
        var gone = among(documents.of(id), document);
        documents.delete(gone);
        files.forget(gone.file());
        record(id, "listing.document.removed", gone.kind(), actor);
    }

    private void record(ListingId id, String act, DocumentKind kind, Actor actor) {
        events.publishEvent(Audited.of(actor, act, id, kind.name()));
    }

    private List<Document> readable(ListingView listing) {
        return listing.level().reaches(Level.AFTER_YES) ? documents.of(listing.id()) : List.of();
    }

    private static Document among(List<Document> documents, UUID id) {
        return documents.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("document", id));
    }
}
