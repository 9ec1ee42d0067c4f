package fr.boucle.notifications;

import fr.boucle.companies.Companies;
import fr.boucle.companies.InvitationMade;
import fr.boucle.companies.Teams;
import fr.boucle.identity.AccountRegistered;
import fr.boucle.identity.Accounts;
import fr.boucle.identity.ResetAsked;
import fr.boucle.kernel.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The letters that carry a secret: confirmation, new password, invitation. */
@Component
class AccountLetters {
    private final Accounts accounts;
    private final Teams teams;
    private final Companies companies;
    private final Mailbox mailbox;

    AccountLetters(Accounts accounts, Teams teams, Companies companies, Mailbox mailbox) {
        this.accounts = accounts;
        this.teams = teams;
        this.companies = companies;
        this.mailbox = mailbox;
    }

    @ApplicationModuleListener
    void on(AccountRegistered registered) {
        var secret = accounts.confirmationToken(registered.account());
        write(registered.account(), "confirmation", "/confirmation/" + secret);
    }

    @ApplicationModuleListener
    void on(ResetAsked asked) {
        var secret = accounts.resetToken(asked.account());
        write(asked.account(), "reset", "/password/" + secret);
    }

    @ApplicationModuleListener
    void on(InvitationMade made) {
        UUID id = made.invitation();
        var invitation = teams.invitation(id);
        var company = companies.get(invitation.company());
        var message = new Message(
                "invitation:" + id, "invitation", List.of(company.name()), "/invitations/" + teams.invitationToken(id));
        mailbox.write(invitation.email(), "fr", message);
    }

    private void write(AccountId id, String code, String path) {
        var account = accounts.get(id);
        mailbox.write(account.email(), account.language(), new Message(code, code, List.of(account.name()), path));
    }
}
