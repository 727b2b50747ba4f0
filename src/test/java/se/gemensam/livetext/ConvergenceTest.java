package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.livetext.SimulatedPerson.Weather;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;

/**
 * Random people with the browser's own client write in one document at once, on bad lines, while commits fail, lines break
 * and documents are thrown out of memory: in the end all have the server's text, and each batch counted once.
 *
 * <p>{@code -Dgemensam.test.runs=…} for more runs, {@code -Dgemensam.test.first=…} for other seeds, {@code
 * -Dgemensam.test.seed=…} for one again.
 */
@LiveTextTest
class ConvergenceTest {

    private static final int RUNS = Integer.getInteger("gemensam.test.runs", 80);
    private static final int FIRST = Integer.getInteger("gemensam.test.first", 0);
    private static final int FIRST_LETTER = 0x4e00;
    private static final int LETTERS_EACH = 1000;
    private static final long PATIENCE_MILLIS = 60_000;

    @Autowired
    LiveDocuments documents;

    @Autowired
    People people;

    @Autowired
    ConnectionTools tools;

    @Autowired
    FlakyCommits database;

    @Autowired
    LiveTextTestApplication.Metrics metrics;

    @Test
    void everyClientEndsWithTheServersText() {
        var only = Integer.getInteger("gemensam.test.seed");
        var seeds = only == null ? IntStream.range(FIRST, FIRST + RUNS) : IntStream.of(only);
        try (var clients = new SimulatedClients()) {
            seeds.forEach(seed -> run(seed, clients));
        }
        assertThat(metrics.count("gemensam.live.batches")).isGreaterThan(RUNS);
        if (only == null) {
            assertThat(metrics.count("gemensam.live.batches.rebased"))
                    .as("late batches")
                    .isPositive();
            assertThat(metrics.count("gemensam.live.documents.reloaded"))
                    .as("failed commits")
                    .isPositive();
        }
    }

    private void run(int seed, SimulatedClients clients) {
        var random = new Random(seed);
        var document = LiveTextFixtures.housing(documents, people);
        var weather = new Weather(
                List.of(2, 10, 40).get(random.nextInt(3)),
                random.nextBoolean() ? 0.02 : 0,
                random.nextBoolean() ? 0.05 : 0);
        var present = new ArrayList<SimulatedPerson>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            var member = people.join("Person " + i, i % 2 == 0 ? Side.PARTY : Side.UNION, Role.WRITER);
            var client = clients.client("c%d-%d".formatted(seed, i), random.nextInt(Integer.MAX_VALUE));
            var person = new SimulatedPerson(member, document, tools, weather, random, client);
            clients.reportDivergences(person.text());
            clients.typeDistinctLetters(person.text(), FIRST_LETTER + i * LETTERS_EACH);
            present.add(person);
        }
        long start = System.nanoTime();
        write(document, present, random, start);
        settle(seed, document, present, start);
        present.forEach(SimulatedPerson::cut);
        compare(seed, document, present, clients);
    }

    private void write(UUID document, List<SimulatedPerson> present, Random random, long start) {
        int edits = 15 + random.nextInt(25);
        long patience = System.nanoTime() + 20_000_000_000L;
        while (edits > 0 && System.nanoTime() < patience) {
            var person = present.get(random.nextInt(present.size()));
            if (person.edit()) {
                edits--;
            }
            if (random.nextInt(60) == 0) {
                database.failNext(random.nextBoolean() ? FlakyCommits.Failure.BEFORE : FlakyCommits.Failure.AFTER);
            }
            if (random.nextInt(60) == 0) {
                person.cut();
            }
            if (random.nextInt(120) == 0) {
                tools.lanes().inMemory(document).ifPresent(lane -> lane.end(Gone.RESTART));
            }
            pause(random.nextInt(4));
            present.forEach(each -> each.step(millisSince(start), false));
        }
    }

    /** The weather calms down, and everybody comes back. */
    private void settle(int seed, UUID document, List<SimulatedPerson> present, long start) {
        database.failNext(FlakyCommits.Failure.NONE);
        present.forEach(SimulatedPerson::cut);
        long deadline = millisSince(start) + PATIENCE_MILLIS;
        while (!present.stream().allMatch(SimulatedPerson::isSettled)
                || present.stream().anyMatch(person -> version(person) != stored(document))) {
            pause(1);
            present.forEach(each -> each.step(millisSince(start), true));
            if (millisSince(start) > deadline) {
                fail(
                        "seed %d does not settle: %s",
                        seed, present.stream().map(SimulatedPerson::status).toList());
            }
        }
    }

    private void compare(int seed, UUID document, List<SimulatedPerson> present, SimulatedClients clients) {
        var head = documents.head(document);
        for (var person : present) {
            var text = person.text();
            assertThat(text.invokeMember("hash").asString())
                    .as("hash, seed " + seed)
                    .isEqualTo(head.hash());
            assertThat(RichText.parse(text.invokeMember("content").asString()))
                    .as("text, seed " + seed)
                    .isEqualTo(head.content());
            assertThat(clients.divergences(text))
                    .as("divergences, seed " + seed)
                    .isEmpty();
        }
        var letters = head.text().chars().filter(c -> c >= FIRST_LETTER).toArray();
        assertThat(letters).as("a letter counts once, seed " + seed).doesNotHaveDuplicates();
    }

    private long version(SimulatedPerson person) {
        return person.text().invokeMember("version").asLong();
    }

    private long stored(UUID document) {
        return tools.store().find(document).orElseThrow().version();
    }

    private static long millisSince(long start) {
        return 1 + (System.nanoTime() - start) / 1_000_000;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
