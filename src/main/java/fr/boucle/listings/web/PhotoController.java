package fr.boucle.listings.web;

import static java.util.Objects.requireNonNull;

import fr.boucle.files.Picture;
import fr.boucle.files.StoredFile;
import fr.boucle.kernel.Actor;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Photo;
import fr.boucle.listings.Photos;
import fr.boucle.web.Flash;
import fr.boucle.web.PrivateImage;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The photos of a listing: shown to members, added, described, ordered and removed by those who may change it. */
@Controller
@RequestMapping("/listings/{id}")
class PhotoController {
    private final Listings listings;
    private final Photos photos;
    private final FilePages pages;

    PhotoController(Listings listings, Photos photos, FilePages pages) {
        this.listings = listings;
        this.photos = photos;
        this.pages = pages;
    }

    @GetMapping("/files")
    String files(@PathVariable ListingId id, Actor me, Model model) {
        return pages.show(pages.editable(id, me), model);
    }

    @GetMapping("/photos/{photo}")
    ResponseEntity<byte[]> large(@PathVariable ListingId id, @PathVariable UUID photo, Actor me) {
        return image(photos.print(listings.seenBy(id, me), photo, Photo::large));
    }

    @GetMapping("/photos/{photo}/small")
    ResponseEntity<byte[]> small(@PathVariable ListingId id, @PathVariable UUID photo, Actor me) {
        return image(photos.print(listings.seenBy(id, me), photo, Photo::small));
    }

    private static ResponseEntity<byte[]> image(StoredFile file) {
        return PrivateImage.jpeg(file.sha256(), file.bytes());
    }

    /** Each on its own: what is refused does not take the others with it. */
    @PostMapping("/photos")
    String add(
            @PathVariable ListingId id,
            @ModelAttribute("photosForm") FilePages.PhotosForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var me = (Actor) requireNonNull(model.getAttribute("me"));
        pages.editable(id, me);
        var sent = form.sent();
        if (sent.isEmpty()) {
            errors.rejectValue("photos", "listing.files.none", "listing.files.none");
        }
        if (Refusal.passesEach(
                errors, "photos", sent, one -> photos.add(id, Picture.of(one.name(), one.bytes()), me))) {
            Flash.done(redirect, "listing.photos.added");
            return "redirect:/listings/" + id + "/files";
        }
        return pages.show(pages.editable(id, me), model);
    }

    /** Its words are kept whichever button was pressed. */
    @PostMapping("/photos/{photo}")
    String change(
            @PathVariable ListingId id,
            @PathVariable UUID photo,
            @Valid @ModelAttribute("photoForm") FilePages.PhotoForm form,
            BindingResult errors,
            Model model) {
        var me = (Actor) requireNonNull(model.getAttribute("me"));
        if (errors.hasErrors()) {
            return pages.show(pages.editable(id, me), photo, form.said(), model);
        }
        photos.describe(id, photo, form.said(), me);
        if (form.move() != null) {
            photos.move(id, photo, form.move(), me);
        }
        return "redirect:/listings/" + id + "/files#photo-" + photo;
    }

    @GetMapping("/photos/{photo}/removal")
    String ask(@PathVariable ListingId id, @PathVariable UUID photo, Actor me, Model model) {
        var listing = pages.editable(id, me);
        model.addAttribute("listing", listing);
        model.addAttribute("photo", photos.get(listing, photo));
        return "listings/photo-removal";
    }

    @PostMapping("/photos/{photo}/removal")
    String remove(@PathVariable ListingId id, @PathVariable UUID photo, Actor me, RedirectAttributes redirect) {
        photos.remove(id, photo, me);
        Flash.done(redirect, "listing.photo.removed");
        return "redirect:/listings/" + id + "/files";
    }

    /** Beside a form: a method takes no more than five things. */
    @ModelAttribute("me")
    Actor me(Actor me) {
        return me;
    }
}
