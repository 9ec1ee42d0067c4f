package fr.boucle.agenda;

import fr.boucle.agenda.Registration.State;
import fr.boucle.kernel.Actor;
import fr.boucle.territory.Commune;
import fr.boucle.territory.CommuneCode;
import fr.boucle.territory.Territories;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Builds what one reader may see of club events: the only place that reads their online links. */
@Component
class ClubEventViews {
    private final RegistrationRepository registrations;
    private final Territories territories;
    private final Clock clock;

    ClubEventViews(RegistrationRepository registrations, Territories territories, Clock clock) {
        this.registrations = registrations;
        this.territories = territories;
        this.clock = clock;
    }

    private record Around(
            Map<CommuneCode, Commune> communes,
            Map<ClubEventId, Map<State, Long>> counts,
            Map<ClubEventId, Registration> mine) {}

    ClubEventView of(ClubEvent event, Actor actor) {
        return of(List.of(event), actor).get(0);
    }

    /** Three questions to the database, however many events. */
    List<ClubEventView> of(Collection<ClubEvent> events, Actor actor) {
        var ids = events.stream().map(ClubEvent::id).toList();
        var communes = territories.communes(
                events.stream().flatMap(event -> event.commune().stream()).collect(Collectors.toSet()));
        var counts = registrations.counts(ids).stream()
                .collect(Collectors.groupingBy(
                        RegistrationRepository.Count::event,
                        Collectors.toMap(RegistrationRepository.Count::state, RegistrationRepository.Count::number)));
        var around = new Around(communes, counts, mine(ids, actor));
        return events.stream().map(event -> view(event, actor, around)).toList();
    }

    /** A registration for whoever holds its id or its link. */
    RegistrationView of(Registration registration, ClubEvent event, Actor actor) {
        var position =
                registration.isWaiting() ? registrations.waitingUpTo(registration.event(), registration.turn()) : 0;
        var link = Optional.ofNullable(event.venue().onlineLink()).filter(l -> registration.isConfirmed());
        return new RegistrationView(registration, position, of(event, actor), link);
    }

    /** With several registrations of one account, the first is shown. */
    private Map<ClubEventId, Registration> mine(List<ClubEventId> ids, Actor actor) {
        return actor.account().map(account -> registrations.of(ids, account)).orElse(List.of()).stream()
                .collect(Collectors.toMap(Registration::event, Function.identity(), (first, second) -> first));
    }

    private ClubEventView view(ClubEvent event, Actor actor, Around around) {
        var counts = around.counts().getOrDefault(event.id(), Map.of());
        var mine = Optional.ofNullable(around.mine().get(event.id()));
        boolean mayFollow = event.isEditableBy(actor)
                || mine.filter(Registration::isConfirmed).isPresent();
        return new ClubEventView(
                event,
                event.commune().map(code -> nameOf(code, around)).orElse(""),
                new Places(
                        event.capacity().orElse(null),
                        counts.getOrDefault(State.CONFIRMED, 0L).intValue(),
                        counts.getOrDefault(State.WAITING, 0L).intValue()),
                event.takesRegistrations(clock.instant()),
                event.isEditableBy(actor),
                Optional.ofNullable(event.venue().onlineLink()).filter(link -> mayFollow),
                mine);
    }

    private static String nameOf(CommuneCode code, Around around) {
        var commune = around.communes().get(code);
        return commune == null ? code.value() : commune.name();
    }
}
