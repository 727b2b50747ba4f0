package se.gemensam.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import se.gemensam.identity.PictureFixtures;

class FileKindTest {

    @Test
    void aFileIsWhatItsFirstBytesSay() {
        assertThat(FileKind.of("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)))
                .contains(FileKind.PDF);
        assertThat(FileKind.of(PictureFixtures.jpeg(4, 4))).contains(FileKind.JPEG);
        assertThat(FileKind.of(PictureFixtures.png(4, 4))).contains(FileKind.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<html><script>alert(1)</script></html>",
                "PK\u0003\u0004"
            })
    void whatIsNoneOfThemIsNone(String content) {
        assertThat(FileKind.of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void browsersSaveFilesAndNeverOpenThem() {
        var headers =
                Saved.as("protokoll\r\n\"å.pdf", FileKind.PDF, new byte[] {1}).getHeaders();
        assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .doesNotContain("\r", "\n");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void namesOfShelvesAreNamesOnly() {
        assertThatThrownBy(() -> new Shelf("evidence; drop table x", "id"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
