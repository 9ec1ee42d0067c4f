package fr.boucle.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A picture of our own making that not everybody may see. The browser keeps it and asks each time whether it may show it
 * again: whoever has signed out or lost the right sees nothing more.
 */
public final class PrivateImage {
    private PrivateImage() {}

    /** @param fingerprint of the bytes: the same answers without them */
    public static ResponseEntity<byte[]> jpeg(String fingerprint, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(fingerprint)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(bytes);
    }
}
