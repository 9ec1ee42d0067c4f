package fr.boucle.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.files.FileSamples;
import fr.boucle.impact.ImpactScene;
import fr.boucle.impact.ImpactScene.Cast;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.law.LegalAnswer.Draft;
import fr.boucle.law.LegalAnswer.Said;
import fr.boucle.law.Particulars.Border;
import fr.boucle.law.Particulars.Place;
import fr.boucle.law.Particulars.Procedure;
import fr.boucle.law.WasteSheets.Description;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.Deliveries;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.LossReason;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Regime;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

@SpringBootTest
@Import({TestDatabase.class, ImpactScene.class, LawScene.class})
class LawIntegrationTests {
    private static final Place UNSAID = new Place(null, null, null, null, null, null);

    @Autowired
    LawScene scene;

    @Autowired
    Checklists checklists;

    @Autowired
    Permits permits;

    @Autowired
    WasteSheets sheets;

    @Autowired
    Papers papers;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Synergies synergies;

    Cast cast;

    @BeforeEach
    void meet() {
        cast = scene.cast();
    }

    private static Draft said(Said said, String remark, Upload... files) {
        return new Draft(said, remark, null, List.of(files));
    }

    private Checklist.Line line(SynergyId id, String condition) {
        return checklists.of(id, cast.officer()).lines().stream()
                .filter(each -> each.condition().id().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void opensTheChecklistOfTheStatusAndKeepsTheAnswersOfAnother() {
        var id = scene.inDiscussion(cast);
        assertThat(checklists.of(id, cast.giver()).status()).isEmpty();

        scene.regulate(id, new Regime(LegalStatus.BY_PRODUCT, null, null, null, null), cast);
        checklists.answer(id, "by-product-certain", said(Said.UNKNOWN, null), cast.giver());
        checklists.answer(id, "by-product-certain", said(Said.YES, "Contrat de trois ans"), cast.taker());
        var line = line(id, "by-product-certain");
        assertThat(line.isOpen()).isFalse();
        assertThat(line.answers()).extracting(LegalAnswer::said).containsExactly(Said.YES, Said.UNKNOWN);
        assertThat(line.current().flatMap(LegalAnswer::company))
                .contains(cast.farm().id());

        scene.regulate(id, LawScene.WASTE, cast);
        var changed = checklists.of(id, cast.giver());
        assertThat(changed.lines())
                .extracting(each -> each.condition().status())
                .containsOnly(LegalStatus.WASTE);
        assertThat(changed.earlier()).hasSize(1);
        assertThat(changed.answered()).isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> checklists.answer(id, "by-product-certain", said(Said.NO, null), cast.giver()));
    }

    @Test
    void servesEvidenceToThoseWhoMayReadIt() {
        var id = scene.inDiscussion(cast);
        scene.regulate(id, LawScene.WASTE, cast);
        var file = new Upload("arrete.pdf", FileSamples.pdf());
        checklists.answer(id, "waste-taker", said(Said.YES, null, file), cast.giver());
        checklists.answer(id, "waste-taker", said(Said.YES, "relu"), cast.officer());

        var line = line(id, "waste-taker");
        assertThat(line.evidence()).hasSize(1); // a new answer takes none away
        var evidence = line.evidence().get(0);
        assertThat(checklists.evidence(id, evidence, cast.taker()).name()).isEqualTo("arrete.pdf");
        var stranger = TestActor.member(CompanyId.random(), cast.here().id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> checklists.evidence(id, evidence, stranger));
        var other = scene.inDiscussion(scene.cast());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> checklists.evidence(other, evidence, cast.taker()));
    }

