package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Documents come into memory and leave it, whole or not at all. */
@LiveTextTest
@TestPropertySource(properties = "gemensam.live.idle=400ms")
class LanesTest {

    @Autowired
    LiveDocuments documents;

    @Autowired
    People people;

    @Autowired
    Lanes lanes;

    @Autowired
    LiveSockets sockets;

    @Autowired
    ConnectionTools tools;

    @Autowired
    FlakyCommits commits;

    @Autowired
    DataSource database;

    @LocalServerPort
    int port;

    @Test
    void whoComesWhileATextIsLoadedGetsAllOfIt() {
        var document = LiveTextFixtures.housing(documents, people);
        var clients = Stream.generate(this::anna).limit(8).toList();
        var tickets = clients.stream().map(client -> client.ticket(document)).toList();

        for (int i = 0; i < clients.size(); i++) {
            open(clients.get(i), document, tickets.get(i), "anna-" + i);
        }

        assertThat(clients).allSatisfy(client -> assertThat(content(client)).isEqualTo(LiveTextFixtures.HOUSING));
        clients.forEach(LiveClient::close);
    }

    @Test
    void aTextThatCannotBeLoadedStaysAsItIsStoredAndHoldsUpNoOther() {
        var broken = LiveTextFixtures.housing(documents, people);
        var other = LiveTextFixtures.housing(documents, people);
        store(broken, "{\"type\":\"doc\"}");
        try (var anna = anna();
                var lena = new LiveClient(port, people.lena.accountId())) {
            open(anna, broken, anna.ticket(broken), "anna-1");
            assertThat(anna.await("gone").path("code").asString()).isEqualTo("restart");

            lena.open(other, "lena-1");
            lena.type(other, 0, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "L");
            lena.await("steps");

            store(broken, RichText.toJson(LiveTextFixtures.HOUSING));
            open(anna, broken, anna.ticket(broken), "anna-1");
            assertThat(content(anna)).isEqualTo(LiveTextFixtures.HOUSING);
        }
    }

    @Test
    void aRestoredBackupIsNotTakenForTheHistoryThatAClientKnows() {
        var document = LiveTextFixtures.housing(documents, people);
        String mark;
        try (var anna = anna()) {
            anna.open(document, "anna-1");
            anna.type(document, 0, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "Kvar ");
            anna.await("steps");
            anna.type(document, 1, 1, LiveTextFixtures.IN_FIRST_PARAGRAPH, "Borta ");
            mark = anna.await("steps").path("mark").asString();
        }
        await().until(() -> lanes.inMemory(document).isEmpty());
        restoreBackup(document, 1);
        try (var anna = anna();
                var lena = new LiveClient(port, people.lena.accountId())) {
            lena.open(document, "lena-1");
            lena.type(document, 1, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "Nytt ");
            lena.await("steps");

            anna.send(
                    "{'t':'open','doc':'%s','ticket':'%s','schema':1,'client':'anna-1','version':2,'mark':'%s'}",
                    document, anna.ticket(document), mark);

            var opened = anna.await("opened");
            assertThat(opened.path("content").toString()).contains("Nytt Kvar Vi ska");
            assertThat(opened.path("version").asInt()).isEqualTo(2);
            assertThat(opened.path("acked").asInt()).isZero();
        }
    }

    @Test
    void nothingIsLeftInMemoryWhenAllHaveGoneHoweverTheyWent() {
        for (int i = 0; i < 60; i++) {
            var document = LiveTextFixtures.housing(documents, people);
            var anna = anna();
            anna.open(document, "anna-1");
            commits.failNext(List.of(FlakyCommits.Failure.NONE, FlakyCommits.Failure.BEFORE, FlakyCommits.Failure.AFTER)
                    .get(i % 3));
            anna.type(document, 0, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "A");
            anna.await(i % 3 == 0 ? "steps" : "gone");
            if (i % 2 == 0) {
                anna.close();
            } else {
                anna.abort();
            }
        }

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(sockets.count()).isZero();
            assertThat(lanes.count()).isZero();
        });
    }

    @Test
    void whoeverIsSlowToReadAlongHoldsUpNobodyWhoWrites() throws InterruptedException {
        var document = LiveTextFixtures.housing(documents, people);
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow = new Readers.Reader() {
            @Override
            public Optional<Rights.Question> question(UUID documentId) {
                return Optional.empty();
            }

            @Override
            public void read(UUID documentId, Snapshot snapshot, String frame) {
                reached.countDown();
                await().atMost(Duration.ofSeconds(30)).until(() -> goOn.getCount() == 0);
            }
        };
        tools.readers().add(slow, List.of(document));
        try (var anna = anna()) {
            anna.open(document, "anna-1");
            anna.type(document, 0, 0, LiveTextFixtures.IN_FIRST_PARAGRAPH, "A");
            anna.await("steps");
            assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

            anna.type(document, 1, 1, LiveTextFixtures.IN_FIRST_PARAGRAPH, "B");

            assertThat(anna.await("steps").path("version").asInt()).isEqualTo(1);
            goOn.countDown();
            await().until(() -> documents.head(document).text().contains("BA"));
        } finally {
            goOn.countDown();
            tools.readers().remove(slow, List.of(document));
        }
    }

    /** As when the server closes it meanwhile, for having waited too long. */
    @Test
    void whoseLineEndsWhileADocumentOpensLeavesNothingInMemory() {
        var document = LiveTextFixtures.housing(documents, people);
        var account = people.anna.accountId();
        var connection = new Connection(account, new NoLine(), key -> key, tools);
        var frame = "{\"t\":\"open\",\"doc\":\"%s\",\"ticket\":\"%s\",\"schema\":1,\"client\":\"anna-1\"}"
                .formatted(document, tools.tickets().issue(account, document));
        people.whenAskedNext(connection::closed);

        connection.receive(frame);

        assertThat(lanes.inMemory(document)).isPresent();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> lanes.inMemory(document).isEmpty());
    }

    private static final class NoLine implements Outlet {

        @Override
        public void send(String frame) {}

        @Override
        public void close(Closing why) {}

        @Override
        public CompletableFuture<Boolean> isAlive() {
            return CompletableFuture.completedFuture(false);
        }
    }

    private LiveClient anna() {
        return new LiveClient(port, people.anna.accountId());
    }

    private static void open(LiveClient client, UUID document, String ticket, String name) {
        client.send("{'t':'open','doc':'%s','ticket':'%s','schema':1,'client':'%s'}", document, ticket, name);
    }

    private static RichText.Doc content(LiveClient opening) {
        return RichText.parse(opening.await("opened").path("content").toString());
    }

    private void store(UUID document, String content) {
        JdbcClient.create(database)
                .sql("update text_snapshot set content = ? where document_id = ?")
                .params(content, document)
                .update();
    }

    private void restoreBackup(UUID document, long version) {
        var jdbc = JdbcClient.create(database);
        for (var table : List.of("text_batch", "text_snapshot")) {
            jdbc.sql("delete from " + table + " where document_id = ? and version > ?")
                    .params(document, version)
                    .update();
        }
        jdbc.sql("delete from text_client where document_id = ?")
                .param(document)
                .update();
    }
}
