package se.gemensam.file;

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
import se.gemensam.identity.PictureFixtures;

class BarePictureTest {

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static boolean isRed(BufferedImage picture, double x, double y) {
        int colour = picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight()));
        return (colour >> 16 & 0xff) > 150 && (colour & 0xff) < 100;
    }

    @Test
    void whereAPhotoWasTakenIsNotKept() {
        var photo = PictureFixtures.photo(300, 200, 1);
        assertThat(text(photo)).contains("59.3293 N", "Exif");
        assertThat(text(BarePicture.of(photo, FileKind.JPEG))).doesNotContain("59.3293 N", "Exif");
    }

    /** Where red is after the turn, and how wide the picture is then. */
    @ParameterizedTest
    @CsvSource({
        "1, 300, 0.1, 0.5",
        "2, 300, 0.9, 0.5",
        "3, 300, 0.9, 0.5",
        "4, 300, 0.1, 0.5",
        "5, 200, 0.5, 0.1",
        "6, 200, 0.5, 0.1",
        "7, 200, 0.5, 0.9",
        "8, 200, 0.5, 0.9"
    })
    void aPhotoStandsAsItsCameraWasHeld(int orientation, int width, double x, double y) throws IOException {
        var picture = read(BarePicture.of(PictureFixtures.photo(300, 200, orientation), FileKind.JPEG));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(500 - width);
        assertThat(isRed(picture, x, y)).isTrue();
        assertThat(isRed(picture, 1 - x, 1 - y)).isFalse();
    }

    @Test
    void aLargePictureBecomesSmallerAndASmallOneStays() throws IOException {
        assertThat(read(BarePicture.of(PictureFixtures.png(3000, 1500), FileKind.PNG))
                        .getWidth())
                .isEqualTo(2600);
        assertThat(read(BarePicture.of(PictureFixtures.png(40, 90), FileKind.PNG))
                        .getHeight())
                .isEqualTo(90);
    }

    @Test
    void aPictureOfTooManyPointsIsRefusedBeforeItIsUnpacked() {
        assertUnreadable(PictureFixtures.pngThatSays(60_000, 60_000), FileKind.PNG);
        assertUnreadable(PictureFixtures.pngThatSays(Integer.MAX_VALUE, Integer.MAX_VALUE), FileKind.PNG);
    }

    @Test
    void brokenFilesAreRefused() {
        assertUnreadable(Arrays.copyOf(PictureFixtures.png(300, 300), 40), FileKind.PNG);
        assertUnreadable(Arrays.copyOf(PictureFixtures.jpeg(300, 300), 20), FileKind.JPEG);
    }

    private static void assertUnreadable(byte[] file, FileKind kind) {
        assertThatThrownBy(() -> BarePicture.of(file, kind)).isInstanceOf(UnreadablePictureException.class);
    }
}
