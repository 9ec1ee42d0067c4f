package fr.boucle.listings.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.kernel.Actor;
import fr.boucle.listings.DocumentKind;
import fr.boucle.listings.Documents;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.web.Download;
import fr.boucle.web.Flash;
import fr.boucle.web.Refusal;
import fr.boucle.web.Upload;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of a listing: handed out after a yes; added, replaced and removed by those who may change it. */
@Controller
@RequestMapping("/listings/{id}/documents")
class DocumentController {
    private final Listings listings;
    private final Documents documents;
    private final FilePages pages;

    DocumentController(Listings listings, Documents documents, FilePages pages) {
        this.listings = listings;
        this.documents = documents;
        this.pages = pages;
    }

    /** A document's next version as it was chosen. */
    record VersionForm(@Nullable MultipartFile version) {
        List<Upload> sent() {
            return version == null ? List.of() : Upload.of(List.of(version));
        }
    }

    @GetMapping("/{document}")
    ResponseEntity<byte[]> read(@PathVariable ListingId id, @PathVariable UUID document, Actor me) {
        var file = documents.file(listings.seenBy(id, me), document);
        return Download.of(file.name(), file.type().mediaType(), file.bytes());
    }

    /** Each on its own: what is refused does not take the others with it. */
    @PostMapping
    String add(
            @PathVariable ListingId id,
            @Valid @ModelAttribute("documentsForm") FilePages.DocumentsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = (Actor) requireNonNull(model.getAttribute("me"));
        pages.editable(id, me);
        var sent = form.sent();
        if (sent.isEmpty()) {
            errors.rejectValue("documents", "listing.files.none", "listing.files.none");
        }
        var kind = form.kind() == null ? DocumentKind.OTHER : form.kind();
        if (Refusal.passesEach(errors, "documents", sent, one -> documents.add(id, kind, one, me))) {
            Flash.done(redirect, "listing.documents.added");
            return "redirect:/listings/" + id + "/files";
        }
        return pages.show(pages.editable(id, me), model);
    }

    @GetMapping("/{document}/version")
    String version(@PathVariable ListingId id, @PathVariable UUID document, Model model) {
        model.addAttribute("form", new VersionForm(null));
        return versionPage(id, document, model);
    }

    @PostMapping("/{document}/version")
    String replace(
            @PathVariable ListingId id,
            @PathVariable UUID document,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) requireNonNull(model.getAttribute("me"));
        var sent = form.sent();
        if (sent.isEmpty()) {
            errors.rejectValue("version", "listing.files.none", "listing.files.none");
        }
        if (Refusal.passesEach(errors, "version", sent, one -> documents.replace(id, document, one, me))) {
            return "redirect:/listings/" + id + "/files";
        }
        return versionPage(id, document, model);
    }

    private String versionPage(ListingId id, UUID document, Model model) {
        about(id, document, (Actor) requireNonNull(model.getAttribute("me")), model);
        return "listings/document-version";
    }

    @GetMapping("/{document}/removal")
    String ask(@PathVariable ListingId id, @PathVariable UUID document, Actor me, Model model) {
        about(id, document, me, model);
        return "listings/document-removal";
    }

    @PostMapping("/{document}/removal")
    String remove(@PathVariable ListingId id, @PathVariable UUID document, Actor me, RedirectAttributes redirect) {
        documents.remove(id, document, me);
        Flash.done(redirect, "listing.document.removed");
        return "redirect:/listings/" + id + "/files";
    }

    private void about(ListingId id, UUID document, Actor me, Model model) {
        var listing = pages.editable(id, me);
        model.addAttribute("listing", listing);
        model.addAttribute("attached", documents.get(listing, document));
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }
}
