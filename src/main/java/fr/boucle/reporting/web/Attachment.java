package fr.boucle.reporting.web;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A file of ours to be saved, sent while it is written. */
final class Attachment {
    static final MediaType WORKBOOK =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Attachment() {}

    static ResponseEntity<StreamingResponseBody> of(String name, MediaType kind, Consumer<OutputStream> writing) {
        return ResponseEntity.ok()
                .contentType(kind)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()))
                .body(writing::accept);
    }
}
