package fr.boucle.proposals;

import static fr.boucle.support.TestActor.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.PriceKind;
import fr.boucle.proposals.Proposals.Word;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestDatabase.class, ImpactScene.class})
class ProposalsIntegrationTests {
    private static final Word YES = new Word(ProposalVerdict.ACCEPTED, null);

    @Autowired
    Proposals proposals;

    @Autowired
    Synergies synergies;

    @Autowired
    ImpactScene scene;

    Cast cast;
    SynergyId id;

    @BeforeEach
    void talk() {
        cast = scene.cast();
        id = scene.inDiscussion(cast);
    }

    private static Terms terms(String tonnes) {
        return new Terms(
                new BigDecimal(tonnes), Unit.T, Rhythm.WEEKLY, PriceKind.PRICE, BigDecimal.TEN, null, null, null);
    }

    private CompanyId joiner() {
        return cast.joiner().id();
    }

    private CompanyId farm() {
        return cast.farm().id();
    }

    private ProposalState state() {
        return proposals.current(id, cast.officer()).orElseThrow().state(synergies.seenBy(id, cast.officer()));
    }

    @Test
    void becomeTheAgreementWhenTheOtherAccepts() {
        proposals.propose(id, joiner(), terms("4"), 0, cast.giver());
        assertThat(state()).isEqualTo(ProposalState.OPEN);
        assertThat(proposals.reply(id, 1, farm(), YES, cast.taker())).isEqualTo(ProposalState.ACCEPTED);
        var supply = synergies.seenBy(id, cast.giver()).agreement().supply();
        assertThat(supply.quantity()).contains(Quantity.of("4", Unit.T));
        assertThat(supply.rhythm()).isEqualTo(Rhythm.WEEKLY);
        assertThat(supply.km()).isEqualTo(30); // agreed on before, and not a matter of the proposal
    }

    @Test
    void giveWayToACounterProposalWhenChangesAreAskedFor() {
        proposals.propose(id, joiner(), terms("4"), 0, cast.giver());
        assertRefused("proposal.remark.CHANGES", new Word(ProposalVerdict.CHANGES, " "));
        proposals.reply(id, 1, farm(), new Word(ProposalVerdict.CHANGES, "3 t suffisent"), cast.taker());
        assertThat(state()).isEqualTo(ProposalState.CHANGES);
        assertRefused("proposal.over", YES);
        proposals.propose(id, farm(), terms("3"), 1, cast.taker());
        proposals.reply(id, 2, joiner(), YES, cast.giver());
        assertThat(proposals.of(id, cast.taker())).hasSize(2); // nothing is overwritten
        assertThat(synergies.seenBy(id, cast.giver()).agreement().supply().amount())
                .isEqualByComparingTo("3");
    }

    @Test
    void areRefusedWithAReasonAndLeaveTheAgreementAsItIs() {
        proposals.propose(id, joiner(), terms("4"), 0, cast.giver());
        proposals.reply(id, 1, farm(), new Word(ProposalVerdict.REFUSED, "trop cher"), cast.taker());
        assertThat(state()).isEqualTo(ProposalState.REFUSED);
        assertThat(synergies.seenBy(id, cast.giver()).agreement().supply().amount())
                .isEqualByComparingTo("10");
    }

    @Test
    void areWithdrawnByWhoMadeThemAndAcceptedByNobodyAfterwards() {
        proposals.propose(id, joiner(), terms("4"), 0, cast.giver());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> proposals.withdraw(id, 1, cast.taker()));
        proposals.withdraw(id, 1, cast.giver());
        assertRefused("proposal.over", YES);
    }

    @Test
    void areMadeAndAnsweredOnlyByTheirPartiesOrAnOfficerForThem() {
        var stranger = member(CompanyId.random(), cast.here().id());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> proposals.propose(id, joiner(), terms("4"), 0, stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> proposals.propose(id, farm(), terms("4"), 0, cast.giver()));
        proposals.propose(id, joiner(), terms("4"), 0, cast.officer()); // said by telephone
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> proposals.reply(id, 1, joiner(), YES, cast.giver()))
                .withMessage("proposal.own");
        proposals.reply(id, 1, farm(), YES, cast.officer());
        assertThat(state()).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void areClosedBeforeTheLastYesAndAfterALoss() {
        synergies.move(id, Stage.DISCUSSION, new Step(Move.STEP_BACK, "à revoir", null, null), cast.officer());
        assertThat(synergies.seenBy(id, cast.officer()).stage()).isEqualTo(Stage.IDEA);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> proposals.propose(id, joiner(), terms("4"), 0, cast.giver()));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> proposals.propose(id, joiner(), terms("4"), 0, cast.officer()))
                .withMessage("proposal.closed");
    }

    @Test
    void letOneOfTwoCounterProposalsAtOnceWinAndTellTheOther() throws InterruptedException {
        var both = AtOnce.<Proposal>run(List.of(
                () -> proposals.propose(id, joiner(), terms("4"), 0, cast.giver()),
                () -> proposals.propose(id, farm(), terms("5"), 0, cast.taker())));
        assertThat(both.won()).isOne();
        assertThat(both.failures()).singleElement().asInstanceOf(THROWABLE).hasMessage("proposal.overtaken");
        assertThat(proposals.of(id, cast.officer())).hasSize(1);
    }

    private void assertRefused(String why, Word word) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> proposals.reply(id, 1, farm(), word, cast.taker()))
                .withMessage(why);
    }
}
