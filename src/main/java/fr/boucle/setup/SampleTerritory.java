package fr.boucle.setup;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.DataFile;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.Settings;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On an embedded database that is still empty: the agglomeration of Lens-Liévin with fictional companies, so that the
 * product can be tried at once. All of it or nothing is loaded.
 */
@Component
@ConditionalOnBooleanProperty("boucle.sample")
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class SampleTerritory implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(SampleTerritory.class);

    private final Territories territories;
    private final SamplePeople people;
    private final SampleListings listings;
    private final SampleSynergies synergies;
    private final SampleEvents events;

    SampleTerritory(
            Territories territories,
            SamplePeople people,
            SampleListings listings,
            SampleSynergies synergies,
            SampleEvents events) {
        this.territories = territories;
        this.people = people;
        this.listings = listings;
        this.synergies = synergies;
        this.events = events;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (territories.all().isEmpty()) {
            var territory = found();
            var published = listings.publish(people.settle(territory));
            synergies.run(published, territory);
            events.announce(territory.id());
            log.info("A sample territory was loaded: {}", territory.name());
        }
    }

    private Territory found() {
        try (var csv = DataFile.open("/db/sample/communes.csv")) {
            territories.importCommunes(csv, Actor.system());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var communes = DataFile.lines("/db/sample/communes.csv").stream()
                .map(line -> CommuneCode.of(line.get("insee")))
                .toList();
        var settings = new Settings(
                "Club économie circulaire",
                "de Lens-Liévin",
                null,
                "equipe@lens-lievin.example.org",
                false,
                false,
                Settings.USUAL_THRESHOLD);
        return territories.found(
                "lens-lievin", "Communauté d’agglomération de Lens-Liévin", settings, communes, Actor.system());
    }
}
