package fr.boucle.notifications;

import fr.boucle.agenda.Agenda;
import fr.boucle.agenda.ClubEventCancelled;
import fr.boucle.agenda.ClubEventView;
import fr.boucle.agenda.Registration;
import fr.boucle.agenda.RegistrationConfirmed;
import fr.boucle.agenda.RegistrationWaiting;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What people who registered for a club event are told: by letter, and in the inbox of whoever was signed in. */
@Component
class AgendaLetters {
    private static final String USUAL_LANGUAGE = "fr";

    private final Agenda agenda;
    private final Accounts accounts;
    private final Mailbox mailbox;

    AgendaLetters(Agenda agenda, Accounts accounts, Mailbox mailbox) {
        this.agenda = agenda;
        this.accounts = accounts;
        this.mailbox = mailbox;
    }

    /** Written again whenever it is asked for; but not to somebody who gave the place back meanwhile. */
    @ApplicationModuleListener
    void on(RegistrationConfirmed confirmed) {
        var mine = agenda.registration(confirmed.registration(), Actor.system());
        if (mine.registration().isConfirmed()) {
            tell(mine.registration(), mine.event(), "registrationConfirmed", "");
        }
    }

    @ApplicationModuleListener
    void on(RegistrationWaiting waiting) {
        var mine = agenda.registration(waiting.registration(), Actor.system());
        if (mine.registration().isWaiting()) {
            tell(mine.registration(), mine.event(), "registrationWaiting", Integer.toString(mine.position()));
        }
    }

    @ApplicationModuleListener
    void on(ClubEventCancelled cancelled) {
        var view = agenda.seenBy(cancelled.event(), Actor.system());
        var reason = view.event().cancellationReason().orElse("");
        agenda.registrations(cancelled.event(), Actor.system()).stream()
                .filter(registration -> !registration.isCancelled())
                .forEach(registration -> tell(registration, view, "clubEventCancelled", reason));
    }

    /** A letter's link holds a secret of its own; the inbox needs none, its owner is signed in. */
    private void tell(Registration registration, ClubEventView view, String code, String more) {
        var account = registration.account().flatMap(this::active);
        var language = account.map(Account::language).orElse(USUAL_LANGUAGE);
        var key = code + ':' + registration.id() + ':' + registration.turn();
        var words = words(registration, view, language, more);
        mailbox.write(registration.email(), language, new Message(key, code, words, link(registration, view)));
        var page = "/agenda/" + registration.event() + "/registration/" + registration.id();
        account.ifPresent(person -> mailbox.note(person, new Message(key, code, words, page)));
    }

    /** Where the place can be given back; of an event that is called off there is none to give. */
    private String link(Registration registration, ClubEventView view) {
        return view.event().isCancelled()
                ? "/agenda/" + registration.event()
                : "/agenda/registrations/" + agenda.cancellationToken(registration.id());
    }

    private static List<String> words(Registration registration, ClubEventView view, String language, String more) {
        var event = view.event();
        var clock = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(language));
        return List.of(event.title(), registration.name(), clock.format(event.start()), event.placeName(), more);
    }

    private Optional<Account> active(AccountId id) {
        return accounts.named(List.of(id)).values().stream()
                .filter(Account::isActive)
                .findFirst();
    }
}
