package fr.boucle.listings.web;

import static fr.boucle.listings.ListingSamples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.files.FileSamples;
import fr.boucle.files.Picture;
import fr.boucle.files.PictureSamples;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Origin;
import fr.boucle.listings.DocumentKind;
import fr.boucle.listings.Documents;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.Listings;
import fr.boucle.listings.Photo;
import fr.boucle.listings.Photos;
import fr.boucle.support.Pages;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import fr.boucle.web.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class FilePagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Autowired
    Companies companies;

    @Autowired
    Listings listings;

    @Autowired
    Photos photos;

    @Autowired
    Documents documents;

    Pages pages;
    Actor owner;
    Actor reader;
    Actor officer;
    Company farm;
    ListingId id;
    String files;

    @BeforeEach
    void publish() {
        Territory here = TestTerritory.lens(territories);
        pages = new Pages(mvc, here);
        var joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        owner = TestActor.member(joiner.id(), here.id());
        reader = TestActor.member(farm.id(), here.id());
        officer = TestActor.organiser(here.id());
        id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);
        files = "/listings/" + id + "/files";
    }

    @Test
    void takeSeveralPhotosAndShowThemOnTheListing() {
        assertThat(pages.get("/listings/" + id, owner)).bodyText().contains(files);
        assertThat(pages.get(files, owner)).hasStatusOk().bodyText().contains("JPEG, PNG ou WebP", "dix en tout");

        assertThat(send("photos", photo("un.jpg"), photo("deux.jpg")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(files);

        assertThat(pages.get(files, owner)).bodyText().contains("Couverture", "À décrire");
        var page = Jsoup.parse(body(pages.get("/listings/" + id, reader).exchange()));
        assertThat(page.select(".photos img"))
                .hasSize(2)
                .allMatch(img -> img.hasAttr("width") && img.hasAttr("height"));
        assertThat(page.select(".photos img").eachAttr("alt"))
                .containsExactly(
                        "Photo 1 de «\u00a0Chutes de chêne\u00a0»", "Photo 2 de «\u00a0Chutes de chêne\u00a0»");
    }

    @Test
    void keepTheGoodPhotosAndNameTheOthersBesideTheField() {
        var svg = new MockMultipartFile("photos", "plan.svg", "image/png", FileSamples.text("<svg></svg>"));
        var bomb = new MockMultipartFile("photos", "bombe.png", "image/png", PictureSamples.bomb(60_000, 60_000));

        assertThat(send("photos", svg, photo("un.jpg"), bomb))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "photos-error",
                        "plan.svg\u00a0» n’est pas une photo",
                        "bombe.png\u00a0» dépasse 50 millions de pixels");
        assertThat(all()).hasSize(1);
    }

    @Test
    void askForAFileWhereNoneWasChosen() {
        assertThat(pages.post("/listings/" + id + "/photos", owner))
                .hasStatus(422)
                .bodyText()
                .contains("photos-error", "choisissez au moins un fichier.");
        assertThat(pages.post("/listings/" + id + "/documents", owner).param("kind", "ANALYSIS"))
                .hasStatus(422)
                .bodyText()
                .contains("documents-error");
    }

    @Test
    void keepTheWordsWhicheverButtonIsPressed() {
        add(2);
        var second = all().get(1);

        assertThat(pages.post("/listings/" + id + "/photos/" + second.id(), owner)
                        .param("description", "Palettes sous abri")
                        .param("move", "FIRST"))
                .hasRedirectedUrl(files + "#photo-" + second.id());

        assertThat(all().get(0).id()).isEqualTo(second.id());
        assertThat(pages.get("/listings/" + id, reader)).bodyText().contains("alt=\"Palettes sous abri\"");
    }

    @Test
    void giveBackADescriptionThatIsTooLong() {
        add(1);

        assertThat(pages.post("/listings/" + id + "/photos/" + all().get(0).id(), owner)
                        .param("description", "x".repeat(301)))
                .hasStatus(422)
                .bodyText()
                .contains("x".repeat(301), "300 caractères au plus", "aria-invalid=\"true\"");
    }

    @Test
    void removeAPhotoAfterAsking() {
        add(1);
        var path = "/listings/" + id + "/photos/" + all().get(0).id() + "/removal";

        assertThat(pages.get(path, owner)).hasStatusOk().bodyText().contains("Supprimer cette photo");
        assertThat(pages.post(path, owner)).hasRedirectedUrl(files);
        assertThat(all()).isEmpty();
    }

    @Test
    void handOutAPhotoAsAPrivateImageThatIsAskedForAgain() {
        add(1);
        var path = "/listings/" + id + "/photos/" + all().get(0).id();
        var shown = pages.get(path, reader).exchange();

        assertThat(shown).hasStatusOk().hasContentType("image/jpeg");
        assertThat(shown).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(shown.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("private", "no-cache");
        assertThat(shown.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isNull();
        var mark = shown.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(mark).isNotBlank();
        assertThat(pages.get(path, reader).header(HttpHeaders.IF_NONE_MATCH, mark))
                .hasStatus(304);
        assertThat(pages.get(path, Actor.visitor()).header(HttpHeaders.IF_NONE_MATCH, mark))
                .hasStatus(404);
        assertThat(pages.get(path + "/small", Actor.visitor())).hasStatus(404);
    }

    @Test
    void showTheCoverOnCardsToMembersOnly() {
        add(1);
        var cover = "/listings/" + id + "/photos/" + all().get(0).id() + "/small";

        var found = "/listings?q=" + listings.seenBy(id, owner).open().number();

        assertThat(pages.get(found, reader)).bodyText().contains(cover, "alt=\"Photo 1 de");
        assertThat(pages.get(found, Actor.visitor()))
                .bodyText()
                .contains("/listings/" + id)
                .doesNotContain("/photos/");
        assertThat(pages.get("/listings/" + id, Actor.visitor())).bodyText().doesNotContain("/photos/");
    }

    @Test
    void takeASafetySheetAndShowItAfterAYesOnly() {
        var sheet = new MockMultipartFile("documents", "fds.pdf", "text/html", FileSamples.pdf());
        assertThat(pages.post("/listings/" + id + "/documents", owner)
                        .multipart()
                        .file(sheet)
                        .param("kind", "SAFETY_SHEET")
                        .exchange())
                .hasRedirectedUrl(files);
        var path = "/listings/" + id + "/documents/"
                + documents.of(listings.seenBy(id, owner)).get(0).document().id();
        assertThat(pages.get("/listings/" + id, owner)).bodyText().contains("Fiche de données de sécurité", path);

        assertThat(pages.get("/listings/" + id, reader)).bodyText().doesNotContain("fds.pdf");
        assertThat(pages.get(path, reader)).hasStatus(404);
        listings.disclose(id, farm.id());
        assertThat(pages.get("/listings/" + id, reader)).bodyText().contains("fds.pdf", path);
        assertThat(pages.get(path, reader))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"fds.pdf\"; filename*=UTF-8''fds.pdf");
    }

    @Test
    void refuseADocumentOfAnotherTypeAndKeepTheRest() {
        var page = new MockMultipartFile("documents", "fds.html", "application/pdf", FileSamples.text("<html>"));
        var good = new MockMultipartFile("documents", "fds.pdf", "application/pdf", FileSamples.pdf());

        assertThat(pages.post("/listings/" + id + "/documents", owner)
                        .multipart()
                        .file(page)
                        .file(good)
                        .param("kind", "SAFETY_SHEET")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("documents-error", "fds.html\u00a0»", ">fds.pdf</a>");
    }

    @Test
    void replaceAndRemoveADocument() {
        documents.add(id, DocumentKind.ANALYSIS, new Upload("2025.pdf", FileSamples.pdf()), owner);
        var path = "/listings/" + id + "/documents/"
                + documents.of(listings.seenBy(id, owner)).get(0).document().id();

        assertThat(pages.get(path + "/version", owner)).hasStatusOk().bodyText().contains("Remplacer 2025.pdf");
        assertThat(pages.post(path + "/version", owner))
                .hasStatus(422)
                .bodyText()
                .contains("version-error");
        assertThat(pages.post(path + "/version", owner)
                        .multipart()
                        .file(new MockMultipartFile("version", "2026.pdf", null, FileSamples.pdf()))
                        .exchange())
                .hasRedirectedUrl(files);
        assertThat(pages.get(path + "/removal", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Supprimer 2026.pdf");
        assertThat(pages.post(path + "/removal", officer)).hasRedirectedUrl(files);
        assertThat(pages.get(files, owner)).bodyText().doesNotContain("2026.pdf");
    }

    @Test
    void areThereForTheListingsOwnPeopleOnly() {
        assertThat(pages.get(files, officer)).hasStatusOk();
        assertThat(pages.get(files, reader)).hasStatus(404);
        assertThat(send(reader, "photos", photo("un.jpg"))).hasStatus(404);
        assertThat(pages.get(files, Actor.visitor())).hasStatus3xxRedirection();
        assertThat(pages.get("/listings/" + ListingId.random() + "/files", owner))
                .hasStatus(404);
        assertThat(pages.get("/listings/" + id + "/photos/" + UUID.randomUUID(), owner))
                .hasStatus(404);
    }

    @Test
    void offerNoUploadOnceTheListingHasEnded() {
        listings.withdraw(id, owner);

        assertThat(pages.get(files, owner)).hasStatusOk().bodyText().doesNotContain("type=\"file\"");
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            photos.add(id, Picture.of("un.jpg", PictureSamples.jpeg(60, 40)), owner);
        }
    }

    private List<Photo> all() {
        return photos.of(listings.seenBy(id, owner));
    }

    private MvcTestResult send(String field, MockMultipartFile... sent) {
        return send(owner, field, sent);
    }

    private MvcTestResult send(Actor actor, String field, MockMultipartFile... sent) {
        var request = pages.post("/listings/" + id + "/" + field, actor).multipart();
        for (var one : sent) {
            request = request.file(one);
        }
        return request.exchange();
    }

    private static MockMultipartFile photo(String name) {
        return new MockMultipartFile("photos", name, "image/jpeg", PictureSamples.jpeg(60, 40));
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
