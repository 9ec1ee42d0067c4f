package fr.boucle.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.support.TestDatabase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TestDatabase.class)
class FilesIntegrationTests {
    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    @Test
    void giveBackWhatWasKeptByteForByte() {
        var id = files.keep("/tmp/Bon de pesée.pdf", FileSamples.pdf(), Actor.system());

        var kept = files.get(id);
        assertThat(kept.bytes()).isEqualTo(FileSamples.pdf());
        assertThat(kept.name()).isEqualTo("Bon de pesée.pdf");
        assertThat(kept.type()).isEqualTo(FileType.PDF);
        assertThat(kept.size()).isEqualTo(FileSamples.pdf().length);
        assertThat(kept.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void sayWhichFileIsRefusedAndWhy() {
        refuses("file.empty", "vide.pdf", new byte[0]);
        refuses("file.typeRefused", "page.pdf", FileSamples.text("<html>"));
        refuses("file.tooLarge", "grand.txt", large(Files.LARGEST + 1));
    }

    private void refuses(String code, String name, byte[] bytes) {
        assertThatThrownBy(() -> files.keep(name, bytes, Actor.system()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.arguments()).containsExactly(name);
                });
    }

    @Test
    void takeAFileOfTheLargestSize() {
        var id = files.keep("grand.txt", large(Files.LARGEST), Actor.system());

        assertThat(files.get(id).size()).isEqualTo(Files.LARGEST);
    }

    private static byte[] large(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    @Test
    void labelThoseThatAreStillThere() {
        var one = files.keep("un.txt", FileSamples.text("un"), Actor.system());
        var gone = files.keep("deux.txt", FileSamples.text("deux"), Actor.system());
        files.forget(gone);

        assertThat(files.labels(List.of(one, gone)))
                .containsOnlyKeys(one)
                .containsValue(new FileLabel(one, "un.txt", FileType.TEXT, 2));
        assertThatThrownBy(() -> files.get(gone)).isInstanceOf(NotFound.class);
    }

    /** Evidence is what was sent: the database refuses bytes that are not those of the fingerprint. */
    @Test
    void cannotBeChangedUnseen() {
        var id = files.keep("un.txt", FileSamples.text("un"), Actor.system());

        assertThatThrownBy(() -> jdbc.sql("update stored_file set bytes = 'de'::bytea where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("stored_file_unbroken");
    }
}
