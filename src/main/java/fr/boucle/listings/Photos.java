package fr.boucle.listings;

import fr.boucle.files.Files;
import fr.boucle.files.Picture;
import fr.boucle.files.StoredFile;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingView.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photos of listings: for members to see; the listing's company and officers add, describe, order and remove them. */
@Service
@Transactional
public class Photos {
    public static final int MOST = 10;

    private final PhotoRepository photos;
    private final ListingRepository listings;
    private final Files files;
    private final Clock clock;

    Photos(PhotoRepository photos, ListingRepository listings, Files files, Clock clock) {
        this.photos = photos;
        this.listings = listings;
        this.files = files;
        this.clock = clock;
    }

    /** Where a photo goes. */
    public enum Move {
        FIRST,
        EARLIER,
        LATER
    }

    /** The cover first; none for a reader who may not see photos. */
    @Transactional(readOnly = true)
    public List<Photo> of(ListingView listing) {
        return listing.level().reaches(Level.MEMBERS) ? photos.of(listing.id()) : List.of();
    }

    @Transactional(readOnly = true)
    public Photo get(ListingView listing, UUID photo) {
        return among(of(listing), photo);
    }

    /** The bytes of one of its two prints. */
    @Transactional(readOnly = true)
    public StoredFile print(ListingView listing, UUID photo, Function<Photo, Photo.Print> size) {
        return files.get(size.apply(get(listing, photo)).file());
    }

    /** Behind those that are there; what is shown stays shown, no one looks at it again. */
    public void add(ListingId id, Picture picture, Actor actor) {
        listings.editable(id, actor).state().demandGoingOn();
        var others = photos.of(id);
        if (others.size() >= MOST) {
            throw new RuleViolation("photo.tooMany", picture.name());
        }
        var photo = new Photo(
                id,
                kept(picture, picture.large(), actor),
                kept(picture, picture.small(), actor),
                actor,
                clock.instant());
        photo.stand(others.size());
        photos.save(photo);
    }

    private Photo.Print kept(Picture picture, Picture.Print print, Actor actor) {
        return new Photo.Print(files.keep(picture.name(), print.bytes(), actor), print.width(), print.height());
    }

    public void describe(ListingId id, UUID photo, String words, Actor actor) {
        listings.editable(id, actor).state().demandGoingOn();
        among(photos.of(id), photo).describe(words);
    }

    public void move(ListingId id, UUID photo, Move move, Actor actor) {
        listings.editable(id, actor).state().demandGoingOn();
        var all = new ArrayList<>(photos.of(id));
        var moved = among(all, photo);
        int from = all.indexOf(moved);
        int to = switch (move) {
            case FIRST -> 0;
            case EARLIER -> Math.max(0, from - 1);
            case LATER -> Math.min(all.size() - 1, from + 1);
        };
        all.remove(moved);
        all.add(to, moved);
        number(all);
    }

    /** For good, whatever became of the listing. */
    public void remove(ListingId id, UUID photo, Actor actor) {
        listings.editable(id, actor);
        var all = new ArrayList<>(photos.of(id));
        var gone = among(all, photo);
        all.remove(gone);
        photos.delete(gone);
        files.forget(gone.large().file());
        files.forget(gone.small().file());
        number(all);
    }

    private static void number(List<Photo> all) {
        for (int place = 0; place < all.size(); place++) {
            all.get(place).stand(place);
        }
    }

    private static Photo among(List<Photo> photos, UUID id) {
        return photos.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo", id));
    }
}
