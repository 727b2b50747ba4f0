package se.gemensam.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That the crawl's ears hear. */
class HitsTest {

    private final Hits hits = new Hits();
    private final Marker secret = Marker.of("a thread of the party", "KanarieEtt", Person.ANNA)
            .in(Channel.PAGE)
            .in(Channel.PUSH, Set.of(Person.ANNA));

    @BeforeEach
    void look() {
        hits.lookFor(List.of(secret));
    }

    @Test
    void whoMayReadItIsNoLeak() {
        hits.heard(Person.ANNA, Channel.PAGE, "/w/room", "{\"text\":\"kanarieett säger vi\"}");

        assertThat(hits.leaks()).isEmpty();
        assertThat(hits.missed(Channel.PAGE)).isEmpty();
        assertThat(hits.missed(Channel.PUSH))
                .containsExactly("ANNA never met \"KanarieEtt\" (a thread of the party) by PUSH");
    }

    @Test
    void whoMayNotIsToldOfWithThePlace() {
        hits.heard(Person.LENA, Channel.LOG, "/w/room", "…KANARIEETT…");

        assertThat(hits.leaks()).containsExactly("LENA met \"KanarieEtt\" (a thread of the party) by LOG at /w/room");
    }

    @Test
    void packedFilesAreOpened() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:t>KanarieEtt</w:t>".repeat(100).getBytes(StandardCharsets.UTF_8));
        }

        hits.heard(Person.TOVE, Channel.EXPORT, "export", file.toByteArray());

        assertThat(hits.leaks()).singleElement().asString().contains("word/document.xml");
    }

    @Test
    void markersThatCannotBeToldApartAreRefused() {
        var within = List.of(Marker.of("a reply", "kanarieEttTill", Person.ANNA));

        assertThatThrownBy(() -> hits.lookFor(within)).isInstanceOf(IllegalArgumentException.class);
    }
}
