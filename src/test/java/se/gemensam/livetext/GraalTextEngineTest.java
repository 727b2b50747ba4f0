package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import se.gemensam.livetext.EngineLostException.Blame;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;

class GraalTextEngineTest {

    private static GraalTextEngine engine;

    @BeforeAll
    static void start() {
        engine = new GraalTextEngine(limits(Map.of("engines", "1")), new SimpleMeterRegistry());
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void theEngineHasTheBrowsersVersions() throws IOException {
        var lock = Json.read(Files.readString(Path.of("package-lock.json"))).path("packages");
        var versions = engine.versions();
        System.out.println("Text engine: " + versions);

        assertThat(versions)
                .isEqualTo(new TextEngine.Versions(
                        RichText.SCHEMA,
                        lock.path("node_modules/prosemirror-model")
                                .path("version")
                                .asString(),
                        lock.path("node_modules/prosemirror-transform")
                                .path("version")
                                .asString()));
    }

    @Test
    void javaAndTheEngineWriteADocumentAlike() {
        var id = UUID.randomUUID();
        engine.open(id, RichText.toJson(LiveTextFixtures.HOUSING));

        assertThat(engine.content(id)).isEqualTo(RichText.toJson(LiveTextFixtures.HOUSING));
    }

    @Test
    void aCallThatTakesTooLongLosesItsContextAndTheNextOneHasAFreshOne() {
        var metrics = new SimpleMeterRegistry();
        try (var hasty = new GraalTextEngine(limits(Map.of("engines", "1", "engine-call", "60ms")), metrics)) {
            hasty.versions();
            var huge = Doc.of("Stor", Collections.nCopies(20_000, Paragraph.of("Ett stycke.")));

            assertThatThrownBy(() -> hasty.open(UUID.randomUUID(), RichText.toJson(huge)))
                    .isInstanceOfSatisfying(
                            EngineLostException.class,
                            lost -> assertThat(lost.blame()).isEqualTo(Blame.THIS_CALL));

            assertThat(metrics.counter("gemensam.live.engine.replaced").count()).isEqualTo(1);
            assertThatThrownBy(() -> hasty.content(UUID.randomUUID()))
                    .isInstanceOfSatisfying(
                            EngineLostException.class,
                            lost -> assertThat(lost.blame()).isEqualTo(Blame.ANOTHER));
        }
    }

    private static LiveTextLimits limits(Map<String, String> settings) {
        var prefixed = settings.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        setting -> "gemensam.live." + setting.getKey(), Map.Entry::getValue));
        return new Binder(new MapConfigurationPropertySource(prefixed))
                .bindOrCreate("gemensam.live", LiveTextLimits.class);
    }
}
