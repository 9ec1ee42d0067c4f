package fr.boucle.listings;

import fr.boucle.catalogue.Family;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for among the listings of a territory.
 *
 * @param words every one must occur
 * @param safe without what is hazardous
 */
public record ListingFilter(
        String words, @Nullable ListingKind kind, @Nullable Exchange exchange, List<Family> families, boolean safe) {

    public static ListingFilter all() {
        return new ListingFilter("", null, null, List.of(), false);
    }

    Asked askedBy(Actor actor, TerritoryId territory, Audience widest) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[%_\\\\]", " ")
                .strip();
        var like = plain.isEmpty() ? "%" : "%" + String.join("%", Arrays.asList(plain.split("\\s+"))) + "%";
        return new Asked(this, territory, widest, actor, like);
    }

    /** The question with the reader's rights, in the words of the query. */
    record Asked(ListingFilter filter, TerritoryId territory, Audience widest, Actor actor, String words) {
        private static final CompanyId NOBODY = new CompanyId(new UUID(0, 0));

        public boolean members() {
            return actor.seesMembersOnly();
        }

        /** The audiences to which the reader belongs, besides the reader's own listings. */
        public List<Audience> audiences() {
            return Stream.of(Audience.values())
                    .filter(chosen -> chosen.within(widest).includes(actor, territory))
                    .toList();
        }

        public boolean officer() {
            return actor.isOfficerOf(territory);
        }

        public CompanyId company() {
            return actor.company().orElse(NOBODY);
        }

        public @Nullable ListingKind kind() {
            return filter.kind();
        }

        public @Nullable Exchange exchange() {
            return filter.exchange();
        }

        public boolean anyFamily() {
            return filter.families().isEmpty();
        }

        public List<Family> families() {
            return anyFamily() ? List.of(Family.UNKNOWN) : filter.families();
        }

        public boolean safe() {
            return filter.safe();
        }
    }
}
