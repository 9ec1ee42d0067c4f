package fr.boucle.files;

import static java.awt.RenderingHints.KEY_INTERPOLATION;
import static java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads and writes pictures in memory, with the decoders of the JDK and, for WebP and CMYK, of TwelveMonkeys. */
final class Pixels {
    /** As many as a telephone takes; counted before any is read. */
    private static final long MOST = 50_000_000;

    /** A larger picture is read with steps, so that it takes less memory and still more than is shown. */
    private static final int LONGEST_READ = 3 * Picture.LARGE;

    private static final float QUALITY = 0.82f;
    private static final int WEBP_AT = 8;

    private Pixels() {}

    /** The one decoder that may touch these bytes; no other one guesses at them. */
    static Optional<String> format(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, WEBP_AT + 4), ISO_8859_1);
        if (beginning.startsWith("RIFF") && beginning.startsWith("WEBP", WEBP_AT)) {
            return Optional.of("webp");
        }
        return new Content(bytes).type("").filter(FileType::isImage).map(type -> type == FileType.PNG ? "png" : "jpeg");
    }

    static BufferedImage read(String format, byte[] bytes) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST) {
                throw new Picture.TooManyPixels();
            }
            var param = reader.getDefaultReadParam();
            int step = Math.max(1, (int) Math.ceil(Math.max(width, height) / (double) LONGEST_READ));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** No side longer than this; what is see-through becomes white. Halved step by step, so that fine lines stay. */
    static BufferedImage within(int longest, BufferedImage image) {
        double ratio = (double) longest / Math.max(image.getWidth(), image.getHeight());
        if (ratio < 0.5) {
            return within(longest, drawn(image, 0.5));
        }
        return drawn(image, Math.min(1, ratio));
    }

    private static BufferedImage drawn(BufferedImage image, double ratio) {
        int width = (int) Math.max(1, Math.round(image.getWidth() * ratio));
        int height = (int) Math.max(1, Math.round(image.getHeight() * ratio));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(KEY_INTERPOLATION, VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    /** The pixels and nothing else. */
    static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
