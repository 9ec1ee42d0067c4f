package fr.boucle.matching;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.territory.GeoPoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Profiles as matching reads them, with one fact changed at a time. */
record ProfileSamples(Profile profile) {
    /** One degree of latitude, in kilometres of the same globe. */
    private static final double DEGREE = 6371.0088 * Math.PI / 180;

    static ProfileSamples offer(String... materials) {
        return of(ListingKind.OFFER, materials);
    }

    static ProfileSamples need(String... materials) {
        return of(ListingKind.NEED, materials);
    }

    private static ProfileSamples of(ListingKind kind, String... materials) {
        var found = new ArrayList<Found>();
        for (var material : materials) {
            found.add(new Found(MaterialId.of(material), 1, material, false));
        }
        return new ProfileSamples(new Profile(
                ListingId.random(),
                TerritoryId.random(),
                CompanyId.random(),
                kind,
                Exchange.SUBSTITUTION,
                ListingState.PUBLISHED,
                Audience.EVERYONE,
                Set.of(),
                List.copyOf(found),
                Set.of(),
                Quantity.of("10", Unit.T),
                Rhythm.MONTHLY,
                new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 1)),
                new GeoPoint(50, 3),
                false));
    }

    ProfileSamples saying(String... words) {
        return with(
                profile.exchange(),
                profile.concepts(),
                Set.of(words),
                profile.quantityOrNull(),
                profile.rhythm(),
                profile.period(),
                profile.point(),
                profile.hazardous());
    }

    ProfileSamples denying(String material) {
        var all = new ArrayList<>(profile.concepts());
        all.add(new Found(MaterialId.of(material), 1, material, true));
        return with(
                profile.exchange(),
                List.copyOf(all),
                profile.words(),
                profile.quantityOrNull(),
                profile.rhythm(),
                profile.period(),
                profile.point(),
                profile.hazardous());
    }

    ProfileSamples of(@Nullable Quantity quantity, Rhythm rhythm) {
        return with(
                profile.exchange(),
                profile.concepts(),
                profile.words(),
                quantity,
                rhythm,
                profile.period(),
                profile.point(),
                profile.hazardous());
    }

    ProfileSamples during(String start, @Nullable String end) {
        return with(
                profile.exchange(),
                profile.concepts(),
                profile.words(),
                profile.quantityOrNull(),
                profile.rhythm(),
                new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end)),
                profile.point(),
                profile.hazardous());
    }

    /** So many kilometres north of the others. */
    ProfileSamples away(double km) {
        return with(
                profile.exchange(),
                profile.concepts(),
                profile.words(),
                profile.quantityOrNull(),
                profile.rhythm(),
                profile.period(),
                new GeoPoint(50 + km / DEGREE, 3),
                profile.hazardous());
    }

    ProfileSamples hazardous() {
        return with(
                profile.exchange(),
                profile.concepts(),
                profile.words(),
                profile.quantityOrNull(),
                profile.rhythm(),
                profile.period(),
                profile.point(),
                true);
    }

    ProfileSamples shared() {
        return with(
                Exchange.POOLING,
                profile.concepts(),
                profile.words(),
                profile.quantityOrNull(),
                profile.rhythm(),
                profile.period(),
                profile.point(),
                profile.hazardous());
    }

    private ProfileSamples with(
            Exchange exchange,
            List<Found> concepts,
            Set<String> words,
            @Nullable Quantity quantity,
            Rhythm rhythm,
            Period period,
            GeoPoint point,
            boolean hazardous) {
        return new ProfileSamples(new Profile(
                profile.id(),
                profile.territory(),
                profile.company(),
                profile.kind(),
                exchange,
                profile.state(),
                profile.audience(),
                profile.clubs(),
                concepts,
                words,
                quantity,
                rhythm,
                period,
                point,
                hazardous));
    }
}
