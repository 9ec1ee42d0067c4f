package fr.boucle.files;

import static fr.boucle.files.FileSamples.bytes;
import static fr.boucle.files.FileSamples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTests {

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of(FileType.PDF, FileSamples.pdf(), "facture.exe"),
                Arguments.of(FileType.PNG, FileSamples.png(), "photo.jpg"),
                Arguments.of(FileType.JPEG, FileSamples.jpeg(), ""),
                Arguments.of(FileType.XLSX, zip("[Content_Types].xml", "xl/workbook.xml"), "suivi.zip"),
                Arguments.of(FileType.DOCX, zip("[Content_Types].xml", "word/document.xml"), "contrat"),
                Arguments.of(FileType.ODT, FileSamples.odt(), "note.odt"),
                Arguments.of(FileType.CSV, bytes("jour;tonnes\n1;2"), "SUIVI.CSV"),
                Arguments.of(FileType.TEXT, bytes("jour;tonnes\n1;2"), "suivi.txt"),
                Arguments.of(FileType.TEXT, "Béthune, à l’été".getBytes(Charset.forName("windows-1252")), "note"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isToldByItsBytesAndNotByItsName(FileType type, byte[] content, String name) {
        assertThat(new Content(content).type(name)).contains(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a program", new byte[] {'M', 'Z', (byte) 0x90, 0, 3}),
                Arguments.of("a page", bytes("<!DOCTYPE html><script>alert(1)</script>")),
                Arguments.of("a page behind a mark and a line", bytes("\ufeff\n <html>")),
                Arguments.of("a drawing", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("a drawing with a head", bytes("<?xml version='1.0'?><svg/>")),
                Arguments.of("an archive", zip("facture.pdf")),
                Arguments.of("an archive that says it is a text", zip("content.xml")),
                Arguments.of("a table with a macro", zip("xl/workbook.xml", "xl/vbaProject.bin")),
                Arguments.of("a text with a macro", zip("word/document.xml", "word/vbaProject.bin")),
                Arguments.of("the beginning of an archive", new byte[] {'P', 'K', 3, 4}),
                Arguments.of("an older document", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWhereItIsOfNoTypeThatMayBeKept(String what, byte[] content) {
        assertThat(new Content(content).type("document.pdf")).as(what).isEmpty();
    }

    @Test
    void isRefusedWhereItIsABrokenArchive() {
        var whole = zip("word/document.xml");
        for (int length = 4; length < whole.length; length++) {
            assertThat(new Content(Arrays.copyOf(whole, length)).type("contrat.docx"))
                    .isEmpty();
        }
    }
}
