package fr.boucle.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.RealCatalogue;
import fr.boucle.catalogue.Recognition.Found;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.territory.GeoPoint;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchIndexTests {
    private final MatchIndex index = new MatchIndex(
            RealCatalogue.get(), ProfileSamples.TERMS, new RareWords(ProfileSamples.TERMS), new Posters());

    @Test
    void isSurerOfWhatTheWasteCodeSaysAsWell() {
        assertThat(weight("Sciure", "03 01 05", "sawdust")).isGreaterThan(weight("Sciure", null, "sawdust"));
    }

    @Test
    void suggestsFaintlyWhatOnlyTheWasteCodeSays() {
        assertThat(weight("Lot à enlever", null, "sawdust")).isZero();
        assertThat(weight("Lot à enlever", "03 01 05", "sawdust")).isPositive().isLessThan(0.31);
    }

    @Test
    void readsTheSameFactsOnce() {
        var facts = facts("Sciure", null);
        index.put(facts);
        var first = index.get(facts.id()).orElseThrow();

        index.put(facts);

        assertThat(index.get(facts.id())).containsSame(first);
    }

    private double weight(String title, @Nullable String wasteCode, String material) {
        return index.profile(facts(title, wasteCode)).meant().stream()
                .filter(found -> found.material().value().equals(material))
                .mapToDouble(Found::weight)
                .sum();
    }

    private static ListingFacts facts(String title, @Nullable String wasteCode) {
        return new ListingFacts(
                ListingId.random(),
                TerritoryId.random(),
                CompanyId.random(),
                ListingKind.OFFER,
                Exchange.SUBSTITUTION,
                ListingState.PUBLISHED,
                title,
                "",
                "fr",
                null,
                Rhythm.ONCE,
                new Period(LocalDate.of(2026, 12, 1), null),
                new GeoPoint(50, 3),
                null,
                wasteCode,
                false,
                Audience.EVERYONE,
                Set.of(),
                null);
    }
}
