package fr.boucle.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to test with, as small as their types allow. */
public final class FileSamples {
    private FileSamples() {}

    public static byte[] pdf() {
        return bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF");
    }

    public static byte[] text(String text) {
        return bytes(text);
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    }

    static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};
    }

    static byte[] odt() {
        return zip("application/vnd.oasis.opendocument.text", List.of("content.xml"));
    }

    static byte[] zip(String... parts) {
        return zip("", List.of(parts));
    }

    private static byte[] zip(String mimetype, List<String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (!mimetype.isEmpty()) {
                zip.putNextEntry(stored("mimetype", bytes(mimetype)));
                zip.write(bytes(mimetype));
            }
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(bytes("<x/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