    @Test
    void asksWhyAQuestionDoesNotApplyAndWhatAFileIs() {
        var id = scene.inDiscussion(cast);
        scene.regulate(id, LawScene.WASTE, cast);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> checklists.answer(id, "waste-adr", said(Said.NOT_APPLICABLE, " "), cast.giver()))
                .satisfies(refused -> assertThat(refused.field()).contains("remark"));
        var page = new Upload("page.pdf", FileSamples.text("<html>"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> checklists.answer(id, "waste-adr", said(Said.YES, null, page), cast.giver()))
                .satisfies(refused -> assertThat(refused.field()).contains("evidence"));
        assertThat(line(id, "waste-adr").answers()).isEmpty();
    }

    @Test
    void isClosedToAPartyOfALostSynergyAndToStrangers() {
        var id = scene.inDiscussion(cast);
        scene.regulate(id, LawScene.WASTE, cast);
        synergies.move(id, Stage.DISCUSSION, new Step(Move.LOSE, null, LossReason.TIMING, null), cast.officer());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> checklists.of(id, cast.giver()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.lines(id, cast.taker()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> permits.of(id, TestActor.staff(TerritoryId.random())));
        assertThat(checklists.of(id, cast.officer()).lines()).isNotEmpty();
    }

    @Test
    void replacesAPermitAndKeepsTheOldOneReadable() {
        var id = scene.delivered(cast);
        scene.carry(id, LocalDate.now().plusDays(30), cast);
        var old = permits.of(id, cast.taker()).get(0);
        var renewed = ConsignmentSamples.draft(
                Permit.Kind.CARRIER, "44306184100047", LocalDate.now().plusYears(5));

        assertThat(permits.ending(cast.here().id(), cast.officer()))
                .extracting(Permits.Ending::permit)
                .extracting(Permit::id)
                .contains(old.id());
        permits.replace(id, old.id(), renewed, cast.giver());

        assertThat(permits.of(id, cast.taker()))
                .extracting(each -> each.content().validUntil())
                .containsExactly(renewed.validUntil());
        assertThat(permits.retired(id, cast.taker())).extracting(Permit::id).containsExactly(old.id());
        assertThat(permits.ending(cast.here().id(), cast.officer())).isEmpty();
        assertThat(permits.ending(cast.here().id(), cast.giver())).isEmpty();
    }

    @Test
    void letsOneOfTwoTradersWrittenDownAtOnceThrough() throws Exception {
        var id = scene.inDiscussion(cast);
        var trader = ConsignmentSamples.draft(
                Permit.Kind.TRADER, "44306184100047", LocalDate.now().plusYears(1));
        var both = AtOnce.run(List.of(() -> record(id, trader, cast.giver()), () -> record(id, trader, cast.taker())));
        assertThat(both.won()).isEqualTo(1);
        assertThat(both.failures()).singleElement().isInstanceOf(RuleViolation.class);
        assertThat(permits.of(id, cast.officer())).hasSize(1);
    }

    private boolean record(SynergyId id, Permit.Draft draft, Actor actor) {
        permits.record(id, draft, actor);
        return true;
    }

    private void describe(SynergyId id, String name) {
        var told = sheets.told(id, cast.giver());
        sheets.describe(
                id,
                new Description(
                        ConsignmentSamples.load(name, false),
                        known(told.particulars().giver()),
                        known(told.particulars().taker())),
                told.version(),
                cast.giver());
    }

    /** The sample municipalities have several postal codes. */
    private static Place known(Place place) {
        return new Place(place.street(), "62800", place.city(), null, null, null);
    }

    private String outgoing(SynergyId id, UUID delivery) {
        return new String(papers.line(id, delivery, Paper.OUTGOING, cast.giver()), StandardCharsets.UTF_8);
    }

    @Test
    void handsOutALineThatRepeatsCorrectsAndCancels() {
        var id = scene.delivered(cast);
        var delivery = synergies.seenBy(id, cast.officer()).deliveries().get(0).id();
        assertThat(papers.lines(id, cast.giver()).get(0).broken())
                .contains(PaperRule.DESCRIPTION, PaperRule.POP, PaperRule.CARRIER);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> outgoing(id, delivery));

        describe(id, "Sciure de sapin");
        scene.carry(id, LocalDate.now().plusYears(2), cast);
        assertThat(papers.lines(id, cast.giver()).get(0).broken()).isEmpty();
        var first = outgoing(id, delivery);
        assertThat(first).contains("\n\"\";" + delivery + ";").isEqualTo(outgoing(id, delivery));

        assertThat(papers.lines(id, cast.giver()).get(0).news()).isEmpty();
        describe(id, "Sciure de sapin non traitée");
        assertThat(papers.lines(id, cast.giver()).get(0).news()).contains(Paper.Reason.EDIT);
        assertThat(outgoing(id, delivery)).contains("\nEDIT;" + delivery + ";").contains("non traitée");

        deliveries.receive(id, delivery, false, "humide", cast.taker());
        assertThat(outgoing(id, delivery)).contains("\nCANCEL;" + delivery + ";");
        assertThat(papers.lines(id, cast.giver()).get(1).broken()).contains(PaperRule.NOT_TAKEN);
    }

