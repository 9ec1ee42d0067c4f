package fr.boucle.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boucle.kernel.RuleViolation;
import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTests {
    @Test
    void losesThePlaceWhereItWasTaken() {
        var sent = PictureSamples.jpegWithPlace(2000, 1000, 1);
        assertThat(text(sent)).contains("Exif", PictureSamples.PLACE);

        var picture = Picture.of("IMG_2041.jpg", sent);

        assertThat(text(picture.large().bytes())).doesNotContain("Exif", PictureSamples.PLACE);
        assertThat(text(picture.small().bytes())).doesNotContain("Exif", PictureSamples.PLACE);
        assertThat(new Content(picture.large().bytes()).type("")).contains(FileType.JPEG);
    }

    @Test
    void isNoLargerThanAPageShowsIt() {
        var picture = Picture.of("large.png", PictureSamples.png(2000, 1000));

        assertThat(picture.large().width()).isEqualTo(1600);
        assertThat(picture.large().height()).isEqualTo(800);
        assertThat(picture.small().width()).isEqualTo(480);
        assertThat(picture.small().height()).isEqualTo(240);
        var drawn = PictureSamples.image(picture.large().bytes());
        assertThat(drawn.getWidth()).isEqualTo(1600);
        assertThat(drawn.getHeight()).isEqualTo(800);
    }

    @Test
    void isNeverMadeLarger() {
        var picture = Picture.of("small.jpg", PictureSamples.jpeg(300, 200));

        assertThat(picture.large().width()).isEqualTo(300);
        assertThat(picture.small().height()).isEqualTo(200);
    }

    /** A JPEG whose left half is red: where the red is once it was turned as the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, left",
        "2, 40, 20, right",
        "3, 40, 20, right",
        "4, 40, 20, left",
        "5, 20, 40, top",
        "6, 20, 40, top",
        "7, 20, 40, bottom",
        "8, 20, 40, bottom",
        "99, 40, 20, left"
    })
    void standsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String red) {
        var print = Picture.of("photo.jpg", PictureSamples.jpegWithPlace(40, 20, orientation))
                .large();

        assertThat(print.width()).isEqualTo(width);
        assertThat(print.height()).isEqualTo(height);
        var image = PictureSamples.image(print.bytes());
        var seen = new Color(
                switch (red) {
                    case "left" -> image.getRGB(3, height / 2);
                    case "right" -> image.getRGB(width - 4, height / 2);
                    case "top" -> image.getRGB(width / 2, 3);
                    default -> image.getRGB(width / 2, height - 4);
                });
        assertThat(seen.getRed()).isGreaterThan(200);
        assertThat(seen.getBlue()).isLessThan(60);
    }

    @Test
    void readsWebP() {
        var picture = Picture.of("photo.webp", PictureSamples.webp());

        assertThat(picture.large().width()).isEqualTo(1);
        assertThat(new Content(picture.large().bytes()).type("")).contains(FileType.JPEG);
    }

    @Test
    void putsWhiteBehindWhatIsSeeThrough() {
        var print = Picture.of("logo.png", PictureSamples.transparentPng()).large();

        assertThat(new Color(PictureSamples.image(print.bytes()).getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    @Test
    void refusesABombBeforeItIsUnpacked() {
        refuses("photo.tooManyPixels", PictureSamples.bomb(60_000, 60_000));
        refuses("photo.tooManyPixels", PictureSamples.bomb(50_000_001, 1));
    }

    @Test
    void refusesWhatIsNoPhotoWhateverItIsCalled() {
        refuses("photo.typeRefused", FileSamples.pdf());
        refuses("photo.typeRefused", FileSamples.bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"));
        refuses("photo.typeRefused", FileSamples.bytes("GIF89a"));
        refuses("file.empty", new byte[0]);
        refuses("file.tooLarge", new byte[Files.LARGEST + 1]);
    }

    @Test
    void refusesWhatIsBroken() {
        refuses("photo.broken", FileSamples.png());
        refuses("photo.broken", FileSamples.jpeg());
        refuses("photo.broken", Arrays.copyOf(PictureSamples.webp(), 20));
        refuses("photo.broken", PictureSamples.bomb(1000, 1000));
    }

    /** What hides behind the pixels, such as an archive or a page, is not carried over. */
    @Test
    void keepsNothingThatFollowsThePixels() {
        var polyglot = text(PictureSamples.jpeg(40, 20)) + "<script>alert(1)</script>";

        var picture = Picture.of("photo.jpg", polyglot.getBytes(ISO_8859_1));

        assertThat(text(picture.large().bytes())).doesNotContain("script");
    }

    private static void refuses(String code, byte[] bytes) {
        assertThatThrownBy(() -> Picture.of("C:\\photos\\photo.jpg", bytes))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.arguments()).containsExactly("photo.jpg");
                });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
