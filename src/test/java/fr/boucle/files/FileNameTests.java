package fr.boucle.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "Bon de pesée.pdf, PDF, Bon de pesée.pdf",
        "C:\\Documents\\contrat.DOCX, DOCX, contrat.DOCX",
        "../../etc/passwd, TEXT, passwd.txt",
        "photo.pdf, PNG, photo.pdf.png",
        "photo.JPEG, JPEG, photo.JPEG",
        "page.html, TEXT, page.html.txt",
        "'a\tb\n c.pdf', PDF, a b c.pdf",
        "a:b*?.pdf, PDF, a-b--.pdf",
        "'', PDF, document.pdf",
        ".pdf, PDF, pdf.pdf",
        "..., PDF, document.pdf",
    })
    void hasNoPathAndTheEndingOfWhatTheFileIs(String sent, FileType type, String kept) {
        assertThat(FileName.of(sent, type)).isEqualTo(kept);
    }

    @Test
    void hidesNoEndingBehindALetterThatTurnsTheLine() {
        assertThat(FileName.of("facture\u202Efdp.exe", FileType.PDF)).isEqualTo("facturefdp.exe.pdf");
    }

    @Test
    void isShortenedBeforeItsEndingAndThroughNoLetter() {
        assertThat(FileName.of("😀".repeat(300) + ".pdf", FileType.PDF)).isEqualTo("😀".repeat(100) + ".pdf");
    }
}
