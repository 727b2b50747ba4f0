package se.gemensam.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesTest {

    private static final Path STYLES = Path.of("frontend/styles");

    @Test
    void everyIconIsInTheSheetAndNoOther() throws IOException {
        var drawn = Pattern.compile("^\\.icon-([a-z0-9-]+) \\{", Pattern.MULTILINE)
                .matcher(Files.readString(STYLES.resolve("icons.css")))
                .results()
                .map(found -> found.group(1));
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Icon.values()).map(Icon::styleName).toList());
    }

    @Test
    void everyMarkHasItsShape() throws IOException {
        var kit = Files.readString(STYLES.resolve("kit.css"));
        assertThat(Mark.values()).allSatisfy(mark -> assertThat(kit).contains("." + mark.styleName() + " {"));
    }

    @Test
    void coloursStandOnlyInTheTokens() throws IOException {
        var colour = Pattern.compile("#[0-9a-f]{3,8}\\b|rgb\\(|hsl\\(|oklch\\(");
        try (var sheets = Files.list(STYLES)) {
            assertThat(sheets.filter(sheet -> sheet.toString().endsWith(".css"))
                            .filter(sheet -> !sheet.endsWith("tokens.css") && !sheet.endsWith("aura.css")))
                    .isNotEmpty()
                    .allSatisfy(sheet -> assertThat(
                                    colour.matcher(Files.readString(sheet)).results())
                            .map(MatchResult::group)
                            .isEmpty());
        }
    }
}
