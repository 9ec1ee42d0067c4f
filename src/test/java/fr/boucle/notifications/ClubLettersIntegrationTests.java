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
import fr.boucle.listings.ListingSamples;
import fr.boucle.listings.Listings;
import fr.boucle.matching.MatchRefusal;
import fr.boucle.matching.MatchSamples;
import fr.boucle.matching.Matches;
import fr.boucle.matching.Pairing;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.synergies.Answer;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergies.Reply;
import fr.boucle.synergies.Synergy.NextAction;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    Matches matches;

    @Autowired
    Pairing pairing;

    @Autowired
    Synergies synergies;

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

    @Test
    void tellTheOtherOfALossByTheNameOfItsOwnListingAndNotWhoCausedIt() {
        here = MatchSamples.territoryWithThreshold(territories, 100);
        var giver = person();
        var taker = person();
        var joiner = company(giver);
        var farm = company(taker);
        var offer = listings.publish(offer(joiner, "Sciure secrète"), Origin.form(), member(joiner, giver));
        var need =
                listings.publish(ListingSamples.need(farm, "Sciure pour litière"), Origin.form(), member(farm, taker));
        matches.best(offer, 1); // known to matching at once
        matches.best(need, 1);
        var officer = TestActor.staff(here.id());
        var synergy =
                synergies.openFrom(pairing.pair(offer, need, officer).id(), new NextAction("Appeler", null), officer);

        synergies.answer(
                synergy.id(), joiner.id(), Answer.NO, new Reply(MatchRefusal.QUALITY, null), member(joiner, giver));

        assertThat(await(taker, "Sans suite\u00a0: Sciure pour litière")).hasSize(1);
        assertThat(mailbox.noticesOf(taker.id()))
                .noneMatch(notice -> notice.text().contains("secrète"));
        assertThat(mailbox.noticesOf(giver.id()))
                .noneMatch(notice -> notice.subject().startsWith("Sans suite"));
    }

    private Account person() {
        return accounts.registerConfirmed(UUID.randomUUID() + "@exemple.fr", "Ana Duval", "six tables de cinq", "fr");
    }

    private Actor member(Company company, Account account) {
        return new TestActor(
                Actor.Kind.MEMBER,
                Optional.of(account.id()),
                Optional.of(company.id()),
                Optional.empty(),
                Set.of(here.id()));
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
