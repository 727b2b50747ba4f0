package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    private static final int MUTATIONS = Integer.getInteger("gemensam.test.mutations", 2000);
    private static final long SLOWEST_NANOS = 100_000_000;

    private static final List<String> STEPS = List.of(
            LiveTextFixtures.insert(9, "text"),
            LiveTextFixtures.delete(10, 14),
            LiveTextFixtures.delete(20, 40),
            "{\"stepType\":\"replace\",\"from\":12,\"to\":12,\"slice\":{\"content\":[{\"type\":\"paragraph\"},{\"type\":\"paragraph\"}],\"openStart\":1,\"openEnd\":1},\"structure\":true}",
            "{\"stepType\":\"replaceAround\",\"from\":8,\"to\":36,\"gapFrom\":8,\"gapTo\":36,\"insert\":2,\"slice\":{\"content\":[{\"type\":\"bulletList\",\"content\":[{\"type\":\"listItem\"}]}]},\"structure\":true}",
            "{\"stepType\":\"addMark\",\"mark\":{\"type\":\"bold\"},\"from\":10,\"to\":20}",
            "{\"stepType\":\"addMark\",\"mark\":{\"type\":\"link\",\"attrs\":{\"href\":\"https://exempel.se\"}},\"from\":10,\"to\":20}",
            "{\"stepType\":\"removeMark\",\"mark\":{\"type\":\"italic\"},\"from\":10,\"to\":20}",
            "{\"stepType\":\"markSet\",\"steps\":[{\"stepType\":\"addMark\",\"mark\":{\"type\":\"bold\"},\"from\":10,\"to\":12}]}",
            "{\"stepType\":\"replace\",\"from\":8,\"to\":8,\"slice\":{\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"tableRow\",\"content\":[{\"type\":\"tableCell\",\"content\":[{\"type\":\"paragraph\"}]}]}]}]}}");

    private static final List<String> VALUES = List.of(
            "-1",
            "0",
            "1",
            "7",
            "2147483647",
            "9007199254740993",
            "1e99",
            "0.5",
            "null",
            "true",
            "\"\"",
            "\"doc\"",
            "\"title\"",
            "\"text\"",
            "\"listItem\"",
            "\"__proto__\"",
            "\"javascript:x\"",
            "[]",
            "{}",
            "[[]]",
            "{\"type\":\"doc\"}",
            "{\"type\":\"text\",\"text\":\"x\"}",
            "\"" + "y".repeat(5000) + "\"");

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

    /** Whatever comes of a mutated step, it is quick, the document stays in schema, and an invalid one leaves no trace. */
    @Test
    void mutatedStepsChangeNothingUnlessTheyAreValid() {
        var random = new Random(7);
        var check = new StepCheck(limits(Map.of()));
        var id = UUID.randomUUID();
        var before = RichText.toJson(LiveTextFixtures.HOUSING);
        engine.open(id, before);
        STEPS.forEach(step -> tried(id, step, before));
        long memory = usedMemory();
        int applied = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            var step = mutated(STEPS.get(random.nextInt(STEPS.size())), random);
            if (!isJson(step) || check.refuse(Json.read("[" + step + "]")).isPresent()) {
                continue;
            }
            if (tried(id, step, before)) {
                applied++;
            }
        }
        assertThat(applied).as("some mutations are valid").isPositive();
        assertThat(usedMemory() - memory).as("memory comes back").isLessThan(64L << 20);
    }

    private static boolean tried(UUID id, String step, String before) {
        long fastest = Long.MAX_VALUE;
        boolean applied = false;
        for (int attempt = 0; attempt < 3 && fastest > SLOWEST_NANOS; attempt++) {
            long start = System.nanoTime();
            try {
                engine.submit(id, "[" + step + "]", List.of(), 0);
                applied = true;
            } catch (InvalidTextException e) {
                applied = false;
            }
            fastest = Math.min(fastest, System.nanoTime() - start);
            if (applied) {
                RichText.parse(engine.content(id));
                engine.open(id, before);
            } else {
                assertThat(engine.content(id)).as(step).isEqualTo(before);
            }
        }
        assertThat(fastest).as("time of " + step).isLessThan(SLOWEST_NANOS);
        return applied;
    }

    private static String mutated(String step, Random random) {
        var mutated = step;
        for (int i = 0; i <= random.nextInt(3); i++) {
            mutated = switch (random.nextInt(5)) {
                case 0, 1 ->
                    replaced(mutated, "\\d+|\"[^\"]*\"(?=[,}\\]])", VALUES.get(random.nextInt(VALUES.size())), random);
                case 2 -> replaced(mutated, "\"[a-zA-Z]+\":", "\"x" + random.nextInt(9) + "\":", random);
                case 3 -> replaced(mutated, "\\d+", String.valueOf(random.nextInt(80)), random);
                default ->
                    replaced(
                            mutated,
                            "\\[[^\\[\\]]*\\]",
                            Collections.nCopies(1 + random.nextInt(20), "{\"type\":\"paragraph\"}")
                                    .toString(),
                            random);
            };
        }
        return mutated;
    }

    private static String replaced(String text, String pattern, String by, Random random) {
        var places =
                java.util.regex.Pattern.compile(pattern).matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        var place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start()) + by + text.substring(place.end());
    }

    private static boolean isJson(String text) {
        try {
            Json.read(text);
            return true;
        } catch (tools.jackson.core.JacksonException e) {
            return false;
        }
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
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
