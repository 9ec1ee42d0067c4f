package fr.boucle.agenda;

import static fr.boucle.agenda.ClubEventSamples.draft;
import static fr.boucle.agenda.ClubEventSamples.person;
import static fr.boucle.support.TestActor.organiser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.agenda.Registration.State;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
class AgendaIntegrationTests {
    private static final Actor JOB = Actor.system();

    @Autowired
    Agenda agenda;

    @Autowired
    Territories territories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents published;

    TerritoryId place;

    @BeforeEach
    void foundATerritory() {
        var settings = TestTerritory.lens(territories).settings(); // and the municipalities with it
        place = territories
                .found("club-" + UUID.randomUUID(), "Lens-Liévin", settings, List.of(ClubEventSamples.LIEVIN), JOB)
                .id();
    }

    @Test
    void givesFivePlacesToFiveOfTwentyWhoRaceForThem() throws Exception {
        var event = agenda.publish(place, soon(5), JOB);

        atOnce(IntStream.range(0, 20)
                .mapToObj(i -> (Callable<RegistrationId>)
                        () -> agenda.register(event, person("personne" + i), Actor.visitor()))
                .toList());

        var all = agenda.registrations(event, JOB);
        assertThat(all).hasSize(20);
        assertThat(all.stream().filter(Registration::isConfirmed)).hasSize(5);
        assertThat(all.stream().filter(Registration::isWaiting)).hasSize(15);
        assertThat(all.stream().map(Registration::turn))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(all.subList(0, 5)).allMatch(Registration::isConfirmed);
    }

    @Test
    void givesPlacesThatComeFreeTogetherToTheFirstWhoWait() throws Exception {
        var event = agenda.publish(place, soon(5), JOB);
        var ids = IntStream.range(0, 12)
                .mapToObj(i -> agenda.register(event, person("personne" + i), Actor.visitor()))
                .toList();
        var links = ids.subList(0, 4).stream().map(agenda::cancellationToken).toList();

        atOnce(links.stream()
                .map(link -> (Callable<Void>) () -> {
                    agenda.unregister(link);
                    return null;
                })
                .toList());

        var confirmed = agenda.registrations(event, JOB).stream()
                .filter(Registration::isConfirmed)
                .map(Registration::id);
        assertThat(confirmed).containsExactlyElementsOf(ids.subList(4, 9));
        assertThat(agenda.registration(ids.get(9), JOB).position()).isEqualTo(1);
    }

