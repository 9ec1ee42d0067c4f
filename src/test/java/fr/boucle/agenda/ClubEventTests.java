package fr.boucle.agenda;

import static fr.boucle.agenda.ClubEventSamples.LENS;
import static fr.boucle.agenda.ClubEventSamples.NOW;
import static fr.boucle.agenda.ClubEventSamples.announced;
import static fr.boucle.agenda.ClubEventSamples.draft;
import static fr.boucle.support.TestActor.organiser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClubEventTests {
    private static final Instant AFTERWARDS = Instant.parse("2027-10-01T08:00:00Z");

    @Test
    void isADraftThatOnlyOfficersOfItsTerritorySee() {
        var event = ClubEvent.draft(LENS, draft(60), Actor.system(), NOW);

        assertThat(event.state()).isEqualTo(ClubEventState.DRAFT);
        assertThat(event.isVisibleTo(Actor.visitor())).isFalse();
        assertThat(event.isVisibleTo(organiser(TerritoryId.random()))).isFalse();
        assertThat(event.isVisibleTo(organiser(LENS))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-09-30T18:00", "2027-09-30T17:59"})
    void refusesToEndBeforeItStarts(String end) {
        refuses("clubEvent.end.beforeStart", "endTime", () -> write(draft("2027-09-30T18:00", end, 60)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesACapacityBelowOne(int capacity) {
        refuses("clubEvent.capacity.positive", "capacity", () -> write(draft(capacity)));
    }

    @Test
    void refusesToBeOrganisedByNobody() {
        var draft = draft(60);
        refuses(
                "clubEvent.bodies.required",
                "bodies",
                () -> write(new ClubEventDraft(
                        draft.title(),
                        draft.summary(),
                        draft.description(),
                        draft.start(),
                        draft.end(),
                        draft.venue(),
                        draft.themes(),
                        List.of(),
                        draft.capacity(),
                        draft.accessibility())));
    }

    @Test
    void refusesALinkThatIsNotOfTheWeb() {
        refuses(
                "clubEvent.onlineLink.form",
                "onlineLink",
                () -> new Venue("Salle", "", ClubEventSamples.LIEVIN, "javascript:alert(1)"));
    }

    @Test
    void takesPlaceInAMunicipalityOrOnlineOrBoth() {
        assertThat(new Venue("En ligne", "", null, "https://visio.example/bois").commune())
                .isNull();
        refuses("clubEvent.commune.required", "commune", () -> new Venue("Salle", "", null, null));
    }

    @Test
    void isNotPublishedInThePast() {
        var event = ClubEvent.draft(LENS, draft(60), Actor.system(), NOW);
        refuses("clubEvent.publish.past", "startDate", () -> event.publish(AFTERWARDS));
    }

    @Test
    void isNotMovedIntoThePastOnceAnnounced() {
        var event = announced(60);
        refuses(
                "clubEvent.publish.past",
                "startDate",
                () -> event.change(draft("2027-08-30T18:00", "2027-08-30T20:00", 60), 0, NOW));
    }

    @Test
    void mayBeCorrectedAfterwardsWhereItsHourStays() {
        var event = announced(60);
        event.change(draft(80), 0, AFTERWARDS);
        assertThat(event.capacity()).contains(80);
    }

    @Test
    void isPublishedOnce() {
        var event = announced(60);
        refuses("clubEvent.publish.draftsOnly", null, () -> event.publish(NOW));
    }

    @Test
    void takesRegistrationsUntilItBeginsOnTheTerritorysClock() {
        var event = announced(60);
        var begins = Instant.parse("2027-09-30T16:00:00Z"); // 18:00 in summer time

        assertThat(event.takesRegistrations(begins.minusSeconds(1))).isTrue();
        assertThat(event.takesRegistrations(begins)).isFalse();
        assertThat(event.isOver(begins.plus(Duration.ofMinutes(150)))).isTrue();
    }

    @Test
    void keepsAPlaceForEverybodyWhoRegistered() {
        var event = announced(60);
        refuses("clubEvent.capacity.belowRegistered", "capacity", () -> event.change(draft(11), 12, NOW));
        event.change(draft(12), 12, NOW);
        assertThat(event.capacity()).contains(12);
    }

    @Test
    void isCancelledWithAReasonThatStays() {
        var event = announced(60);
        refuses("clubEvent.cancel.reason", "reason", () -> event.cancel("  ", NOW));

        event.cancel("Salle inondée.", NOW);

        assertThat(event.cancellationReason()).contains("Salle inondée.");
        assertThat(event.isVisibleTo(Actor.visitor())).isTrue();
        assertThat(event.takesRegistrations(NOW)).isFalse();
        refuses("clubEvent.change.cancelled", null, () -> event.change(draft(60), 0, NOW));
    }

    @Test
    void isNotCancelledBeforeItIsAnnouncedNorAfterItTookPlace() {
        var draft = ClubEvent.draft(LENS, draft(60), Actor.system(), NOW);
        refuses("clubEvent.cancel.announcedOnly", null, () -> draft.cancel("Trop tôt.", NOW));
        refuses("clubEvent.cancel.announcedOnly", null, () -> announced(60).cancel("Trop tard.", AFTERWARDS));
    }

    @Test
    void countsItsChangesSinceItWasAnnounced() {
        var event = ClubEvent.draft(LENS, draft(60), Actor.system(), NOW);
        event.change(draft(50), 0, NOW);
        event.publish(NOW);
        assertThat(event.revision()).isZero();

        event.change(draft(40), 0, NOW);
        event.cancel("Grève.", NOW);
        assertThat(event.revision()).isEqualTo(2);
    }

    private static ClubEvent write(ClubEventDraft draft) {
        return ClubEvent.draft(LENS, draft, Actor.system(), NOW);
    }

    private static void refuses(String code, @Nullable String field, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field().orElse(null)).isEqualTo(field);
        });
    }
}
