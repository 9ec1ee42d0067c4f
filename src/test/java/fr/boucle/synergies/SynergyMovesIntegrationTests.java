package fr.boucle.synergies;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.catalogue.Operation;
import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.Unit;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.ListingState;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Pairing;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class SynergyMovesIntegrationTests {
    /** All that the offer has: 12 t a month. */
    private static final Supply ALL = Supply.of(Quantity.of("36000", Unit.KG), Rhythm.QUARTERLY, new BigDecimal("4"));

    private static final Regime PRODUCT = new Regime(LegalStatus.PRODUCT, null, null, null, null);

    @Autowired
    Synergies synergies;

    @Autowired
    Agreements agreements;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Pairing pairing;

    @Autowired
    Matches matches;

    @Autowired
    Listings listings;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    Territory here;
    Company joiner;
    Company farm;
    Actor giver;
    Actor taker;
    Actor officer;
    ListingId offer;

    @BeforeEach
    void publish() {
        here = MatchSamples.territoryWithThreshold(territories, 100);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LENS);
        farm = company("Ferme");
        giver = member(joiner.id(), here.id());
        taker = member(farm.id(), here.id());
        officer = staff(here.id());
        offer = listings.publish(ListingSamples.offer(joiner, "Sciure de sapin"), Origin.form(), giver);
    }

    @Test
    void runFromAnIdeaToACompletedExchange() {
        var id = inDiscussion(farm);
        agreements.supply(id, ALL, giver);
        move(id, Move.NEGOTIATE, giver);
        agreements.regulate(
                id,
                new Regime(LegalStatus.WASTE, "030105", "R3", Operation.Mode.RECYCLING, "Transports du Lens"),
                taker);
        move(id, Move.IMPLEMENT, taker);
        assertThat(offerState()).isEqualTo(ListingState.RESERVED);

        deliveries.record(id, note(), giver);
        var delivered = synergies.seenBy(id, taker).deliveries().get(0);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> deliveries.receive(id, delivered.id(), true, null, giver));
        deliveries.receive(id, delivered.id(), true, null, taker);
        move(id, Move.COMPLETE, giver);
        synergies.move(id, Stage.COMPLETED, new Step(Move.END, "arrêt de la ligne", null, LocalDate.now()), giver);

        var ended = synergies.seenBy(id, officer);
        assertThat(ended.stage()).isEqualTo(Stage.ENDED);
        assertThat(ended.agreement().regime().wasteCode()).isEqualTo("03 01 05");
        assertThat(ended.history())
                .extracting(StageChange::to)
                .containsExactly(
                        Stage.IDEA,
                        Stage.DISCUSSION,
                        Stage.NEGOTIATION,
                        Stage.IMPLEMENTATION,
                        Stage.COMPLETED,
                        Stage.ENDED);
        assertThat(offerState()).isEqualTo(ListingState.PUBLISHED); // the stream is free again
    }

    @Test
    void letOneOfTwoTakersHaveTheLastTonnes() throws Exception {
        var mine = ready(farm);
        var other = ready(company("Centre équestre"));

        var results = AtOnce.run(
                List.of(() -> move(mine, Move.IMPLEMENT, officer), () -> move(other, Move.IMPLEMENT, officer)));

        assertThat(results.won()).isEqualTo(1);
        assertThat(results.failures()).singleElement().isInstanceOf(RuleViolation.class);
        assertThat(List.of(mine, other))
                .extracting(id -> synergies.seenBy(id, officer).stage())
                .containsExactlyInAnyOrder(Stage.IMPLEMENTATION, Stage.NEGOTIATION);
    }

    @Test
    void moveOnceWhenTwoOfficersMoveThemAtOnce() throws Exception {
        var id = ready(farm);

        var results = AtOnce.run(List.of(
                () -> synergies.move(id, Stage.NEGOTIATION, Step.of(Move.IMPLEMENT), officer),
                () -> synergies.move(
                        id, Stage.NEGOTIATION, new Step(Move.LOSE, null, LossReason.PRICE, null), officer)));

        assertThat(results.won()).isEqualTo(1);
        assertThat(results.failures())
                .singleElement()
                .matches(refused -> "synergy.move.overtaken".equals(refused.getMessage()));
    }

    @Test
    void closeTheContactsAndFreeTheOfferWhenTheyAreLost() {
        var id = ready(farm);
        move(id, Move.IMPLEMENT, officer);

        synergies.move(
                id, Stage.IMPLEMENTATION, new Step(Move.LOSE, null, LossReason.CONTRACT_TIED, nextYear()), taker);

        assertThat(offerState()).isEqualTo(ListingState.PUBLISHED);
        assertThat(address(taker)).isEmpty();
        assertThat(synergies.seenBy(id, officer).wakeOn()).contains(nextYear());
    }

    @Test
    void closeTheContactsWhenAnOfficerGoesBackToTheIdea() {
        var id = inDiscussion(farm);
        assertThat(address(taker)).isPresent();

        synergies.move(id, Stage.DISCUSSION, new Step(Move.STEP_BACK, "mauvais contact", null, null), officer);

        assertThat(address(taker)).isEmpty();
        assertThat(synergies.seenBy(id, officer).parties())
                .allMatch(party -> party.answer().isEmpty());
    }

    @Test
    void suggestWhatTheTwoListingsSay() {
        var supply = agreements.suggested(inDiscussion(farm), giver);

        assertThat(supply.quantity()).contains(Quantity.of("12", Unit.T));
        assertThat(supply.km()).isZero(); // both stand at one place
    }

    @Test
    void areAgreedOnAndDeliveredByTheirPartiesOnly() {
        var id = ready(farm);
        var stranger = member(company("Tiers").id(), here.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agreements.supply(id, ALL, stranger));
        var sharing = new Sharing("une presse", "chaque semaine", null, null); // nothing is shared here
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agreements.share(id, sharing, giver));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deliveries.record(id, note(), stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> move(id, Move.IMPLEMENT, stranger));
    }

    @Test
    void refuseACodeThatNoListKnows() {
        var id = inDiscussion(farm);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> agreements.regulate(
                        id,
                        new Regime(LegalStatus.WASTE, "99 99 99", "R3", Operation.Mode.RECYCLING, "Transports du Lens"),
                        giver))
                .matches(refused -> refused.field().equals(Optional.of("wasteCode")));
    }

    @Test
    void stateOnlyWhatCanComeOfATreatment() {
        var id = inDiscussion(farm);

        for (var wrong : new Operation.Mode[] {null, Operation.Mode.ENERGY, Operation.Mode.ELIMINATION}) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() ->
                            agreements.regulate(id, new Regime(LegalStatus.WASTE, "030105", "R3", wrong, "moi"), giver))
                    .matches(refused -> refused.field().equals(Optional.of("mode")));
        }
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        agreements.regulate(id, new Regime(LegalStatus.WASTE, "030105", "D7", null, "moi"), giver))
                .matches(refused -> refused.field().equals(Optional.of("operation")));

        agreements.regulate(id, new Regime(LegalStatus.WASTE, "030105", "R1", null, "moi"), giver);
        assertThat(synergies.seenBy(id, giver).agreement().regime().mode()).isEqualTo(Operation.Mode.ENERGY);
        agreements.regulate(id, new Regime(LegalStatus.WASTE, "030105", "R13", Operation.Mode.ENERGY, "moi"), giver);
        assertThat(synergies.seenBy(id, giver).agreement().regime().mode()).isNull();
    }

    private SynergyId inDiscussion(Company other) {
        var reader = member(other.id(), here.id());
        var need = listings.publish(ListingSamples.need(other, "Sciure pour litière"), Origin.form(), reader);
        matches.best(offer, 1); // known to matching at once
        matches.best(need, 1);
        var match = pairing.pair(offer, need, officer).id();
        var id = synergies
                .openFrom(match, new NextAction("Appeler les deux", null), officer)
                .id();
        synergies.answer(id, joiner.id(), Answer.YES, Reply.none(), giver);
        synergies.answer(id, other.id(), Answer.YES, Reply.none(), reader);
        return id;
    }

    private SynergyId ready(Company other) {
        var id = inDiscussion(other);
        agreements.supply(id, ALL, officer);
        move(id, Move.NEGOTIATE, officer);
        agreements.regulate(id, PRODUCT, officer);
        return id;
    }

    private Stage move(SynergyId id, Move move, Actor actor) {
        return synergies.move(id, synergies.seenBy(id, officer).stage(), Step.of(move), actor);
    }

    private static Delivery.Note note() {
        return new Delivery.Note(LocalDate.now(), Optional.of(Quantity.of("11.8", Unit.T)), true, null, "BP 14");
    }

    private static LocalDate nextYear() {
        return LocalDate.now().plusYears(1);
    }

    private ListingState offerState() {
        return listings.facts(offer).orElseThrow().state();
    }

    private Optional<String> address(Actor reader) {
        return listings.seenBy(offer, reader).veiled().address();
    }

    private Company company(String name) {
        return TestCompany.approved(companies, here, name, TestTerritory.LIEVIN);
    }
}