    @Test
    void handsEachSideTheLineOfItsOwnRegisterOnly() {
        var id = scene.delivered(cast);
        var delivery = synergies.seenBy(id, cast.officer()).deliveries().get(0).id();
        describe(id, "Sciure de sapin");
        scene.carry(id, LocalDate.now().plusYears(2), cast);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> papers.line(id, delivery, Paper.OUTGOING, cast.taker()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("law.paper.notYours"));
        deliveries.receive(id, delivery, true, null, cast.taker());
        assertThat(papers.line(id, delivery, Paper.INCOMING, cast.taker())).isNotEmpty();
        assertThat(papers.line(id, delivery, Paper.INCOMING, cast.officer())).isNotEmpty();
    }

    @Test
    void warnsOfAPermitThatHadEndedWhenTheWasteLeft() {
        var id = scene.delivered(cast);
        scene.carry(id, LocalDate.now().minusDays(1), cast);
        assertThat(papers.lines(id, cast.giver()).get(0).pressing()).hasSize(1);
    }

    @Test
    void asksForTheBorderOnceAPersonSaysThatThereIsOne() {
        var id = scene.delivered(cast);
        assertThat(papers.situation(id, cast.giver()).crossing()).isFalse();
        sheets.cross(
                id,
                new Border(true, Procedure.ANNEX_VII, null, null, "FR", List.of(), "BE", null, null),
                0,
                cast.taker());
        assertThat(papers.situation(id, cast.giver()).crossing()).isTrue();
        assertThat(papers.lines(id, cast.giver()).get(0).broken())
                .contains(PaperRule.BORDER_NUMBER, PaperRule.BORDER_CODE)
                .doesNotContain(PaperRule.BORDER_COUNTRIES);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> sheets.describe(
                        id, new Description(ConsignmentSamples.load("x", false), UNSAID, UNSAID), 0, cast.giver()));
    }

    @Test
    void knowsABelgianCompanyToBeOverTheBorder() {
        var id = scene.delivered(cast);
        scene.moveToBelgium(cast.farm());
        assertThat(papers.situation(id, cast.giver()).crossing()).isTrue();
        assertThat(papers.lines(id, cast.giver()))
                .filteredOn(paper -> paper.paper() == Paper.OUTGOING)
                .allSatisfy(paper -> assertThat(paper.broken()).contains(PaperRule.BORDER_NUMBER));
        assertThat(papers.lines(id, cast.taker()))
                .filteredOn(paper -> paper.paper() == Paper.INCOMING)
                .allSatisfy(paper -> assertThat(paper.broken()).contains(PaperRule.TAKER_FRENCH));
    }

    @Test
    void knowsTheAddressesOfTheListingsUntilSomebodySaysOtherwise() {
        var id = scene.delivered(cast);
        var told = sheets.told(id, cast.taker()).particulars();
        assertThat(told.giver().street()).isEqualTo("14 rue du Puits");
        assertThat(told.giver().city()).isEqualTo("Lens");
    }
}
