package fr.boucle.matching;

import static fr.boucle.matching.ProfileSamples.TERMS;
import static fr.boucle.matching.ProfileSamples.need;
import static fr.boucle.matching.ProfileSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Quality;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.Unit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileBytesTests {
    static Stream<Profile> profiles() {
        return Stream.of(
                offer().of(null, Rhythm.ONCE).during("2026-12-01", null).profile(),
                offer("wood-pallet", "sawdust")
                        .saying("palette", "sapin")
                        .being(Quality.SOILED)
                        .of(Quantity.of("12.345", Unit.M3), Rhythm.WEEKLY)
                        .hazardous()
                        .by("16.23Z")
                        .profile(),
                need("steam")
                        .denying("wood")
                        .denyingTheWord("peinture")
                        .shared()
                        .away(12)
                        .profile());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void comeBackAsTheyWere(Profile profile) {
        var back = ProfileBytes.read(ProfileBytes.write(profile), TERMS, new Posters());

        assertThat(back).usingRecursiveComparison().ignoringFields("terms").isEqualTo(profile);
        assertThat(back.recognition()).isEqualTo(profile.recognition());
    }
}
