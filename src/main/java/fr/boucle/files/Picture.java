package fr.boucle.files;

import fr.boucle.kernel.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * A photo made anew from its pixels, upright and in two sizes: what its camera wrote beside them, the place above all, is
 * not carried over.
 */
public record Picture(String name, Print large, Print small) {
    static final int LARGE = 1600;
    static final int SMALL = 480;

    /** The largest picture takes some 200 MB while it is read: never more than two at once. */
    private static final Semaphore DARKROOM = new Semaphore(2);

    /** A JPEG, and its size in pixels. */
    public record Print(byte[] bytes, int width, int height) {
        static Print of(BufferedImage image) throws IOException {
            return new Print(Pixels.jpeg(image), image.getWidth(), image.getHeight());
        }
    }

    /** Refuses what is no photo, cannot be read, or would unpack to too many pixels; the sentence names the file. */
    public static Picture of(String sent, byte[] bytes) {
        var name = FileName.clean(sent);
        Files.demandSize(name, bytes);
        var format = Pixels.format(bytes).orElseThrow(() -> new RuleViolation("photo.typeRefused", name));
        DARKROOM.acquireUninterruptibly();
        try {
            var upright = Exif.upright(bytes);
            var large = upright.turn(Pixels.within(LARGE, Pixels.read(format, bytes)));
            return new Picture(name, Print.of(large), Print.of(Pixels.within(SMALL, large)));
        } catch (TooManyPixels bomb) {
            throw new RuleViolation("photo.tooManyPixels", name);
        } catch (IOException | RuntimeException broken) { // decoders throw whatever a broken file leads them to
            throw new RuleViolation("photo.broken", name);
        } finally {
            DARKROOM.release();
        }
    }

    /** A small file that would fill the memory. */
    static final class TooManyPixels extends IOException {
        private static final long serialVersionUID = 1;
    }
}
