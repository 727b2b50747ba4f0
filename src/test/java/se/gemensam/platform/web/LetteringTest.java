package se.gemensam.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.platform.Edition;

class LetteringTest {

    private final Lettering serif = Lettering.of("SourceSerif4_700Bold");

    @Test
    void widerIsWhatHasMoreOrLargerLetters() {
        assertThat(serif.width("Handslag för länet", 40)).isGreaterThan(serif.width("Handslag", 40));
        assertThat(serif.width("Handslag", 80)).isEqualTo(2 * serif.width("Handslag", 40));
    }

    @Test
    void linesFitAndSayAllOfIt() {
        var text = "Handslag för hela länet och alla som arbetar här 2026–2030";
        var lines = serif.lines(text, 60, 700, 9);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> serif.width(line, 60) <= 700);
        assertThat(String.join(" ", lines)).isEqualTo(text);
    }

    @Test
    void whatDoesNotFitEndsWithASign() {
        assertThat(serif.lines("ord ".repeat(200), 60, 700, 3))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
        assertThat(serif.lines("", 60, 700, 3)).isEmpty();
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        assertThat(serif.lines("x".repeat(400), 60, 700, 50)).allMatch(line -> serif.width(line, 60) <= 700);
    }

    @Test
    void lettersOfOurAlphabetHaveAShapeAndOthersAreLeftOut() {
        for (var letter : List.of("å", "Ä", "ö", "é", "–", "”", "§", "7")) {
            assertThat(serif.shape(letter, 40, 0, 0).getBounds2D().isEmpty())
                    .as(letter)
                    .isFalse();
        }
        assertThat(serif.shape("🌹", 40, 0, 0).getBounds2D().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 200})
    void aPictureOfNamesOfEveryLengthIsDrawn(int length) throws IOException {
        var name = "Handslag ".repeat(length).substring(0, Math.min(length * 9, 200));
        var picture = ImageIO.read(new ByteArrayInputStream(
                new SharePicture().of(new Edition("a", name, length == 1 ? "" : name, name, "b", 1))));
        assertThat(picture.getWidth()).isEqualTo(SharePicture.WIDTH);
        int inked = 0;
        for (int x = 0; x < picture.getWidth(); x += 3) {
            for (int y = 0; y < picture.getHeight(); y += 3) {
                inked += (picture.getRGB(x, y) & 0xff) < 0x60 ? 1 : 0;
            }
        }
        assertThat(inked).isGreaterThan(300);
    }
}
