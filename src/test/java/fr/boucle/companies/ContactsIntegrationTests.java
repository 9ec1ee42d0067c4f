package fr.boucle.companies;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.organiser;
import static fr.boucle.support.TestActor.person;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.identity.Accounts;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TestDatabase.class)
class ContactsIntegrationTests {
    @Autowired
    Contacts contacts;

    @Autowired
    Companies companies;

    @Autowired
    Teams teams;

    @Autowired
    InvitationRepository invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    Territories territories;

    @Autowired
    JdbcClient jdbc;

    Territory here;
    Territory there;
    Company firm;

    @BeforeEach
    void writeACompanyDown() {
        here = TestTerritory.lens(territories);
        there = TestTerritory.neighbour(territories);
        firm = TestCompany.approved(companies, here, "Fritéole", TestTerritory.LIEVIN);
    }

    @Test
    void areKeptByTheOfficersOfTheClubOnly() {
        var id = add("Ludovic").id();
        var stranger = staff(there.id());
        var draft = ContactSamples.draft("Autre");

        assertThat(contacts.of(firm.id(), organiser(here.id())))
                .extracting(Contact::name)
                .containsExactly("Ludovic");
        assertThat(contacts.ofClub(here.id(), staff(here.id())))
                .extracting(Contact::id)
                .contains(id);
        assertThat(contacts.ofClub(there.id(), stranger))
                .extracting(Contact::id)
                .doesNotContain(id);
        assertMissing(() -> contacts.of(firm.id(), stranger));
        assertMissing(() -> contacts.ofClub(here.id(), stranger));
        assertMissing(() -> contacts.add(firm.id(), draft, stranger));
        assertMissing(() -> contacts.change(id, draft, 0, stranger));
        assertMissing(() -> contacts.delete(firm.id(), id, stranger));
        assertMissing(() -> contacts.invite(firm.id(), id, stranger));
        assertThat(contacts.of(firm.id(), staff(here.id()))).hasSize(1);
    }

    @Test
    void areFoundUnderTheirOwnCompanyOnly() {
        var other = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        var id = add("Ludovic").id();

        assertMissing(() -> contacts.seenBy(other.id(), id, staff(here.id())));
        assertMissing(() -> contacts.delete(other.id(), id, staff(here.id())));
    }

    @Test
    void areSeenAndDeletedByTheManagersOfAClaimedCompany() {
        var claimed = TestCompany.waiting(companies, accounts, here, "Jeune pousse");
        companies.approve(claimed.id(), staff(here.id()));
        var manager = member(claimed.id(), here.id());
        var id = contacts.add(claimed.id(), ContactSamples.draft("Ludovic"), staff(here.id()))
                .id();

        assertMissing(() -> contacts.change(id, ContactSamples.draft("Autre"), 0, manager));
        assertMissing(() -> contacts.add(claimed.id(), ContactSamples.draft("Autre"), manager));
        assertThat(contacts.of(claimed.id(), manager)).hasSize(1);
        contacts.delete(claimed.id(), id, manager);

        assertThat(contacts.of(claimed.id(), manager)).isEmpty();
    }

    @Test
    void leaveNothingButIdsWhenTheyAreDeleted() {
        var id = add("Ludovic").id();
        contacts.change(id, ContactSamples.draft("Ludovic B."), 0, staff(here.id()));
        contacts.invite(firm.id(), id, staff(here.id()));

        contacts.delete(firm.id(), id, staff(here.id()));

        assertThat(jdbc.sql("select act || ' ' || detail from audit_entry where subject = ? order by id")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "contact.added company " + firm.id(),
                        "contact.changed company " + firm.id(),
                        "contact.deleted company " + firm.id());
        assertThat(jdbc.sql("select count(*) from audit_entry where detail like '%ludovic@%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(teams.invitedTo(firm.id())).isEmpty();
        assertMissing(() -> contacts.seenBy(firm.id(), id, staff(here.id())));
    }

    @Test
    void takeOneOfTwoEditsOfTheSameReading() throws Exception {
        var id = add("Ludovic").id();

        var results = AtOnce.run(List.of(
                () -> contacts.change(id, ContactSamples.draft("Premier"), 0, staff(here.id())),
                () -> contacts.change(id, ContactSamples.draft("Second"), 0, organiser(here.id()))));

        assertThat(results.won()).isEqualTo(1);
        assertThat(results.failures()).allMatch(OptimisticLockingFailureException.class::isInstance);
    }

    @Test
    void areAskedOnceToTakeThePageOver() {
        var id = add("Ludovic").id();
        var staff = staff(here.id());
        assertThat(contacts.invitable(firm.id(), staff)).containsExactly("ludovic@example.org");
        assertThat(contacts.invitable(firm.id(), organiser(here.id()))).isEmpty();

        contacts.invite(firm.id(), id, staff);

        assertThat(contacts.invitable(firm.id(), staff)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> contacts.invite(firm.id(), id, staff));
        assertMissing(() -> contacts.invite(firm.id(), id, organiser(here.id())));
        assertThat(teams.invitedTo(firm.id())).hasSize(1);
    }

    @Test
    void claimTheCompanyByAcceptingTheInvitation() {
        var account = accounts.registerConfirmed(
                UUID.randomUUID() + "@example.org", "Ludovic", "une phrase assez longue", "fr");
        // without the event: the postman would make a secret of his own at the same time
        var invitation =
                invitations.save(new Invitation(firm.id(), "ludovic@example.org", Role.MANAGER, null, Instant.now()));

        teams.accept(teams.invitationToken(invitation.id()), person(account.id()));

        assertThat(companies.get(firm.id()).isClaimed()).isTrue();
        assertThat(teams.of(firm.id())).extracting(Member::role).containsExactly(Role.MANAGER);
    }

    private Contact add(String name) {
        return contacts.add(firm.id(), ContactSamples.draft(name), staff(here.id()));
    }

    private static void assertMissing(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }
}
