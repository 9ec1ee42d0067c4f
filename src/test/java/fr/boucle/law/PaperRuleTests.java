package fr.boucle.law;

import static fr.boucle.law.ConsignmentSamples.BELGIAN;
import static fr.boucle.law.ConsignmentSamples.CONSENTED;
import static fr.boucle.law.ConsignmentSamples.GIVER;
import static fr.boucle.law.ConsignmentSamples.LENS;
import static fr.boucle.law.ConsignmentSamples.TAKER;
import static fr.boucle.law.ConsignmentSamples.TODAY;
import static fr.boucle.law.ConsignmentSamples.draft;
import static fr.boucle.law.ConsignmentSamples.load;
import static fr.boucle.law.ConsignmentSamples.permit;
import static fr.boucle.law.ConsignmentSamples.sawdust;
import static fr.boucle.law.ConsignmentSamples.sent;
import static fr.boucle.law.ConsignmentSamples.solvent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.Operation.Mode;
import fr.boucle.companies.Identifier;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.law.Consignment.Outcome;
import fr.boucle.law.Consignment.Sent;
import fr.boucle.law.Consignment.Side;
import fr.boucle.law.ConsignmentSamples.Made;
import fr.boucle.law.Particulars.Border;
import fr.boucle.law.Particulars.Load;
import fr.boucle.law.Particulars.Packaging;
import fr.boucle.law.Particulars.Place;
import fr.boucle.law.Particulars.Procedure;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.Regime;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaperRuleTests {
    private static final Identifier NO_NUMBER = new Identifier(Identifier.Kind.NONE, null);
    private static final Place NOWHERE = new Place(null, null, null, null, null, null);

    @ParameterizedTest
    @EnumSource(names = {"OUTGOING", "INCOMING"})
    void letsAWholeLineLeave(Paper register) {
        assertThat(PaperRule.broken(register, sawdust().made())).isEmpty();
    }

    @Test
    void letsAWholeNoteLeave() {
        assertThat(PaperRule.broken(Paper.CONSIGNMENT_NOTE, solvent().made())).isEmpty();
    }

    private static Arguments line(PaperRule rule, Consumer<Made> mistake) {
        return Arguments.of(rule, mistake);
    }

    private static Consumer<Made> regime(String code, String operation, Mode mode) {
        return made -> made.regime = new Regime(LegalStatus.WASTE, code, operation, mode, null);
    }

    private static Consumer<Made> border(String number, String code, String to, Procedure procedure) {
        return made -> {
            made.taker = BELGIAN;
            made.border = new Border(null, procedure, number, code, "FR", List.of(), to, null, null);
        };
    }

    static Stream<Arguments> mistakesOfALine() {
        return Stream.of(
                line(
                        PaperRule.NOT_A_WASTE,
                        made -> made.regime = new Regime(LegalStatus.PRODUCT, "03 01 05", "R3", Mode.RECYCLING, null)),
                line(PaperRule.WASTE_CODE, regime(null, "R3", Mode.RECYCLING)),
                line(PaperRule.SOIL, regime("17 05 04", "R5", Mode.RECYCLING)),
                line(PaperRule.OPERATION, regime("03 01 05", null, null)),
                line(PaperRule.OPERATION, regime("03 01 05", "D7", Mode.ELIMINATION)),
                line(PaperRule.MODE, regime("03 01 05", "R3", null)),
                line(PaperRule.MODE, regime("03 01 05", "R3", Mode.ELIMINATION)),
                line(PaperRule.DESCRIPTION, made -> made.load = load(null, false)),
                line(PaperRule.DESCRIPTION, made -> made.load = load("b", false)),
                line(PaperRule.DESCRIPTION, made -> made.load = load("b".repeat(301), false)),
                line(PaperRule.POP, made -> made.load = load("Sciure", null)),
                line(PaperRule.NOT_TAKEN, made -> made.sent = sent(TODAY, "1", true, Outcome.REFUSED)),
                line(PaperRule.DATE_TO_COME, made -> made.sent = sent(TODAY.plusDays(1), "1", true, Outcome.RECEIVED)),
                line(
                        PaperRule.DATE_TOO_OLD,
                        made -> made.sent = sent(TODAY.minusMonths(18).minusDays(1), "1", true, Outcome.RECEIVED)),
                line(PaperRule.WEIGHT, made -> made.sent = sent(TODAY, null, true, Outcome.RECEIVED)),
                line(PaperRule.WEIGHT_RANGE, made -> made.sent = sent(TODAY, "0", true, Outcome.RECEIVED)),
                line(PaperRule.WEIGHT_RANGE, made -> {
                    made.permits = List.of(byRail());
                    made.sent = sent(TODAY, "10000.001", true, Outcome.RECEIVED);
                }),
                line(PaperRule.WEIGHT_BY_ROAD, made -> made.sent = sent(TODAY, "40.001", true, Outcome.RECEIVED)),
                line(PaperRule.WEIGHT_REAL, estimated("R1", Mode.ENERGY)),
                line(PaperRule.WEIGHT_REAL, estimated("D5", Mode.ELIMINATION)),
                line(PaperRule.WEIGHT_REAL, estimated("D10", Mode.ELIMINATION)),
                line(PaperRule.GIVER_NUMBER, made -> made.giver = new Side("Menuiserie", NO_NUMBER, LENS, false)),
                line(PaperRule.TAKER_NUMBER, made -> made.taker = new Side("Ferme", NO_NUMBER, LENS, false)),
                line(
                        PaperRule.GIVER_ADDRESS,
                        made -> made.giver = new Side("Menuiserie", GIVER.identifier(), NOWHERE, false)),
                line(
                        PaperRule.TAKER_ADDRESS,
                        made -> made.taker = new Side(
                                "Ferme",
                                TAKER.identifier(),
                                new Place("14 rue du Puits", "623", "Lens", null, null, null),
                                false)),
                line(PaperRule.CARRIER, made -> made.permits = List.of()),
                line(
                        PaperRule.CARRIER_IDENTITY,
                        made -> made.permits = List.of(permit(draft(Permit.Kind.CARRIER, "443061841", TODAY)))),
                line(
                        PaperRule.BROKER_IDENTITY,
                        made -> made.permits =
                                List.of(made.permits.get(0), permit(draft(Permit.Kind.BROKER, null, TODAY)))),
                line(
                        PaperRule.TRADER_IDENTITY,
                        made -> made.permits =
                                List.of(made.permits.get(0), permit(draft(Permit.Kind.TRADER, "443061841", TODAY)))),
                line(PaperRule.BORDER_NUMBER, border(null, "B3050", "BE", null)),
                line(PaperRule.BORDER_CODE, border("A7E2026000123", null, "BE", Procedure.ANNEX_VII)),
                line(PaperRule.BORDER_COUNTRIES, border("A7E2026000123", "B3050", null, Procedure.ANNEX_VII)),
                line(
                        PaperRule.BORDER_PROCEDURE,
                        border("A7E2026000123", "B3050", "BE", Procedure.ANNEX_VII)
                                .andThen(regime("03 01 05", "D1", Mode.ELIMINATION))),
                line(PaperRule.BORDER_CONSENT, border("FR2026000123", "B3050", "BE", Procedure.NOTIFICATION)));
    }

    private static Permit byRail() {
        var road = draft(Permit.Kind.CARRIER, "44306184100047", TODAY);
        return permit(new Permit.Draft(
                road.kind(),
                road.name(),
                road.number(),
                road.street(),
                road.postalCode(),
                road.city(),
                "FR",
                Permit.Transport.RAIL,
                null,
                road.receipt(),
                road.department(),
                road.validUntil()));
    }

    private static Consumer<Made> estimated(String operation, Mode mode) {
        return regime("03 01 05", operation, mode)
                .andThen(made -> made.sent = sent(TODAY, "9", false, Outcome.RECEIVED));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfALine")
    void keepsALineThatSaysTooLittleOrTooMuch(PaperRule rule, Consumer<Made> mistake) {
        var made = sawdust();
        mistake.accept(made);
        assertThat(PaperRule.broken(Paper.OUTGOING, made.made())).containsExactly(rule);
    }

    static Stream<Arguments> mistakesOfALineOfWhoTakes() {
        return Stream.of(
                line(PaperRule.NOT_RECEIVED, made -> made.sent = sent(TODAY, "1", true, Outcome.UNDER_WAY)),
                line(PaperRule.NEXT_OPERATION, regime("03 01 05", "R13", null)));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfALineOfWhoTakes")
    void asksMoreOfWhoTakesThanOfWhoGives(PaperRule rule, Consumer<Made> mistake) {
        var made = sawdust();
        mistake.accept(made);
        assertThat(PaperRule.broken(Paper.INCOMING, made.made())).containsExactly(rule);
        assertThat(PaperRule.broken(Paper.OUTGOING, made.made())).isEmpty();
    }

    private static Consumer<Made> with(UnaryOperator<Load> change) {
        return made -> made.load = change.apply(made.load);
    }

    private static Load packed(Load of, Packaging packaging, Integer packages) {
        return new Load(
                of.description(),
                of.pop(),
                false,
                of.tonnes(),
                of.adr(),
                of.mention(),
                of.consistences(),
                packaging,
                packages,
                null,
                of.acceptance(),
                of.plate(),
                null,
                null);
    }

    private static Load moved(Load of, Boolean adr, String mention, String acceptance) {
        return new Load(
                of.description(),
                of.pop(),
                false,
                of.tonnes(),
                adr,
                mention,
                of.consistences(),
                of.packaging(),
                of.packages(),
                null,
                acceptance,
                of.plate(),
                null,
                null);
    }

    static Stream<Arguments> mistakesOfANote() {
        return Stream.of(
                line(PaperRule.NOT_HAZARDOUS, regime("03 01 05", "R3", Mode.RECYCLING)),
                line(
                        PaperRule.DESCRIPTION_OF_NOTE,
                        with(of -> new Load(
                                "b".repeat(251),
                                of.pop(),
                                false,
                                of.tonnes(),
                                of.adr(),
                                of.mention(),
                                of.consistences(),
                                of.packaging(),
                                of.packages(),
                                null,
                                of.acceptance(),
                                of.plate(),
                                null,
                                null))),
                line(
                        PaperRule.WEIGHT_FORESEEN_BY_ROAD,
                        with(of -> new Load(
                                of.description(),
                                of.pop(),
                                false,
                                new BigDecimal("41"),
                                of.adr(),
                                of.mention(),
                                of.consistences(),
                                of.packaging(),
                                of.packages(),
                                null,
                                of.acceptance(),
                                of.plate(),
                                null,
                                null))),
                line(
                        PaperRule.CONSISTENCE,
                        with(of -> new Load(
                                of.description(),
                                of.pop(),
                                false,
                                of.tonnes(),
                                of.adr(),
                                of.mention(),
                                Set.of(),
                                of.packaging(),
                                of.packages(),
                                null,
                                of.acceptance(),
                                of.plate(),
                                null,
                                null))),
                line(PaperRule.ADR, with(of -> moved(of, null, of.mention(), of.acceptance()))),
                line(PaperRule.ADR, with(of -> moved(of, true, null, of.acceptance()))),
                line(PaperRule.ACCEPTANCE, with(of -> moved(of, true, of.mention(), null))),
                line(PaperRule.PACKAGING, with(of -> packed(of, null, 4))),
                line(PaperRule.PACKAGING, with(of -> packed(of, Packaging.FUT, 0))),
                line(PaperRule.PACKAGING, with(of -> packed(of, Packaging.AUTRE, 1))),
                line(PaperRule.PACKAGES, with(of -> packed(of, Packaging.CITERNE, 3))),
                line(PaperRule.TAKER_FRENCH, made -> made.taker = new Side("Bois", BELGIAN.identifier(), LENS, false)),
                line(
                        PaperRule.GIVER_CONTACT,
                        made -> made.giver = new Side(
                                "Menuiserie",
                                GIVER.identifier(),
                                new Place("14 rue du Puits", "62300", "Lens", "Ana Duval", null, "0321000000"),
                                false)));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfANote")
    void keepsANoteThatSaysTooLittle(PaperRule rule, Consumer<Made> mistake) {
        var made = solvent();
        mistake.accept(made);
        assertThat(PaperRule.broken(Paper.CONSIGNMENT_NOTE, made.made())).containsExactly(rule);
    }

    @Test
    void letsAWasteOverTheBorderWithConsentOnItsDay() {
        var made = sawdust();
        made.taker = BELGIAN;
        made.border = CONSENTED;
        assertThat(PaperRule.broken(Paper.OUTGOING, made.made())).isEmpty();
        assertThat(PaperRule.broken(Paper.INCOMING, made.made())).containsExactly(PaperRule.TAKER_FRENCH);
    }

    /** Two Belgian sites exchange inside Belgium; a person says so. */
    @Test
    void believesAPersonRatherThanTheAddresses() {
        var made = sawdust();
        made.taker = BELGIAN;
        made.border = new Border(false, null, null, null, null, List.of(), null, null, null);
        assertThat(PaperRule.broken(Paper.OUTGOING, made.made())).isEmpty();
        made.taker = TAKER;
        made.border = new Border(true, null, null, null, null, List.of(), null, null, null);
        assertThat(PaperRule.broken(Paper.OUTGOING, made.made()))
                .contains(PaperRule.BORDER_NUMBER, PaperRule.BORDER_CODE, PaperRule.BORDER_COUNTRIES);
    }

    @Test
    void asksNoCarrierOfAPipe() {
        var made = sawdust();
        made.permits = List.of();
        made.load = new Load("Boue", false, true, null, null, null, Set.of(), null, null, null, null, null, null, null);
        assertThat(PaperRule.broken(Paper.OUTGOING, made.made())).isEmpty();
    }

    @Test
    void takesAVolumeOnceACubicMetreHasAWeight() {
        var made = sawdust();
        made.sent =
                new Sent(ConsignmentSamples.DELIVERY, TODAY, Quantity.of("12", Unit.M3), true, Outcome.RECEIVED, false);
        assertThat(PaperRule.broken(Paper.OUTGOING, made.made())).containsExactly(PaperRule.WEIGHT);
        made.load = new Load(
                "Sciure",
                false,
                false,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal("0.2"));
        assertThat(PaperRule.broken(Paper.OUTGOING, made.made())).isEmpty();
        var line = new RegisterLine(Paper.OUTGOING, made.made());
        assertThat(line.cell("weightValue")).isEqualTo("2.4");
        assertThat(line.cell("weightIsEstimate")).isEqualTo("ESTIME");
        assertThat(line.cell("volume")).isEqualTo("12");
    }

    /** Refused after it was handed out, the line must leave once more, to cancel. */
    @Test
    void letsARefusedDeliveryBeCancelled() {
        var made = sawdust();
        made.sent = new Sent(ConsignmentSamples.DELIVERY, TODAY, Quantity.of("1", Unit.T), true, Outcome.REFUSED, true);
        assertThat(PaperRule.broken(Paper.OUTGOING, made.made())).isEmpty();
    }

    @Test
    void saysOfEachRuleWhichPapersItKeeps() {
        assertThat(PaperRule.values())
                .allSatisfy(rule -> assertThat(rule.papers()).isNotEmpty());
    }
}
