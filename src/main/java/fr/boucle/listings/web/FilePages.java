package fr.boucle.listings.web;

import static java.util.Objects.requireNonNullElse;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.DocumentKind;
import fr.boucle.listings.Documents;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Photo;
import fr.boucle.listings.Photos;
import fr.boucle.web.Upload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** The page on which a listing gets its photos and documents. */
@Component
class FilePages {
    private final Listings listings;
    private final Photos photos;
    private final Documents documents;

    FilePages(Listings listings, Photos photos, Documents documents) {
        this.listings = listings;
        this.photos = photos;
        this.documents = documents;
    }

    /** Photos as they were chosen. */
    record PhotosForm(@Nullable List<MultipartFile> photos) {
        List<Upload> sent() {
            return Upload.of(requireNonNullElse(photos, List.of()));
        }
    }

    /** Documents as they were chosen, all of one kind. */
    record DocumentsForm(
            @NotNull(message = "{form.required}") @Nullable DocumentKind kind,
            @Nullable List<MultipartFile> documents) {
        List<Upload> sent() {
            return Upload.of(requireNonNullElse(documents, List.of()));
        }
    }

    /** A photo's words, and where the button that was pressed puts it. */
    record PhotoForm(
            @Size(max = Photo.LONGEST_DESCRIPTION, message = "{form.tooLong}") @Nullable
            String description,

            Photos.@Nullable Move move) {
        String said() {
            return requireNonNullElse(description, "");
        }
    }

    /**
     * A photo and its words.
     *
     * @param said as kept, or as typed where that was refused
     */
    record PhotoRow(Photo photo, String said, boolean tooLong) {}

    /** For those who may change the listing; for others the page is not there. */
    ListingView editable(ListingId id, Actor me) {
        var listing = listings.seenBy(id, me);
        if (!listing.rights().editable()) {
            throw new NotFound("listing", id);
        }
        return listing;
    }

    String show(ListingView listing, Model model) {
        return show(listing, null, "", model);
    }

    /**
     * The same after a refusal.
     *
     * @param refused the photo whose words are too long
     */
    String show(ListingView listing, @Nullable UUID refused, String typed, Model model) {
        var rows = photos.of(listing).stream()
                .map(each -> each.id().equals(refused)
                        ? new PhotoRow(each, typed, true)
                        : new PhotoRow(each, each.description(), false))
                .toList();
        var attached = documents.of(listing);
        boolean going = !listing.open().state().isOver();
        model.addAttribute("listing", listing);
        model.addAttribute("rows", rows);
        model.addAttribute("attached", attached);
        model.addAttribute("kinds", DocumentKind.values());
        model.addAttribute("going", going);
        model.addAttribute("roomForPhotos", going && rows.size() < Photos.MOST);
        model.addAttribute("roomForDocuments", going && attached.size() < Documents.MOST);
        if (!model.containsAttribute("photosForm")) {
            model.addAttribute("photosForm", new PhotosForm(null));
        }
        if (!model.containsAttribute("documentsForm")) {
            model.addAttribute("documentsForm", new DocumentsForm(DocumentKind.ANALYSIS, null));
        }
        return "listings/files";
    }
}
