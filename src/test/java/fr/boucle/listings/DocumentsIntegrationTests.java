package fr.boucle.listings;

import static fr.boucle.listings.ListingSamples.offer;
import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.files.FileSamples;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.Origin;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import fr.boucle.territory.Territory;
import fr.boucle.web.Upload;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
@Import(TestDatabase.class)
class DocumentsIntegrationTests {
    @Autowired
    Listings listings;

    @Autowired
    Documents documents;

    @Autowired
    Companies companies;

    @Autowired
    Territories territories;

    @Autowired
    ApplicationEvents events;

    Company farm;
    Actor owner;
    Actor reader;
    Actor officer;
    ListingId id;

    @BeforeEach
    void publish() {
        Territory here = TestTerritory.lens(territories);
        var joiner = TestCompany.approved(companies, here, "Menuiserie", TestTerritory.LIEVIN);
        farm = TestCompany.approved(companies, here, "Ferme", TestTerritory.LENS);
        owner = member(joiner.id(), here.id());
        reader = member(farm.id(), here.id());
        officer = staff(here.id());
        id = listings.publish(offer(joiner, "Chutes de chêne"), Origin.form(), owner);
    }

    @Test
    void openAfterAYesAndCloseAgainWithIt() {
        documents.add(id, DocumentKind.ANALYSIS, pdf("analyse.pdf"), owner);
        var document = only(owner).document().id();

        assertThat(documents.of(seen(reader))).isEmpty();
        assertThat(documents.of(seen(Actor.visitor()))).isEmpty();
        assertThatThrownBy(() -> documents.file(seen(reader), document)).isInstanceOf(NotFound.class);

        listings.disclose(id, farm.id());
        assertThat(documents.of(seen(reader))).hasSize(1);
        assertThat(documents.file(seen(reader), document).bytes()).isEqualTo(FileSamples.pdf());
        assertThat(listings.looks(id, owner)).extracting(Look::level).contains(ListingView.Level.AFTER_YES);

        listings.close(id, farm.id());
        assertThatThrownBy(() -> documents.file(seen(reader), document)).isInstanceOf(NotFound.class);
    }

    @Test
    void standByKindWithTheNameOfTheirFile() {
        documents.add(id, DocumentKind.SPECIFICATION, pdf("cahier.pdf"), owner);
        documents.add(id, DocumentKind.SAFETY_SHEET, pdf("C:\\docs\\fds.pdf"), officer);

        assertThat(documents.of(seen(owner)))
                .extracting(each -> each.document().kind(), each -> each.file().name())
                .containsExactly(
                        tuple(DocumentKind.SAFETY_SHEET, "fds.pdf"), tuple(DocumentKind.SPECIFICATION, "cahier.pdf"));
    }

    @Test
    void areReplacedAndRemovedOnRecord() {
        documents.add(id, DocumentKind.ANALYSIS, pdf("2025.pdf"), owner);
        var document = only(owner).document().id();
        documents.replace(id, document, pdf("2026.pdf"), owner);
        assertThat(only(owner).file().name()).isEqualTo("2026.pdf");
        assertThat(only(owner).document().kind()).isEqualTo(DocumentKind.ANALYSIS);

        documents.remove(id, document, officer);

        assertThat(documents.of(seen(owner))).isEmpty();
        assertThat(events.stream(Audited.class)
                        .filter(each -> each.subject().equals(id.toString()))
                        .map(Audited::act)
                        .filter(act -> act.startsWith("listing.document")))
                .containsExactly("listing.document.added", "listing.document.replaced", "listing.document.removed");
    }

    @Test
    void areChangedByTheListingsOwnPeopleOnly() {
        documents.add(id, DocumentKind.ANALYSIS, pdf("analyse.pdf"), owner);
        var document = only(owner).document().id();
        listings.disclose(id, farm.id());

        assertThatThrownBy(() -> documents.add(id, DocumentKind.OTHER, pdf("x.pdf"), reader))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.replace(id, document, pdf("x.pdf"), reader))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.remove(id, document, reader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.remove(id, UUID.randomUUID(), owner)).isInstanceOf(NotFound.class);
    }

    @Test
    void areTenAtMostAndOfAKnownType() {
        for (int i = 0; i < Documents.MOST; i++) {
            documents.add(id, DocumentKind.OTHER, pdf(i + ".pdf"), owner);
        }
        refuses("document.tooMany", pdf("11.pdf"));
        var draft = listings.keep(offer(companies.get(owner.company().orElseThrow()), "Sciure"), Origin.form(), owner);
        id = draft;
        refuses("file.typeRefused", new Upload("fds.pdf", FileSamples.text("<html><script></script></html>")));
        refuses("file.empty", new Upload("fds.pdf", new byte[0]));
    }

    private void refuses(String code, Upload sent) {
        assertThatThrownBy(() -> documents.add(id, DocumentKind.OTHER, sent, owner))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Documents.Attached only(Actor actor) {
        var all = documents.of(seen(actor));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private ListingView seen(Actor actor) {
        return listings.seenBy(id, actor);
    }

    private static Upload pdf(String name) {
        return new Upload(name, FileSamples.pdf());
    }
}
