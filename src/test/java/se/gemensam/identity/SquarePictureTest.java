package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.base.RefusedException;

class SquarePictureTest {

    @Test
    void theMiddleIsKeptSmallAndSquare() throws IOException {
        var wide = read(SquarePicture.of(PictureFixtures.png(1600, 900)));
        assertThat(wide.getWidth()).isEqualTo(SquarePicture.EDGE);
        assertThat(wide.getHeight()).isEqualTo(SquarePicture.EDGE);
        assertThat(colour(wide, 0.25, 0.5)).isEqualTo("red");
        assertThat(colour(wide, 0.75, 0.5)).isEqualTo("blue");
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        assertThat(read(SquarePicture.of(PictureFixtures.jpeg(40, 90))).getWidth())
                .isEqualTo(40);
    }

    /** Where red is after the turn; a picture that lies has it above or below. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.1, 0.5",
        "2, 0.9, 0.5",
        "3, 0.9, 0.5",
        "4, 0.1, 0.5",
        "5, 0.5, 0.1",
        "6, 0.5, 0.1",
        "7, 0.5, 0.9",
        "8, 0.5, 0.9",
        "9, 0.1, 0.5"
    })
    void aPictureStandsAsItsCameraWasHeld(int orientation, double x, double y) throws IOException {
        var picture = read(SquarePicture.of(PictureFixtures.photo(300, 300, orientation)));
        assertThat(colour(picture, x, y)).isEqualTo("red");
        assertThat(colour(picture, 1 - x, 1 - y)).isEqualTo("blue");
    }

    @Test
    void whereItWasTakenIsNotKept() {
        var photo = PictureFixtures.photo(300, 300, 6);
        assertThat(text(photo)).contains("59.3293 N", "Exif");
        assertThat(text(SquarePicture.of(photo))).doesNotContain("59.3293 N", "Exif");
    }

    @Test
    void aPictureOfTooManyPointsIsRefusedBeforeItIsUnpacked() {
        assertRefused("picture.points", PictureFixtures.pngThatSays(60_000, 60_000));
        assertRefused("picture.points", PictureFixtures.pngThatSays(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertRefused("picture.points", PictureFixtures.pngThatSays(40_001, 1_000));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertRefused("picture.large", Arrays.copyOf(PictureFixtures.png(10, 10), 5 * 1024 * 1024 + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a\1\0\1\0",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "RIFF\0\0\0\0WEBPVP8 ",
                "<html><script>alert(1)</script></html>"
            })
    void whatIsNoPngOrJpegIsRefusedWhateverItIsCalled(String content) {
        assertRefused("picture.kind", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void brokenFilesAreRefused() {
        var png = PictureFixtures.png(300, 300);
        var jpeg = PictureFixtures.jpeg(300, 300);
        assertRefused("picture.broken", Arrays.copyOf(png, 40));
        assertRefused("picture.broken", Arrays.copyOf(jpeg, 20));
        assertRefused("picture.broken", PictureFixtures.pngThatSays(100, 100));
        assertRefused("picture.broken", PictureFixtures.pngThatSays(0, 0));
    }

    /** Whatever is broken in it: a small picture, or a refusal. */
    @Test
    void noBrokenFileGetsFurther() {
        for (var whole : new byte[][] {PictureFixtures.photo(80, 60, 6), PictureFixtures.png(80, 60)}) {
            for (int at = 3; at < Math.min(whole.length, 700); at++) {
                var broken = whole.clone();
                broken[at] ^= (byte) 0x55;
                try {
                    SquarePicture.of(broken);
                } catch (RefusedException refused) {
                    assertThat(refused.key()).startsWith("picture.");
                }
            }
        }
    }

    private static void assertRefused(String key, byte[] file) {
        assertThatThrownBy(() -> SquarePicture.of(file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String colour(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight()));
        return (rgb >> 16 & 0xff) > (rgb & 0xff) ? "red" : "blue";
    }
}
