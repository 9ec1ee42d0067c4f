package fr.boucle.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names of the parts of a ZIP archive, read from its table of contents: nothing is unpacked. */
final class ZipParts {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END_COUNT = 10;
    private static final int END_TABLE = 16;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LINE = 0x02014b50;
    private static final int LINE_LENGTH = 46;
    private static final int LINE_NAME = 28;
    private static final int LINE_EXTRA = 30;
    private static final int LINE_COMMENT = 32;

    private ZipParts() {}

    /** Empty where the bytes are no archive, or a broken one. */
    static Set<String> of(byte[] archive) {
        var bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(bytes);
            return end < 0 ? Set.of() : names(bytes, bytes.getInt(end + END_TABLE), word(bytes, end + END_COUNT));
        } catch (IndexOutOfBoundsException broken) {
            return Set.of();
        }
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> names(ByteBuffer bytes, int table, int count) {
        var names = new HashSet<String>();
        int at = table;
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != LINE) {
                return Set.of();
            }
            int length = word(bytes, at + LINE_NAME);
            var name = new byte[length];
            bytes.get(at + LINE_LENGTH, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            at += LINE_LENGTH + length + word(bytes, at + LINE_EXTRA) + word(bytes, at + LINE_COMMENT);
        }
        return names;
    }

    private static int word(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
