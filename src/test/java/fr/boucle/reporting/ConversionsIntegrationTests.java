package fr.boucle.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventSamples;
import fr.boucle.impact.ImpactScene;
import fr.boucle.reporting.Conversions.Conversion;
import fr.boucle.support.Pages;
import fr.boucle.support.TestDatabase;
import fr.boucle.synergies.LossReason;
import fr.boucle.synergies.Move;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Step;
import fr.boucle.synergies.Synergies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, ImpactScene.class})
class ConversionsIntegrationTests {
    @Autowired
    Conversions conversions;

    @Autowired
    Synergies synergies;

    @Autowired
    ImpactScene scene;

    @Autowired
    Agenda agenda;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester mvc;

    @Test
    void areCountedByHowSynergiesWereFoundAndByClubEvent() {
        var cast = scene.cast();
        var done = scene.delivered(cast);
        scene.move(done, Move.COMPLETE, cast);
        var lost = scene.inDiscussion(cast);
        synergies.move(lost, Stage.DISCUSSION, new Step(Move.LOSE, null, LossReason.PRICE, null), cast.officer());
        scene.inDiscussion(cast);
        var event = agenda.publish(cast.here().id(), ClubEventSamples.draft(null), cast.officer());
        // the search may have found the pair before it was made by hand
        database.sql("update listing_match set by_hand = true where need_territory_id = :here")
                .param("here", cast.here().id().value())
                .update();
        database.sql(
                        "update listing set origin = 'CLUB_EVENT', origin_reference = :event where id = (select listing_id from synergy_party where synergy_id = :synergy and giver)")
                .param("event", event.toString())
                .param("synergy", done.value())
                .update();

        assertThat(conversions.bySource(cast.officer())).containsExactly(new Conversion("HAND", 3, 1, 1));
        assertThat(conversions.byWorkshop(cast.officer()))
                .containsExactly(new Conversion("Le bois qui ne part plus à la benne", 1, 1, 0));
        assertThat(conversions.bySource(cast.officer()).get(0).percent()).contains(50);
        assertThat(new Pages(mvc, cast.here()).get("/synergies/cockpit", cast.officer()))
                .bodyText()
                .contains(
                        "Correspondance faite par l’équipe",
                        "50\u00a0% (1 sur 2)",
                        "Le bois qui ne part plus à la benne",
                        "100\u00a0% (1 sur 1)");
    }
}
