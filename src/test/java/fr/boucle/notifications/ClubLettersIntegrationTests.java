package fr.boucle.notifications;

import static fr.boucle.listings.ListingSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.ListingMerge;
import fr.boucle.listings.Listings;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ClubLettersIntegrationTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    Listings listings;

    @Autowired
    ListingMerge merge;

    @Autowired
    Mailbox mailbox;

    Territory here;

    @BeforeEach
    void settle() {
        here = TestTerritory.lens(territories);
    }

    @ParameterizedTest
    @CsvSource({"fr, Fusionnée\u00a0: Chutes", "en, Merged: Chutes", "nl, Samengevoegd: Chutes"})
    void tellACompanyOnceIntoWhichListingItsOwnWasMerged(String language, String subject) {
        var account = accounts.registerConfirmed(
                UUID.randomUUID() + "@exemple.fr", "Ana Duval", "six tables de cinq", language);
        var joiner = company(account);
        var owner = TestActor.member(joiner.id(), here.id());
        var one = listings.publish(offer(joiner, "Chutes"), Origin.form(), owner);
        var other = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);

        merge.merge(one, other, TestActor.organiser(here.id()));

        var notices = await(account, subject);
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo(subject);
            assertThat(notice.text()).contains("Chutes de chêne");
            assertThat(notice.path()).isEqualTo("/listings/" + other);
        });
    }

    private Company company(Account account) {
        var company = companies.register(
                here.id(),
                TestCompany.draft("Menuiserie"),
                TestCompany.site(TestTerritory.LIEVIN),
                TestActor.person(account.id()));
        companies.approve(company.id(), Actor.system());
        return company;
    }

    private List<Mailbox.Notice> await(Account account, String subject) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        List<Mailbox.Notice> found;
        do {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            found = mailbox.noticesOf(account.id()).stream()
                    .filter(notice -> notice.subject().equals(subject))
                    .toList();
        } while (found.isEmpty() && System.nanoTime() < end);
        return found;
    }
}
