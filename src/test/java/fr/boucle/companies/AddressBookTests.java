package fr.boucle.companies;

import static fr.boucle.support.TestActor.administrator;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.organiser;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressBookTests {
    private static final TerritoryId HERE = TerritoryId.random();
    private static final TerritoryId SECOND = TerritoryId.random();
    private static final CompanyId FIRM = CompanyId.random();

    private final AddressBook unclaimed = new AddressBook(FIRM, false, Set.of(HERE, SECOND));
    private final AddressBook claimed = new AddressBook(FIRM, true, Set.of(HERE, SECOND));

    @Test
    void isKeptByTheOfficersOfEveryClubOfTheCompany() {
        Stream.of(staff(HERE), organiser(HERE), staff(SECOND)).forEach(officer -> {
            assertThat(unclaimed.isWrittenBy(officer)).isTrue();
            assertThat(unclaimed.isReadBy(officer)).isTrue();
        });
    }

    @Test
    void isReadByTheManagersOfAClaimedCompanyOnly() {
        var manager = member(FIRM, HERE);

        assertThat(claimed.isReadBy(manager)).isTrue();
        assertThat(claimed.isWrittenBy(manager)).isFalse();
        assertThat(unclaimed.isReadBy(manager)).isFalse();
    }

    @Test
    void isClosedToEverybodyElse() {
        var colleague = new HatRack.MemberHat(AccountId.random(), FIRM, Role.MEMBER, Set.of(HERE));

        assertThat(Stream.of(
                        Actor.visitor(),
                        administrator(),
                        colleague,
                        member(CompanyId.random(), HERE),
                        staff(TerritoryId.random()),
                        organiser(TerritoryId.random())))
                .noneMatch(claimed::isReadBy)
                .noneMatch(claimed::isWrittenBy);
    }
}