    @Test
    void takesAnAddressOnceHoweverItIsWritten() throws Exception {
        var event = agenda.publish(place, soon(5), JOB);
        var typings = List.of("ana@exemple.fr", "ANA@exemple.fr", " ana@Exemple.FR ");

        atOnce(typings.stream()
                .map(email -> (Callable<RegistrationId>)
                        () -> agenda.register(event, new RegistrationDraft("Ana", email, null, true), Actor.visitor()))
                .toList());

        assertThat(agenda.registrations(event, JOB))
                .extracting(Registration::email)
                .containsExactly("ana@exemple.fr");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("insert into registration select gen_random_uuid(), event_id, territory_id,"
                                + " account_id, name, email, company_name, state, turn + 1, consented_at, registered_at,"
                                + " cancelled_at from registration where event_id = ?")
                        .param(event.value())
                        .update())
                .withMessageContaining("registration_once");
    }

    @Test
    void confirmsTheFirstWhoWaitsWhenSomebodyLeaves() {
        var event = agenda.publish(place, soon(1), JOB);
        var first = agenda.register(event, person("un"), Actor.visitor());
        var second = agenda.register(event, person("deux"), Actor.visitor());
        var third = agenda.register(event, person("trois"), Actor.visitor());
        assertThat(agenda.registration(third, JOB).position()).isEqualTo(2);
        assertThat(published.stream(RegistrationWaiting.class))
                .containsExactly(new RegistrationWaiting(second), new RegistrationWaiting(third));

        var secret = agenda.cancellationToken(first);
        agenda.unregister(secret);
        agenda.unregister(secret); // sent twice: nobody else is promoted

        assertThat(state(first)).isEqualTo(State.CANCELLED);
        assertThat(state(second)).isEqualTo(State.CONFIRMED);
        assertThat(agenda.registration(third, JOB).position()).isEqualTo(1);
        assertThat(published.stream(RegistrationConfirmed.class))
                .containsExactly(new RegistrationConfirmed(first), new RegistrationConfirmed(second));
    }

    @Test
    void letsWhoeverLeftComeBackAtTheEndOfTheList() {
        var event = agenda.publish(place, soon(1), JOB);
        var first = agenda.register(event, person("un"), Actor.visitor());
        agenda.register(event, person("deux"), Actor.visitor());
        agenda.register(event, person("trois"), Actor.visitor());
        agenda.unregister(agenda.cancellationToken(first));

        assertThat(agenda.register(event, person("un"), Actor.visitor())).isEqualTo(first);
        assertThat(agenda.registration(first, JOB).position()).isEqualTo(2);
    }

    @Test
    void confirmsThoseWhoWaitWhenTheRoomBecomesLarger() {
        var event = agenda.publish(place, soon(1), JOB);
        var ids = List.of("un", "deux", "trois", "quatre").stream()
                .map(name -> agenda.register(event, person(name), Actor.visitor()))
                .toList();

        agenda.change(event, soon(3), version(event), JOB);
        assertThat(ids.stream().map(this::state))
                .containsExactly(State.CONFIRMED, State.CONFIRMED, State.CONFIRMED, State.WAITING);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> agenda.change(event, soon(2), version(event), JOB))
                .matches(refused -> refused.code().equals("clubEvent.capacity.belowRegistered"));

        agenda.change(event, soon(null), version(event), JOB);
        assertThat(state(ids.get(3))).isEqualTo(State.CONFIRMED);
    }

    @Test
    void keepsOnlyTheHashOfALettersSecretAndEachLetterHasItsOwn() {
        var event = agenda.publish(place, soon(5), JOB);
        var id = agenda.register(event, person("un"), Actor.visitor());
        var earlier = agenda.cancellationToken(id);
        var later = agenda.cancellationToken(id);

        var kept = jdbc.sql("select hash from registration_link where registration_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
        assertThat(kept) // the letter of confirmation makes its own too, sooner or later
                .hasSizeBetween(2, 3)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .doesNotContain(earlier, later);
        assertThat(agenda.registeredBy(earlier, Actor.visitor()).registration().id())
                .isEqualTo(id);
        assertThat(agenda.registeredBy(later, Actor.visitor()).onlineLink()).contains("https://visio.example/bois");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agenda.registeredBy(kept.get(0), JOB));
    }

    @Test
    void showsTheOnlineLinkToWhoeverHasAPlaceAndToOfficersOnly() {
        var event = agenda.publish(place, soon(1), JOB);
        assertThat(agenda.seenBy(event, Actor.visitor()).onlineLink()).isEmpty();
        assertThat(agenda.seenBy(event, organiser(place)).onlineLink()).isPresent();
        agenda.register(event, person("un"), Actor.visitor());
        var waiting = agenda.register(event, person("deux"), Actor.visitor());
        assertThat(agenda.registration(waiting, Actor.visitor()).onlineLink()).isEmpty();
    }

    @Test
    void showsADraftToItsOfficersAlone() {
        var event = agenda.draft(place, soon(5), JOB);

        assertThat(agenda.drafts(place, organiser(place))).hasSize(1);
        assertThat(agenda.drafts(place, Actor.visitor())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agenda.seenBy(event, Actor.visitor()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> agenda.register(event, person("un"), Actor.visitor()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> agenda.publish(event, organiser(TerritoryId.random())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> agenda.registrations(event, organiser(TerritoryId.random())));
    }

    @Test
    void refusesAChangeOfWhatSomebodyChangedMeanwhile() {
        var event = agenda.publish(place, soon(5), JOB);
        var read = version(event);
        agenda.change(event, soon(6), read, JOB);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> agenda.change(event, soon(7), read, JOB));
    }

    @Test
    void putsPublicationAndCancellationOnRecord() {
        var event = agenda.publish(place, soon(5), JOB);
        agenda.cancel(event, "Salle inondée.", JOB);

        var acts = jdbc.sql("select act || ' ' || detail from audit_entry where subject = ? order by id")
                .param(event.toString())
                .query(String.class)
                .list();
        assertThat(acts)
                .containsExactly(
                        "agenda.published Le bois qui ne part plus à la benne", "agenda.cancelled Salle inondée.");
        assertThat(published.stream(ClubEventCancelled.class)).containsExactly(new ClubEventCancelled(event));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> agenda.register(event, person("un"), Actor.visitor()))
                .matches(refused -> refused.code().equals("registration.closed"));
        assertThat(agenda.upcoming(place, PageRequest.of(0, 5), Actor.visitor()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Paris", "America/New_York"})
    void keepsTheHourAsWrittenWhateverTheMachinesZone(String zone) {
        var usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var event = agenda.draft(place, draft("2028-03-26T02:30", "2028-03-26T04:00", 5), JOB);
            assertThat(agenda.seenBy(event, JOB).event().start()).isEqualTo("2028-03-26T02:30");
            assertThat(jdbc.sql("select starts_at::text from club_event where id = ?")
                            .param(event.value())
                            .query(String.class)
                            .single())
                    .isEqualTo("2028-03-26 02:30:00");
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static ClubEventDraft soon(@Nullable Integer capacity) {
        var start = LocalDateTime.now(ClubEvent.ZONE).plusDays(30).truncatedTo(ChronoUnit.HOURS);
        return draft(start.toString(), start.plusHours(2).toString(), capacity);
    }

    private long version(ClubEventId event) {
        return agenda.seenBy(event, JOB).event().version();
    }

    private State state(RegistrationId id) {
        return agenda.registration(id, JOB).registration().state();
    }

    /** Every task on a thread of its own, all let go at the same moment. */
    private static <T> void atOnce(List<Callable<T>> tasks) throws Exception {
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var task : tasks) {
                running.add(threads.submit(() -> {
                    go.await();
                    return task.call();
                }));
            }
            go.countDown();
            for (var each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
