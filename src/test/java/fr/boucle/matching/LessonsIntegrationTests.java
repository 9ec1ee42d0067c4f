package fr.boucle.matching;

import static fr.boucle.matching.MatchRefusal.QUALITY;
import static fr.boucle.matching.MatchRefusal.TIMING;
import static fr.boucle.matching.MatchRefusal.WRONG_MATERIAL;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.listings.Listings;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class LessonsIntegrationTests {
    @Autowired
    Lessons lessons;

    @Autowired
    Matches matches;

    @Autowired
    Synergies synergies;

    @Autowired
    Listings listings;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    Territory here;
    Actor officer;
    Company joiner;
    Company farm;

    @BeforeEach
    void settleWhereNothingIsLearnedYet() {
        TestTerritory.lens(territories); // its communes
        here = territory();
        officer = staff(here.id());
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
    }

    private Territory territory() {
        var slug = "t" + UUID.randomUUID().toString().substring(0, 8);
        var settings = new Settings("Club " + slug, slug, null, "equipe@" + slug + ".example.org", false, false, 55);
        return territories.found(
                slug,
                "Territoire " + slug,
                settings,
                List.of(TestTerritory.LENS, TestTerritory.LIEVIN),
                Actor.system());
    }

    private Match proposed(Company giver) {
        return matches.get(MatchSamples.proposed(listings, matches, giver, farm), Actor.system());
    }

    private Explanation now(Match match) {
        return matches.between(match.offer(), match.need()).orElseThrow().explanation();
    }

    private void refuse(MatchRefusal reason) {
        matches.refuse(proposed(joiner).id(), reason, null, null, officer);
    }

    @Test
    void lowerAThirdPairAfterTwoRefusalsAndSaySo() {
        var third = proposed(joiner);
        var before = now(third);
        refuse(QUALITY);
        assertThat(now(third)).isEqualTo(before);
        refuse(WRONG_MATERIAL);

        assertThat(now(third).score()).isLessThan(before.score());
        assertThat(now(third).verdicts().get(0).learnt())
                .isEqualTo(new Learnt(2, 0, List.of(WRONG_MATERIAL, QUALITY), 10));
    }

    @Test
    void areForgottenAndCountedAgain() {
        var third = proposed(joiner);
        var before = now(third);
        refuse(QUALITY);
        refuse(QUALITY);
        var lowered = now(third);
        var one = lessons.of(here.id(), officer).get(0).lessons().get(0);

        lessons.revoke(one.id(), officer);
        assertThat(now(third)).isEqualTo(before);
        assertThat(lessons.of(here.id(), officer).get(0).learnt().refusals()).isEqualTo(1);

        lessons.restore(one.id(), officer);
        assertThat(now(third)).isEqualTo(lowered);
    }

    @Test
    void stayInTheTerritoryOfTheOffer() {
        var there = territory();
        var elsewhere = proposed(TestCompany.approved(companies, there, "Scierie", TestTerritory.LENS));
        var before = now(elsewhere);
        refuse(QUALITY);
        refuse(QUALITY);

        assertThat(now(elsewhere)).isEqualTo(before);
        assertThat(lessons.of(there.id(), staff(there.id()))).isEmpty();
    }

    @Test
    void areForTheOfficersOfTheTerritory() {
        refuse(QUALITY);
        var lesson = lessons.of(here.id(), officer).get(0).lessons().get(0);
        var stranger = staff(territory().id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.of(here.id(), stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.revoke(lesson.id(), stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> lessons.revoke(lesson.id(), member(farm.id(), here.id())));
    }

    @Test
    void comeFromWhatSpeaksOfTheMaterialOnly() {
        refuse(TIMING);

        assertThat(lessons.of(here.id(), officer)).isEmpty();
    }

    @Test
    void turnWhenWhatWasKeptIsLost() {
        var id = proposed(joiner).id();
        var synergy = synergies.openFrom(id, new NextAction("Appeler", null), officer);
        assertThat(lessons.of(here.id(), officer).get(0).learnt()).isEqualTo(new Learnt(0, 1, List.of(), 0));

        matches.learn(id, TIMING, member(farm.id(), here.id()));
        assertThat(lessons.of(here.id(), officer).get(0).learnt().kept()).isEqualTo(1);

        var no = new Reply(QUALITY, null);
        synergies.answer(synergy.id(), farm.id(), Answer.NO, no, member(farm.id(), here.id()));
        assertThat(lessons.of(here.id(), officer).get(0).learnt()).isEqualTo(new Learnt(1, 0, List.of(QUALITY), 0));
    }

    @Test
    void areTaughtOnceByTwoOfficersAtOnce() throws Exception {
        var match = proposed(joiner).id();

        AtOnce.run(Collections.nCopies(2, () -> matches.refuse(match, QUALITY, null, null, officer)));
        var taught = lessons.of(here.id(), officer);
        assertThat(taught)
                .singleElement()
                .satisfies(each -> assertThat(each.lessons()).hasSize(1));

        var lesson = taught.get(0).lessons().get(0).id();
        AtOnce.run(Collections.nCopies(2, () -> {
            lessons.revoke(lesson, officer);
            return lesson;
        }));
        assertThat(lessons.from(match, officer)).isEmpty();
    }
}
