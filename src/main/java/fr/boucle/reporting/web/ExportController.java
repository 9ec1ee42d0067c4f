package fr.boucle.reporting.web;

import fr.boucle.kernel.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A company takes along all that it has here, in one file. */
@Controller
class ExportController {
    private static final MediaType ZIP = new MediaType("application", "zip");

    private final CompanyExport export;
    private final Clock clock;

    ExportController(CompanyExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(Actor me) {
        var files = export.write(me);
        var name = "boucle-" + plain(files.company().name()) + "-" + LocalDate.now(clock) + ".zip";
        return ResponseEntity.ok()
                .contentType(ZIP)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()))
                .body(zip(files.sheets()));
    }

    private static byte[] zip(Map<String, Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey()));
                zip.write(sheet.getValue().bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Letters and digits that every file system knows. */
    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return letters.isEmpty() ? "export" : letters;
    }
}
