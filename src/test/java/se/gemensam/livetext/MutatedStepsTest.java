package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.core.JacksonException;

/**
 * Steps with a few things wrong with them, as the socket would let them through to the engines: Java for keystrokes, JavaScript
 * behind it.
 *
 * <p>{@code -Dgemensam.test.mutations=100000 -Dgemensam.test.slowest=100} for the long run; the second, in milliseconds, makes a
 * slow step fail. A step that took longer is tried again, as machines pause for other reasons.
 */
class MutatedStepsTest {

    private static final int MUTATIONS = Integer.getInteger("gemensam.test.mutations", 2000);
    private static final long SLOWEST_NANOS = Integer.getInteger("gemensam.test.slowest", 60_000) * 1_000_000L;
    private static final int ATTEMPTS = 3;
    private static final long MEMORY = 64L << 20;
    private static final String HOUSING = RichText.toJson(LiveTextFixtures.HOUSING);

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

    private static final UUID DOCUMENT = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static GraalTextEngine engine;
    private static QuickTextEngine quick;
    private static StepCheck check;

    private final Random random = new Random(7);
    private long slowest;
    private String slowestStep = "";

    @BeforeAll
    static void start() {
        var limits = Binder.get(new StandardEnvironment()).bindOrCreate("gemensam.live", LiveTextLimits.class);
        engine = new GraalTextEngine(limits, new SimpleMeterRegistry());
        quick = new QuickTextEngine(engine);
        check = new StepCheck(limits);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void mutatedStepsChangeNothingUnlessTheyAreValid() {
        quick.open(DOCUMENT, HOUSING);
        quick.open(OTHER, HOUSING);
        STEPS.forEach(this::isTaken);
        slowest = 0;
        long memory = usedMemory();
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            var step = mutated(STEPS.get(random.nextInt(STEPS.size())));
            if (!isJson(step) || check.refuse(Json.read("[" + step + "]")).isPresent()) {
                continue;
            }
            if (isTaken(step)) {
                taken++;
            } else {
                refused++;
            }
        }
        System.out.printf(
                "%,d mutated steps: %,d were stopped before the engines, %,d refused, %,d taken; the slowest took %.1f ms: %s%n",
                MUTATIONS, MUTATIONS - taken - refused, refused, taken, slowest / 1e6, slowestStep);
        assertThat(taken).as("some mutations are valid").isPositive();
        assertThat(refused).as("most are not").isGreaterThan(taken);
        assertThat(quick.content(OTHER)).isEqualTo(HOUSING);
        assertThat(engine.content(OTHER)).isEqualTo(HOUSING);
        assertThat(usedMemory() - memory).as("memory comes back").isLessThan(MEMORY);
    }

    /** Whether the engines took a step. If so the text is in schema and begins anew; else it is what it was, in both of them. */
    private boolean isTaken(String step) {
        long fastest = Long.MAX_VALUE;
        boolean taken = false;
        for (int attempt = 0; attempt < ATTEMPTS && fastest > SLOWEST_NANOS; attempt++) {
            // Half of the time JavaScript has not been told yet what Java typed.
            if (random.nextBoolean()) {
                quick.submit(DOCUMENT, "[" + LiveTextFixtures.insert(9, "x") + "]", List.of(), 0);
            }
            var before = quick.content(DOCUMENT);
            long start = System.nanoTime();
            try {
                quick.submit(DOCUMENT, "[" + step + "]", List.of(), 0);
                taken = true;
            } catch (InvalidTextException invalid) {
                taken = false;
            }
            fastest = Math.min(fastest, System.nanoTime() - start);
            if (taken) {
                RichText.parse(quick.content(DOCUMENT));
                quick.open(DOCUMENT, HOUSING);
            } else {
                assertThat(quick.content(DOCUMENT)).as(step).isEqualTo(before);
                assertThat(engine.content(DOCUMENT)).as(step).isEqualTo(before);
            }
        }
        if (fastest > slowest) {
            slowest = fastest;
            slowestStep = step.length() > 200 ? step.substring(0, 200) + "…" : step;
        }
        assertThat(fastest).as("time of " + step).isLessThan(SLOWEST_NANOS);
        return taken;
    }

    private String mutated(String step) {
        var mutated = step;
        for (int i = 0; i <= random.nextInt(3); i++) {
            mutated = switch (random.nextInt(5)) {
                case 0, 1 -> replaced(mutated, "\\d+|\"[^\"]*\"(?=[,}\\]])", VALUES.get(random.nextInt(VALUES.size())));
                case 2 -> replaced(mutated, "\"[a-zA-Z]+\":", "\"x" + random.nextInt(9) + "\":");
                case 3 -> replaced(mutated, "\\d+", String.valueOf(random.nextInt(80)));
                default ->
                    replaced(
                            mutated,
                            "\\[[^\\[\\]]*\\]",
                            Collections.nCopies(1 + random.nextInt(20), "{\"type\":\"paragraph\"}")
                                    .toString());
            };
        }
        return mutated;
    }

    private String replaced(String text, String pattern, String by) {
        var places = Pattern.compile(pattern).matcher(text).results().toList();
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
        } catch (JacksonException e) {
            return false;
        }
    }

    private static long usedMemory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
