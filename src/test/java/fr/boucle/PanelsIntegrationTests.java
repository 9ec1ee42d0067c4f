package fr.boucle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.impact.ImpactScene;
import fr.boucle.support.Statements;
import fr.boucle.support.TestDatabase;
import fr.boucle.web.Panel;
import fr.boucle.web.Panels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestDatabase.class, ImpactScene.class, Statements.class})
class PanelsIntegrationTests {
    @Autowired
    Panels panels;

    @Autowired
    List<Panel> each;

    @Autowired
    ImpactScene scene;

    @Test
    void ofOnePageReadWhatTheyShareOnce() {
        var cast = scene.cast();
        var id = scene.delivered(cast).toString();
        var alone = Statements.during(() -> each.stream()
                .filter(panel -> panel.places().contains("synergy"))
                .forEach(panel -> panel.of("synergy", id, cast.giver())));
        var together = Statements.during(
                () -> assertThat(panels.at("synergy", id, cast.giver())).hasSizeGreaterThan(5));
        assertThat(together.stream().filter(PanelsIntegrationTests::readsTheSynergy))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(together).hasSizeLessThan(alone.size() / 2);
    }

    private static boolean readsTheSynergy(String sql) {
        return sql.contains("from synergy ");
    }
}
