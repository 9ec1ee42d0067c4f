package fr.boucle.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos to test with: real ones, as a telephone or an attacker would send them. */
public final class PictureSamples {
    /** Where the photo was taken, as its bytes would give it away. */
    public static final String PLACE = "N50.4219";

    private PictureSamples() {}

    /** Its left half is red, its right half blue. */
    public static byte[] jpeg(int width, int height) {
        return written("jpeg", halves(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return written("png", halves(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    static byte[] transparentPng() {
        return written("png", new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB));
    }

    /** One pixel, made by another program. */
    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    /** As a telephone writes it: how it was held, and where it was. */
    public static byte[] jpegWithPlace(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.writeBytes(exif(orientation));
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    /** One table with the orientation and a pointer to the table of the place, whose one entry is the latitude. */
    private static byte[] exif(int orientation) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new DataOutputStream(bytes)) {
            out.write("Exif\0\0MM\0*".getBytes(ISO_8859_1));
            out.writeInt(8);
            out.writeShort(2);
            entry(out, 0x0112, 3, 1, orientation << 16);
            entry(out, 0x8825, 4, 1, 38);
            out.writeInt(0);
            out.writeShort(1);
            entry(out, 2, 2, PLACE.length(), 56);
            out.writeInt(0);
            out.write(PLACE.getBytes(ISO_8859_1));
            var segment = new ByteArrayOutputStream();
            segment.write(0xFF);
            segment.write(0xE1);
            segment.write((bytes.size() + 2) >> 8);
            segment.write(bytes.size() + 2);
            segment.writeBytes(bytes.toByteArray());
            return segment.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A PNG of a few bytes that says it is this large. */
    public static byte[] bomb(int width, int height) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new DataOutputStream(bytes)) {
            out.write(png(1, 1), 0, 16);
            var size = new ByteArrayOutputStream();
            var header = new DataOutputStream(size);
            header.writeInt(width);
            header.writeInt(height);
            header.write(new byte[] {8, 2, 0, 0, 0});
            out.write(size.toByteArray());
            var sum = new CRC32();
            sum.update("IHDR".getBytes(ISO_8859_1));
            sum.update(size.toByteArray());
            out.writeInt((int) sum.getValue());
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage image(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage halves(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
