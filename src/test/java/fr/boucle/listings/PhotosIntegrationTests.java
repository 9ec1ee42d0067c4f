package fr.boucle.listings;

import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.files.FileSamples;
import fr.boucle.files.Picture;
import fr.boucle.files.PictureSamples;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.listings.Photos.Move;
import fr.boucle.support.AtOnce;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import fr.boucle.web.Upload;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class PhotosIntegrationTests {
    private static final Picture PICTURE = Picture.of("IMG_2041.jpg", PictureSamples.jpeg(60, 40));

    @Autowired
    Listings listings;

    @Autowired
    Photos photos;

    @Autowired
    Documents documents;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    @Autowired
    JdbcClient jdbc;

    Company joiner;
    Company farm;
    Actor owner;
    Actor reader;
    Actor officer;
    ListingId id;

    @BeforeEach
    void publish() {
        Territory here = TestTerritory.lens(territories);
        joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        owner = member(joiner.id(), here.id());
        reader = member(farm.id(), here.id());
        officer = staff(here.id());
        id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);
    }

    @Test
    void areSeenByMembersAndByNobodyElse() {
        photos.add(id, PICTURE, owner);

        assertThat(photos.of(listings.seenBy(id, reader))).hasSize(1);
        assertThat(listings.seenBy(id, reader).veiled().cover()).isPresent();
        assertThat(photos.of(listings.seenBy(id, Actor.visitor()))).isEmpty();
        assertThat(listings.seenBy(id, Actor.visitor()).veiled().cover()).isEmpty();
        var photo = photos.of(listings.seenBy(id, owner)).get(0).id();
        assertThatThrownBy(() -> photos.print(listings.seenBy(id, Actor.visitor()), photo, Photo::large))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void belongToOneListingOnly() {
        var other = listings.publish(offer(joiner, "Sciure"), Origin.form(), owner);
        photos.add(id, PICTURE, owner);
        var photo = ids().get(0);

        assertThatThrownBy(() -> photos.get(listings.seenBy(other, owner), photo))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> photos.remove(other, photo, owner)).isInstanceOf(NotFound.class);
    }

    @Test
    void changeNeitherTheStateNorTheVersion() {
        var before = listings.seenBy(id, owner);
        photos.add(id, PICTURE, officer);
        documents.add(id, DocumentKind.SAFETY_SHEET, pdf("fds.pdf"), owner);

        var after = listings.seenBy(id, owner);
        assertThat(after.open().state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(after.rights().version()).isEqualTo(before.rights().version());
    }

    @Test
    void areChangedByTheListingsOwnPeopleOnly() {
        photos.add(id, PICTURE, owner);
        var photo = ids().get(0);

        assertThatThrownBy(() -> photos.add(id, PICTURE, reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> photos.describe(id, photo, "x", reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> photos.move(id, photo, Move.FIRST, reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> photos.remove(id, photo, reader)).isInstanceOf(NotFound.class);
    }

    @Test
    void standInTheOrderThatTheOwnerChooses() {
        for (int i = 0; i < 3; i++) {
            photos.add(id, PICTURE, owner);
        }
        var first = ids().get(0);
        var second = ids().get(1);
        var third = ids().get(2);

        photos.move(id, third, Move.FIRST, owner);
        assertThat(ids()).containsExactly(third, first, second);
        assertThat(listings.seenBy(id, reader).veiled().cover()).map(Photo::id).contains(third);
        photos.move(id, third, Move.LATER, owner);
        assertThat(ids()).containsExactly(first, third, second);
        photos.move(id, second, Move.EARLIER, owner);
        assertThat(ids()).containsExactly(first, second, third);
        photos.move(id, third, Move.LATER, owner);
        photos.move(id, first, Move.EARLIER, owner);
        assertThat(ids()).containsExactly(first, second, third);
    }

    @Test
    void leaveNothingBehindWhenTheyAreRemoved() {
        photos.add(id, PICTURE, owner);
        photos.add(id, PICTURE, owner);
        var gone = photos.of(listings.seenBy(id, owner)).get(0);

        photos.remove(id, gone.id(), owner);

        assertThat(ids()).hasSize(1).doesNotContain(gone.id());
        assertThat(listings.seenBy(id, reader).veiled().cover()).isPresent();
        assertThat(kept(gone.large().file().value())).isZero();
        assertThat(kept(gone.small().file().value())).isZero();
    }

    @Test
    void areTenAtMostEvenWhenTwoPeopleAddAtOnce() throws Exception {
        for (int i = 0; i < 9; i++) {
            photos.add(id, PICTURE, owner);
        }
        var tried = AtOnce.run(List.of(() -> added(owner), () -> added(officer)));

        assertThat(tried.won()).isEqualTo(1);
        assertThat(tried.failures()).singleElement().isInstanceOf(RuleViolation.class);
        assertThat(ids()).hasSize(10);
    }

    @Test
    void keepTheWordsOfWhoDescribesThem() {
        photos.add(id, PICTURE, owner);
        photos.describe(id, ids().get(0), "  Palettes empilées sous abri ", owner);

        assertThat(photos.of(listings.seenBy(id, reader)))
                .extracting(Photo::description)
                .containsExactly("Palettes empilées sous abri");
        assertThatThrownBy(() -> photos.describe(id, ids().get(0), "x".repeat(301), owner))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void stayAsTheyAreOnceTheListingHasEndedButCanBeRemoved() {
        photos.add(id, PICTURE, owner);
        listings.withdraw(id, owner);

        assertThatThrownBy(() -> photos.add(id, PICTURE, owner)).isInstanceOf(RuleViolation.class);
        photos.remove(id, ids().get(0), owner);
        assertThat(ids()).isEmpty();
    }

    @Test
    void goWithADraftThatIsThrownAway() {
        var draft = listings.keep(offer(joiner, "Sciure"), Origin.form(), owner);
        photos.add(draft, PICTURE, owner);
        documents.add(draft, DocumentKind.OTHER, pdf("plan.pdf"), owner);
        var print = photos.of(listings.seenBy(draft, owner)).get(0).large().file();
        var paper = documents.of(listings.seenBy(draft, owner)).get(0).file().id();

        listings.seenBy(draft, officer); // who looked at it goes with it
        listings.discard(draft, owner);

        assertThat(kept(print.value())).isZero();
        assertThat(kept(paper.value())).isZero();
    }

    private boolean added(Actor actor) {
        photos.add(id, PICTURE, actor);
        return true;
    }

    private List<UUID> ids() {
        return photos.of(listings.seenBy(id, owner)).stream().map(Photo::id).toList();
    }

    private int kept(UUID file) {
        return jdbc.sql("select count(*) from stored_file where id = ?")
                .param(file)
                .query(Integer.class)
                .single();
    }

    private static Upload pdf(String name) {
        return new Upload(name, FileSamples.pdf());
    }
}
