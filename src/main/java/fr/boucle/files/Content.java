package fr.boucle.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is, told by its bytes and never by what the sender calls it. Eight types are few enough to know by their
 * first bytes and, for the three that are ZIP archives, by the names of their parts: nothing is unpacked, so a bomb stays
 * packed. (Tika's core alone cannot tell one archive from another, and its archive parser brings five libraries.)
 */
final class Content {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-".getBytes(ISO_8859_1);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Map<byte[], FileType> FIRST_BYTES =
            Map.of(PNG, FileType.PNG, JPEG, FileType.JPEG, PDF, FileType.PDF);

    /** An ODT opens with this entry, stored as it is, so that it can be told without unpacking. */
    private static final String ODT = "mimetype" + FileType.ODT.mediaType();

    private static final int ODT_AT = 30;

    /** A page or a drawing in which a program can hide is no plain text. */
    private static final Pattern MARKUP = Pattern.compile("^\\W*<[!?a-z]", Pattern.CASE_INSENSITIVE);

    private static final int BEGINNING = 512;

    private final byte[] bytes;

    Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The name only tells a table from a text, which no byte does. */
    Optional<FileType> type(String name) {
        if (startsWith(ZIP)) {
            return office();
        }
        var known = FIRST_BYTES.entrySet().stream()
                .filter(type -> startsWith(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return known.isPresent() || !isText()
                ? known
                : Optional.of(FileType.CSV.endsLikeThis(name) ? FileType.CSV : FileType.TEXT);
    }

    private boolean startsWith(byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** A document with a program in it is not what it seems. */
    private Optional<FileType> office() {
        var parts = ZipParts.of(bytes);
        if (parts.stream().anyMatch(Content::isProgram)) {
            return Optional.empty();
        }
        if (parts.contains("xl/workbook.xml")) {
            return Optional.of(FileType.XLSX);
        }
        if (parts.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        return parts.contains("content.xml") && text(ODT_AT, ODT.length()).equals(ODT)
                ? Optional.of(FileType.ODT)
                : Optional.empty();
    }

    private static boolean isProgram(String part) {
        var plain = part.toLowerCase(Locale.ROOT);
        return plain.endsWith("vbaproject.bin") || plain.startsWith("basic/") || plain.startsWith("scripts/");
    }

    /** Every single-byte alphabet and UTF-8 pass: spreadsheets in French still write Windows-1252. */
    private boolean isText() {
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return false;
            }
        }
        return !MARKUP.matcher(text(0, BEGINNING)).find();
    }

    private String text(int from, int length) {
        return from >= bytes.length ? "" : new String(bytes, from, Math.min(length, bytes.length - from), ISO_8859_1);
    }
}
