package fr.boucle.companies;

import static fr.boucle.support.TestActor.person;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(TestDatabase.class)
class TeamsIntegrationTests {
    @Autowired
    Teams teams;

    @Autowired
    InvitationRepository invitations;

    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Territories territories;

    @Autowired
    HatRack hats;

    Territory here;
    AccountId founder;
    Company company;
    Actor manager;

    @BeforeEach
    void registerACompany() {
        here = TestTerritory.lens(territories);
        founder = somebody();
        company = companies.register(
                here.id(), TestCompany.draft("Menuiserie"), TestCompany.site(TestTerritory.LIEVIN), person(founder));
        manager = new HatRack.MemberHat(founder, company.id(), Role.MANAGER, Set.of());
    }

    @Test
    void inviteAColleagueWhoAcceptsOnce() {
        var colleague = somebody();
        var secret = invite(Role.MEMBER, null);
        assertThat(teams.invitedBy(secret)).isPresent();

        teams.accept(secret, person(colleague));

        assertThat(teams.of(company.id()).stream().map(Member::account)).containsExactlyInAnyOrder(founder, colleague);
        assertThat(teams.invitedBy(secret)).isEmpty();
        assertThat(teams.invitedTo(company.id())).isEmpty();
        assertRefused("company.invitation.spent", () -> teams.accept(secret, person(somebody())));
    }

    @Test
    void letOneInvitationInOnePersonOnly() throws Exception {
        var secret = invite(Role.MEMBER, null);
        var first = somebody();
        var second = somebody();

        var results = AtOnce.run(
                List.of(() -> teams.accept(secret, person(first)), () -> teams.accept(secret, person(second))));

        assertThat(results.won()).isEqualTo(1);
        assertThat(results.failures()).allMatch(RuleViolation.class::isInstance);
        assertThat(teams.of(company.id())).hasSize(2);
    }

    @Test
    void forgetAWithdrawnInvitation() {
        var secret = invite(Role.MEMBER, null);

        teams.withdraw(teams.invitedTo(company.id()).get(0).id(), manager);

        assertThat(teams.invitedBy(secret)).isEmpty();
        assertRefused("company.invitation.spent", () -> teams.accept(secret, person(somebody())));
    }

    @Test
    void refuseAMandateThatIsOverAlready() {
        assertRefused(
                "company.mandate.past",
                () -> teams.invite(
                        company.id(),
                        "ana@example.org",
                        Role.MEMBER,
                        LocalDate.now().minusDays(1),
                        manager));
    }

    @Test
    void giveAConsultantAHatUntilTheMandatesLastDay() {
        var consultant = somebody();
        teams.accept(invite(Role.MEMBER, LocalDate.now()), person(consultant));

        assertThat(hats.of(consultant)).hasSize(1);
        assertThat(teams.of(company.id()).stream().flatMap(member -> member.mandate().stream()))
                .containsExactly(LocalDate.now());
    }

    @Test
    void renewAMandate() {
        var consultant = somebody();
        teams.accept(invite(Role.MEMBER, LocalDate.now()), person(consultant));

        teams.accept(invite(Role.MEMBER, LocalDate.now().plusDays(30)), person(consultant));

        assertThat(teams.of(company.id()).stream().flatMap(member -> member.mandate().stream()))
                .containsExactly(LocalDate.now().plusDays(30));
    }

    @Test
    void leaveAManagerWhatTheyWere() {
        teams.accept(invite(Role.MEMBER, null), person(founder));

        assertThat(teams.of(company.id()))
                .singleElement()
                .satisfies(member -> assertThat(member.role()).isEqualTo(Role.MANAGER));
    }

    @Test
    void keepTheLastManager() {
        var colleague = somebody();
        teams.accept(invite(Role.MEMBER, null), person(colleague));

        assertRefused("company.member.last", () -> teams.remove(company.id(), founder, manager));
        teams.remove(company.id(), colleague, manager);

        assertThat(teams.of(company.id())).hasSize(1);
    }

    @Test
    void keepAManagerWhenTwoRemoveEachOther() throws Exception {
        var other = somebody();
        teams.accept(invite(Role.MANAGER, null), person(other));
        var second = new HatRack.MemberHat(other, company.id(), Role.MANAGER, Set.of());

        var results = AtOnce.run(List.of(() -> remove(other, manager), () -> remove(founder, second)));

        assertThat(results.won()).isEqualTo(1);
        assertThat(teams.of(company.id())).hasSize(1);
    }

    @Test
    void hideTheirDoorsFromStrangers() {
        var stranger = person(somebody());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> teams.invite(company.id(), "ana@example.org", Role.MEMBER, null, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.remove(company.id(), founder, stranger));
    }

    @Test
    void takeAClaimOnce() {
        var unclaimed = TestCompany.approved(companies, here, "Scierie", TestTerritory.LENS);
        var claimant = somebody();
        var claim = teams.claim(unclaimed.id(), "J’y travaille.", person(claimant));
        assertRefused("company.claim.asked", () -> teams.claim(unclaimed.id(), "Encore.", person(claimant)));

        teams.decide(claim.id(), true, staff(here.id()));

        assertThat(companies.get(unclaimed.id()).isClaimed()).isTrue();
        assertThat(teams.of(unclaimed.id()).stream().map(Member::account)).containsExactly(claimant);
        assertRefused("company.claim.taken", () -> teams.claim(unclaimed.id(), "Moi.", person(somebody())));
        assertRefused("company.claim.decided", () -> teams.decide(claim.id(), false, staff(here.id())));
    }

    @Test
    void hideAClaimFromANeighboursStaff() {
        var claim = claim();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> teams.decide(
                        claim, true, staff(TestTerritory.neighbour(territories).id())));
    }

    @Test
    void letOneOfTwoOfficersDecideAClaim() throws Exception {
        for (int round = 0; round < 5; round++) {
            var claim = claim();

            var results = AtOnce.run(List.of(
                    () -> teams.decide(claim, true, staff(here.id())),
                    () -> teams.decide(claim, false, staff(here.id()))));

            assertThat(results.won()).isEqualTo(1);
            assertThat(results.failures()).allMatch(RuleViolation.class::isInstance);
        }
    }

    private UUID claim() {
        var unclaimed = TestCompany.approved(companies, here, "Scierie", TestTerritory.LENS);
        return teams.claim(unclaimed.id(), "J’y travaille.", person(somebody())).id();
    }

    private boolean remove(AccountId gone, Actor actor) {
        teams.remove(company.id(), gone, actor);
        return true;
    }

    private String invite(Role role, @Nullable LocalDate until) {
        // without the event: the postman would make a secret of his own at the same time
        var invitation = new Invitation(company.id(), "ana@example.org", role, until, Instant.now());
        return teams.invitationToken(invitations.save(invitation).id());
    }

    private AccountId somebody() {
        return accounts.registerConfirmed(
                        UUID.randomUUID() + "@example.org", "Camille Test", "une phrase assez longue", "fr")
                .id();
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
