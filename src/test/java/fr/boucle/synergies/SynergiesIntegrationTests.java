package fr.boucle.synergies;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingView;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class SynergiesIntegrationTests {
    private static final NextAction NEXT = new NextAction("Appeler les deux", null);

    @Autowired
    Synergies synergies;

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

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        giver = member(joiner.id(), here.id());
        taker = member(farm.id(), here.id());
        officer = staff(here.id());
    }

    @Test
    void openAtIdeaWithBothPartiesUnasked() {
        var synergy = opened();

        assertThat(synergy.stage()).isEqualTo(Stage.IDEA);
        assertThat(synergy.parties())
                .hasSize(2)
                .allMatch(party -> party.answer().isEmpty());
        assertThat(synergy.nextAction()).isEqualTo("Appeler les deux");
    }

    @Test
    void revealNothingByOneYes() {
        var synergy = opened();

        var stage = synergies.answer(synergy.id(), joiner.id(), Answer.YES, Reply.none(), giver);

        assertThat(stage).isEqualTo(Stage.IDEA);
        assertThat(level(synergy, taker)).isEqualTo(ListingView.Level.MEMBERS);
        assertThat(listings.seenBy(listing(synergy, joiner), taker).veiled().address())
                .isEmpty();
    }

    @Test
    void openTheContactsByTwoYeses() {
        var synergy = opened();
        synergies.answer(synergy.id(), farm.id(), Answer.YES, Reply.none(), taker);

        var stage = synergies.answer(synergy.id(), joiner.id(), Answer.YES, Reply.none(), giver);

        assertThat(stage).isEqualTo(Stage.DISCUSSION);
        assertThat(listings.seenBy(listing(synergy, joiner), taker).veiled().address())
                .isPresent();
        assertThat(listings.seenBy(listing(synergy, farm), giver).veiled().address())
                .isPresent();
    }

    @Test
    void areLostByOneNoWithItsReason() {
        var synergy = opened();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> synergies.answer(synergy.id(), farm.id(), Answer.NO, Reply.none(), taker));

        var stage = synergies.answer(synergy.id(), farm.id(), Answer.NO, new Reply(MatchRefusal.QUALITY, null), taker);

        assertThat(stage).isEqualTo(Stage.LOST);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> synergies.answer(synergy.id(), joiner.id(), Answer.YES, Reply.none(), giver));
        assertThat(level(synergy, taker)).isEqualTo(ListingView.Level.MEMBERS);
    }

    @Test
    void letALaterBecomeAYes() {
        var synergy = opened();
        synergies.answer(synergy.id(), farm.id(), Answer.LATER, Reply.none(), taker);
        synergies.answer(synergy.id(), joiner.id(), Answer.YES, Reply.none(), giver);

        assertThat(synergies.answer(synergy.id(), farm.id(), Answer.YES, Reply.none(), taker))
                .isEqualTo(Stage.DISCUSSION);
    }

    @Test
    void takeNobodysAnswerForAnother() {
        var synergy = opened();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> synergies.answer(synergy.id(), joiner.id(), Answer.YES, Reply.none(), taker));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> synergies.seenBy(
                        synergy.id(),
                        member(
                                TestCompany.approved(companies, here, "Tiers", TestTerritory.LENS)
                                        .id(),
                                here.id())));
        assertThat(synergies.answer(synergy.id(), joiner.id(), Answer.YES, Reply.none(), officer))
                .isEqualTo(Stage.IDEA);
    }

    @Test
    void openOnceWhenTwoOfficersKeepTheSameMatch() throws Exception {
        var match = MatchSamples.proposed(listings, matches, joiner, farm);

        var results = AtOnce.run(List.of(
                () -> synergies.openFrom(match, NEXT, officer), () -> synergies.openFrom(match, NEXT, officer)));

        assertThat(results.won()).isEqualTo(1);
        assertThat(results.failures()).singleElement().isInstanceOf(RuleViolation.class);
        assertThat(synergies.ofCompany(joiner.id())).hasSize(1);
    }

    @Test
    void moveOnceWhenBothPartiesSayYesAtOnce() throws Exception {
        var synergy = opened();

        var results = AtOnce.run(List.of(
                () -> synergies.answer(synergy.id(), joiner.id(), Answer.YES, Reply.none(), giver),
                () -> synergies.answer(synergy.id(), farm.id(), Answer.YES, Reply.none(), taker)));

        assertThat(results.results()).containsExactlyInAnyOrder(Stage.IDEA, Stage.DISCUSSION);
        assertThat(synergies.seenBy(synergy.id(), officer).history())
                .extracting(StageChange::to)
                .containsExactly(Stage.IDEA, Stage.DISCUSSION);
    }

    private Synergy opened() {
        return synergies.openFrom(MatchSamples.proposed(listings, matches, joiner, farm), NEXT, officer);
    }

    private ListingView.Level level(Synergy synergy, Actor reader) {
        return listings.seenBy(listing(synergy, joiner), reader).level();
    }

    private static ListingId listing(Synergy synergy, Company company) {
        return synergy.parties().stream()
                .filter(party -> party.company().equals(company.id()))
                .findFirst()
                .orElseThrow()
                .listing();
    }
}
