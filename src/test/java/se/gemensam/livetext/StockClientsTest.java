package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.gemensam.livetext.SimulatedPerson.Weather;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Role;

/**
 * Thirty prosemirror-collab clients as they come from npm write in one section at once. They confirm by count, so they ask the
 * server to refuse late batches, and end with its text.
 */
@LiveTextTest
class StockClientsTest {

    private static final int CLIENTS = 30;
    private static final int EDITS = 600;
    private static final long PATIENCE_MILLIS = 120_000;

    @Autowired
    LiveDocuments documents;

    @Autowired
    People people;

    @Autowired
    ConnectionTools tools;

    @Autowired
    LiveTextTestApplication.Metrics metrics;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void thirtyStockClientsAtOnceEndWithTheServersText(int seed) {
        var random = new Random(seed);
        var document = LiveTextFixtures.housing(documents, people);
        double late = metrics.count("gemensam.live.refused", "code", "late");
        try (var clients = new SimulatedClients()) {
            var present = new ArrayList<SimulatedPerson>();
            for (int i = 0; i < CLIENTS; i++) {
                var member = people.join("Person " + i, i % 2 == 0 ? Side.PARTY : Side.UNION, Role.WRITER);
                var stock = clients.stock("stock-%d-%d".formatted(seed, i), random.nextInt(Integer.MAX_VALUE));
                present.add(new SimulatedPerson(member, document, tools, new Weather(20, 0, 0), random, stock));
            }
            long start = System.nanoTime();
            int edits = EDITS;
            while (edits > 0 || !present.stream().allMatch(SimulatedPerson::isSettled)) {
                long now = 1 + (System.nanoTime() - start) / 1_000_000;
                if (edits > 0 && present.get(random.nextInt(CLIENTS)).edit()) {
                    edits--;
                }
                present.forEach(person -> person.step(now, false));
                if (now > PATIENCE_MILLIS) {
                    fail(
                            "seed %d does not settle: %s",
                            seed, present.stream().map(SimulatedPerson::status).toList());
                }
            }
            var head = documents.exactHead(document);
            settle(present, head.version(), start);
            for (var person : present) {
                assertThat(RichText.parse(person.text().invokeMember("content").asString()))
                        .isEqualTo(head.content());
                assertThat(person.text().invokeMember("hash").asString()).isEqualTo(head.hash());
                assertThat(Json.read(person.status()).path("batches").asInt()).isPositive();
            }
            assertThat(metrics.count("gemensam.live.refused", "code", "late"))
                    .as("late batches")
                    .isGreaterThan(late);
            present.forEach(SimulatedPerson::cut);
        }
    }

    /** What others wrote last is still on its way. */
    private static void settle(ArrayList<SimulatedPerson> present, long version, long start) {
        while (present.stream()
                .anyMatch(person -> person.text().invokeMember("version").asLong() < version)) {
            long now = 1 + (System.nanoTime() - start) / 1_000_000;
            present.forEach(person -> person.step(now, true));
            if (now > 2 * PATIENCE_MILLIS) {
                fail("the last batches do not arrive");
            }
        }
    }
}
