package fr.boucle.law;

import static fr.boucle.law.ConsignmentSamples.TODAY;
import static fr.boucle.law.ConsignmentSamples.carrier;
import static fr.boucle.law.ConsignmentSamples.permit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.law.Permit.Draft;
import fr.boucle.law.Permit.Kind;
import fr.boucle.law.Permit.Transport;
import fr.boucle.law.Permit.Validity;
import fr.boucle.synergies.SynergyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitTests {
    @ParameterizedTest
    @CsvSource({"-1,EXPIRED", "0,SOON", "60,SOON", "61,VALID"})
    void isSpokenOfSixtyDaysBeforeItsEnd(int days, Validity expected) {
        assertThat(carrier(TODAY.plusDays(days)).on(TODAY)).isEqualTo(expected);
    }

    private static Draft draft(Kind kind, String number, String country, String exemption, String receipt) {
        return new Draft(
                kind,
                "Transports du Lens",
                number,
                null,
                null,
                null,
                country,
                Transport.ROAD,
                exemption,
                receipt,
                receipt == null ? null : "62",
                receipt == null ? null : LocalDate.of(2027, 1, 1));
    }

    @Test
    void maySayWhyACarrierNeedsNone() {
        var exempt = permit(draft(Kind.CARRIER, null, "FR", "moins de 0,5 t par chargement", null));
        assertThat(exempt.on(TODAY)).isEqualTo(Validity.EXEMPT);
        assertThat(exempt.isPressing(TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"44306184100047,FR", "443061841,FR", "BE0403170701,BE"})
    void takesTheNumberOfItsCountry(String number, String country) {
        assertThat(permit(draft(Kind.CARRIER, number, country, null, "62-2024"))
                        .content()
                        .number())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CARRIER,44306184100048,-,62-2024,number",
                "CARRIER,12345,-,62-2024,number",
                "CARRIER,-,-,-,receipt",
                "CARRIER,-,-,62,receipt",
                "CARRIER,-,trop petit,62-2024,exemption",
                "BROKER,-,trop petit,-,exemption"
            })
    void refusesWhatARegisterWouldRefuse(Kind kind, String number, String exemption, String receipt, String field) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> permit(draft(kind, number, "FR", exemption, receipt)))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    private static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");

    private static Permit recorded(Instant at) {
        return new Permit(SynergyId.random(), ConsignmentSamples.draft(Kind.CARRIER, null, TODAY), Actor.system(), at);
    }

    private static List<Permit> on(String day, Permit... all) {
        return Permit.on(LocalDate.parse(day), List.of(all), ZoneOffset.UTC);
    }

    @Test
    void staysWithWhatLeftBeforeItWasTakenAway() {
        var old = recorded(MARCH);
        var renewed = recorded(JUNE);
        old.retire(Actor.system(), JUNE);
        assertThat(on("2026-05-31", old, renewed)).containsExactly(old);
        assertThat(on("2026-06-01", old, renewed)).containsExactly(renewed);
    }

    @Test
    void countsForWhatLeftBeforeAnybodyWroteItDown() {
        var first = recorded(JUNE);
        assertThat(on("2026-03-15", first)).containsExactly(first);
    }

    @Test
    void neverCountedWhereItWasAMistake() {
        var wrong = recorded(MARCH);
        var right = recorded(JUNE);
        wrong.correct(Actor.system(), JUNE);
        assertThat(on("2026-05-31", wrong, right)).containsExactly(right);
        var slip = recorded(MARCH);
        slip.retire(Actor.system(), MARCH.plusSeconds(60));
        assertThat(on("2026-02-01", slip)).isEmpty();
    }
}
