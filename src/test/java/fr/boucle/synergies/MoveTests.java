package fr.boucle.synergies;

import static fr.boucle.synergies.SynergySamples.NOW;
import static fr.boucle.synergies.SynergySamples.OFFICER;
import static fr.boucle.synergies.SynergySamples.PARTY;
import static fr.boucle.synergies.SynergySamples.STRANGER;
import static fr.boucle.synergies.SynergySamples.at;
import static fr.boucle.synergies.SynergySamples.pooling;
import static fr.boucle.synergies.SynergySamples.prepared;
import static fr.boucle.synergies.SynergySamples.substitution;
import static fr.boucle.synergies.SynergySamples.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MoveTests {
    /** What each may, where a synergy stands: P its parties' people and officers, O officers only, - nobody. */
    private static final String TABLE = """
            stage          NEGOTIATE IMPLEMENT COMPLETE END HOLD LOSE RESUME STEP_BACK REVIVE
            IDEA           -         -         -        -   O    O    -      -         -
            DISCUSSION     P         -         -        -   P    P    -      O         -
            NEGOTIATION    -         P         -        -   P    P    -      O         -
            IMPLEMENTATION -         -         P        -   P    P    -      O         -
            COMPLETED      -         -         -        P   -    -    -      O         -
            ENDED          -         -         -        -   -    -    -      -         -
            ON_HOLD        -         -         -        -   -    -    P      -         -
            LOST           -         -         -        -   -    -    -      -         O
            """;

    private static final List<Supplier<Synergy>> KINDS =
            List.of(() -> prepared(substitution()), () -> prepared(pooling()));

    /** Somebody asks for a move where a synergy stands. */
    record Case(Stage stage, Move move, String cell, Actor who, Supplier<Synergy> kind) {
        boolean isAllowed() {
            return cell.equals("P") && who != STRANGER || cell.equals("O") && who == OFFICER;
        }

        @Override
        public String toString() {
            var role = who == OFFICER ? "officer" : who == PARTY ? "party" : "stranger";
            return "%s × %s × %s".formatted(stage, move, role);
        }
    }

    static Stream<Case> table() {
        var lines = TABLE.lines().map(line -> line.split(" +")).toList();
        var moves = lines.get(0);
        return lines.stream()
                .skip(1)
                .flatMap(line -> IntStream.range(1, line.length)
                        .boxed()
                        .flatMap(n -> KINDS.stream()
                                .flatMap(kind -> Stream.of(OFFICER, PARTY, STRANGER)
                                        .map(who -> new Case(
                                                Stage.valueOf(line[0]), Move.valueOf(moves[n]), line[n], who, kind)))));
    }

    @ParameterizedTest
    @MethodSource("table")
    void allowsWhatTheTableSaysAndNothingElse(Case asked) {
        var synergy = at(asked.stage(), asked.kind().get());
        if (asked.move() == Move.COMPLETE && asked.stage() == Stage.IMPLEMENTATION) {
            synergy.deliver(SynergySamples.note(synergy), PARTY, NOW);
        }

        var refused =
                catchThrowableOfType(RuleViolation.class, () -> synergy.take(Step.of(asked.move()), asked.who(), NOW));

        if (asked.isAllowed()) {
            assertThat(refused).isNull();
            assertThat(synergy.stage()).isNotEqualTo(asked.stage());
        } else {
            assertThat(refused.code())
                    .isEqualTo(asked.cell().equals("-") ? "synergy.move.impossible" : "synergy.move.officersOnly");
            assertThat(synergy.stage()).isEqualTo(asked.stage());
            assertThat(synergy.moves(asked.who())).noneMatch(each -> each.move() == asked.move());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, DISCUSSION, NEGOTIATE, QUANTITY DISTANCE",
        "false, IMPLEMENTATION, COMPLETE, REAL_DELIVERY",
        "true, DISCUSSION, NEGOTIATE, SHARED EXPECTED_USE",
        "true, IMPLEMENTATION, COMPLETE, RECORDED_USE"
    })
    void saysWhatIsMissing(boolean pooled, Stage stage, Move move, String missing) {
        var synergy = pooled ? pooling() : substitution();
        at(stage, stage == Stage.DISCUSSION ? synergy : prepared(synergy));

        assertThat(PossibleMove.missing(move, synergy).toString().replaceAll("[\\[\\],]", ""))
                .isEqualTo(missing);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> take(move, synergy))
                .extracting(RuleViolation::code)
                .isEqualTo("synergy.missing." + missing.split(" ")[0]);
    }

    @Test
    void asksForTheLawBeforeItIsPutInPlaceAndForMoreOfAWaste() {
        var synergy = at(Stage.NEGOTIATION, prepared(substitution()));

        synergy.agree(synergy.agreement().with(Regime.NONE));
        assertThat(PossibleMove.missing(Move.IMPLEMENT, synergy)).containsExactly(Requirement.LEGAL_STATUS);

        synergy.agree(synergy.agreement().with(new Regime(LegalStatus.WASTE, null, null, null, null)));
        assertThat(PossibleMove.missing(Move.IMPLEMENT, synergy))
                .containsExactly(Requirement.WASTE_CODE, Requirement.TREATMENT, Requirement.CARRIER);

        synergy.agree(synergy.agreement().with(new Regime(LegalStatus.BY_PRODUCT, null, null, null, null)));
        assertThat(PossibleMove.missing(Move.IMPLEMENT, synergy)).isEmpty();
    }

    @Test
    void returnsFromAPauseToWhereItWas() {
        for (var stage : List.of(Stage.IDEA, Stage.DISCUSSION, Stage.NEGOTIATION, Stage.IMPLEMENTATION)) {
            var synergy = at(stage, prepared(substitution()));
            take(Move.HOLD, synergy);

            assertThat(synergy.reached()).isEqualTo(stage);
            assertThat(take(Move.RESUME, synergy)).isEqualTo(stage);
        }
    }

    @Test
    void leavesAPausedIdeaToOfficers() {
        var synergy = substitution();
        take(Move.HOLD, synergy);

        assertThat(synergy.moves(PARTY)).isEmpty();
        assertThat(synergy.moves(OFFICER)).extracting(PossibleMove::move).containsExactly(Move.RESUME);
    }

    @Test
    void asksEachPartyAgainWhenAnIdeaIsRevivedAndKeepsItsHistory() {
        var synergy = at(Stage.LOST, substitution());
        int before = synergy.history().size();

        assertThat(take(Move.REVIVE, synergy)).isEqualTo(Stage.IDEA);
        assertThat(synergy.parties()).allMatch(party -> party.answer().isEmpty());
        assertThat(synergy.history()).hasSize(before + 1);
    }

    @Test
    void keepsTheYesesOfAnIdeaThatOnlyRested() {
        var synergy = substitution();
        synergy.answer(new Said(SynergySamples.GIVER, Answer.YES, null, null), OFFICER, NOW);

        take(Move.HOLD, synergy);
        take(Move.RESUME, synergy);

        assertThat(synergy.parties()).anyMatch(party -> party.answer().isPresent());
    }

    @Test
    void isForEveryMoveInTheTable() {
        assertThat(TABLE.lines().findFirst().orElseThrow().split(" +"))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("stage"), Arrays.stream(Move.values()).map(Enum::name))
                        .toList());
    }
}
