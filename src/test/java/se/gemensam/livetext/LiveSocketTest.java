package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;
import se.gemensam.identity.SignInEnded;
import se.gemensam.identity.SignedIn;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.MembershipChanged;
import se.gemensam.workspace.MembershipEnded;
import se.gemensam.workspace.Role;
import tools.jackson.databind.JsonNode;

/** What the socket refuses; and that meanwhile Lena, who does nothing wrong, goes on writing. */
@LiveTextTest
@TestPropertySource(
        properties = {
            "gemensam.live.sockets-per-person=5",
            "gemensam.live.document=20KB",
            "gemensam.live.stale-after=20",
            "gemensam.live.catch-up=30"
        })
class LiveSocketTest {

    @Autowired
    LiveDocuments documents;

    @Autowired
    People people;

    @Autowired
    Tickets tickets;

    @Autowired
    LiveTextTestApplication.Metrics metrics;

    @Autowired
    ApplicationEventPublisher events;

    @LocalServerPort
    int port;

    private UUID document;
    private LiveClient lena;

    @BeforeEach
    void lenaWrites() {
        document = LiveTextFixtures.housing(documents, people);
        lena = new LiveClient(port, people.lena.accountId());
        lena.open(document, "lena-1");
    }

    @AfterEach
    void lenaIsUnharmed() {
        assertThat(lena.isOpen()).isTrue();
        lena.type(document, documents.exactHead(document).version(), 0, 1, "Lena");
        await().until(() -> documents.head(document).title().contains("Lena"));
        lena.close();
    }

    private LiveClient anna() {
        return new LiveClient(port, people.anna.accountId());
    }

    // The handshake

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1", "http://localhost.evil.example"})
    void aForeignOriginIsRefused(String origin) {
        assertThatThrownBy(() -> new LiveClient(port, people.anna.accountId(), origin))
                .isInstanceOf(CompletionException.class);
    }

    @Test
    void aMissingOriginIsRefused() {
        assertThatThrownBy(() -> new LiveClient(port, people.anna.accountId(), null))
                .isInstanceOf(CompletionException.class);
    }

    @Test
    void nobodySignedInIsRefused() {
        assertThat(SignedIn.of(null)).isEmpty();
        assertThatThrownBy(() -> LiveClient.anonymous(port)).isInstanceOf(CompletionException.class);
    }

    /** Every browser asks for it, and Tomcat offers it of its own accord. */
    @Test
    void nothingIsCompressed() throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream().write("""
                            GET /live HTTP/1.1
                            Host: localhost:%1$d
                            Origin: http://localhost:%1$d
                            %2$s: %3$s
                            Connection: Upgrade
                            Upgrade: websocket
                            Sec-WebSocket-Version: 13
                            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                            Sec-WebSocket-Extensions: permessage-deflate

                            """.replace("\n", "\r\n")
                    .formatted(port, People.HEADER, people.anna.accountId())
                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))
                    .lines()
                    .takeWhile(header -> !header.isEmpty())
                    .toList();

            assertThat(answer.getFirst()).contains("101");
            assertThat(answer).noneMatch(header -> header.startsWith("Sec-WebSocket-Extensions"));
        }
    }

    @Test
    void tooManySocketsOfOnePersonAreRefusedWithAReason() {
        var open = new ArrayList<LiveClient>();
        for (int i = 0; i < 5; i++) {
            open.add(anna());
        }
        var oneTooMany = anna();

        assertThat(oneTooMany.awaitClose()).isEqualTo(1008);
        assertThat(oneTooMany.awaitCloseReason()).isEqualTo("Anslutningen följde inte reglerna och stängdes.");
        open.forEach(LiveClient::close);
    }

    @Test
    void aSocketThatOpensNothingIsClosed() {
        assertThat(anna().awaitClose()).isEqualTo(1008);
    }

    // Tickets

    @Test
    void aTicketOpensItsOwnDocumentOnly() {
        var other = LiveTextFixtures.housing(documents, people);
        try (var anna = anna()) {
            open(anna, document, anna.ticket(other));

            assertThat(anna.await("gone").path("code").asString()).isEqualTo("ticket");
        }
    }

    @Test
    void aTicketOpensOnce() {
        try (var anna = anna()) {
            var ticket = anna.ticket(document);
            open(anna, document, ticket);
            anna.await("opened");

            open(anna, document, ticket);

            assertThat(anna.await("gone").path("code").asString()).isEqualTo("ticket");
        }
    }

    @Test
    void aTicketOfSomebodyElseIsRefused() {
        try (var anna = anna()) {
            open(anna, document, lena.ticket(document));

            assertThat(anna.await("gone").path("code").asString()).isEqualTo("ticket");
        }
    }

    @Test
    void anInventedTicketIsRefusedWithAReason() {
        try (var anna = anna()) {
            open(anna, document, "invented");

            var gone = anna.await("gone");
            assertThat(gone.path("code").asString()).isEqualTo("ticket");
            assertThat(gone.path("reason").asString())
                    .isEqualTo("Biljetten gäller inte längre. Texten öppnas på nytt.");
        }
    }

    @Test
    void whoMayNotReadGetsNoTicketAndCannotTellWhetherTheDocumentExists() {
        var stranger = UUID.randomUUID();

        assertThat(LiveClient.ticketStatus(port, stranger, document)).isEqualTo(404);
        assertThat(LiveClient.ticketStatus(port, stranger, UUID.randomUUID())).isEqualTo(404);
    }

    @Test
    void anotherSchemaMustReload() {
        try (var anna = anna()) {
            anna.send(
                    "{'t':'open','doc':'%s','ticket':'%s','schema':2,'client':'anna-1'}",
                    document, anna.ticket(document));

            assertThat(anna.await("gone").path("code").asString()).isEqualTo("schema");
        }
    }

    // Frames

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json at all          | 1003",
                "[]                      | 1003",
                "{\"t\":\"dance\"}       | 1003",
                "{\"t\":\"open\"}        | 1008",
                "{\"t\":\"open\",\"doc\":\"1-1-1-1-1\",\"ticket\":\"t\",\"schema\":1,\"client\":\"abcd\"} | 1008",
                "{\"t\":\"watch\",\"docs\":7} | 1008",
                "{\"t\":\"watch\",\"docs\":[\"x\"]} | 1008",
                "{\"t\":\"close\",\"doc\":null} | 1008",
                "{\"t\":\"open\",\"t\":\"close\"} | 1003"
            })
    void malformedFramesCloseTheSocket(String frame, int code) {
        var anna = anna();

        anna.sendRaw(frame);

        assertThat(anna.awaitClose()).isEqualTo(code);
    }

    @Test
    void binaryFramesCloseTheSocket() {
        var anna = anna();

        anna.sendBinary();

        assertThat(anna.awaitClose()).isEqualTo(1003);
    }

    @Test
    void aFrameThatIsTooLargeClosesTheSocket() {
        var anna = anna();
        anna.open(document, "anna-1");

        anna.sendRaw("{\"t\":\"steps\",\"x\":\"" + "x".repeat(256 * 1024) + "\"}");

        assertThat(anna.awaitClose()).isEqualTo(1009);
    }

    @Test
    void beforeTheFirstOpenThereIsRoomForLittle() {
        var anna = anna();

        anna.sendRaw("{\"t\":\"watch\",\"docs\":[],\"x\":\"" + "x".repeat(5000) + "\"}");

        assertThat(anna.awaitClose()).isEqualTo(1009);
    }

    @Test
    void deepNestingIsRefused() {
        try (var anna = anna()) {
            anna.open(document, "anna-1");
            var deep = "{\"type\":\"blockquote\",\"content\":[".repeat(18) + "]}".repeat(18);

            anna.sendRaw(
                    "{\"t\":\"steps\",\"doc\":\"%s\",\"version\":0,\"batch\":0,\"steps\":[{\"stepType\":\"replace\",\"from\":1,\"to\":1,\"slice\":{\"content\":[%s]}}]}"
                            .formatted(document, deep));

            assertThat(anna.await("refused").path("code").asString()).isEqualTo("invalid");
        }
    }

    @Test
    void aClientWhoseTextDiffersIsCountedOnceForEachTextItHas() {
        try (var anna = anna()) {
            anna.open(document, "anna-1");
            var before = metrics.count("gemensam.live.hash.differences");

            anna.send("{'t':'close','doc':'%s','differs':true}", document);
            anna.send("{'t':'close','doc':'%s','differs':true}", document);
            anna.open(document, "anna-1");

            assertThat(metrics.count("gemensam.live.hash.differences") - before).isEqualTo(1);
        }
    }

    @Test
    void aFloodOfFramesClosesTheSocket() {
        var anna = anna();
        anna.open(document, "anna-1");

        for (int i = 0; i < 1000 && anna.isOpen(); i++) {
            try {
                anna.send("{'t':'caret','doc':'%s','version':0,'anchor':1,'head':1}", document);
            } catch (CompletionException closedMeanwhile) {
                break;
            }
        }

        assertThat(anna.awaitClose()).isEqualTo(1008);
    }

    @Test
    void batchesThatComeTooFastAreSentLater() {
        try (var anna = anna()) {
            anna.open(document, "anna-1");

            for (int i = 0; i < 80; i++) {
                anna.type(document, 0, 0, 9, "A");
            }

            var refused = anna.await("refused");
            assertThat(refused.path("code").asString()).isEqualTo("too-fast");
            assertThat(refused.path("retryMs").asInt()).isBetween(1, 1000);
        }
    }

    @Test
    void stepsToADocumentThatWasNeverOpenedCloseTheSocket() {
        var other = LiveTextFixtures.housing(documents, people);
        var anna = anna();
        anna.open(document, "anna-1");

        anna.type(other, 0, 0, 9, "A");

        assertThat(anna.awaitClose()).isEqualTo(1008);
        assertThat(documents.head(other).version()).isZero();
    }

    // Batches

    @ParameterizedTest
    @ValueSource(
            strings = {
                // an empty list item; a link that runs script; a mark in the title; positions outside; other kinds
                "{'stepType':'replace','from':37,'to':37,'slice':{'content':[{'type':'bulletList','content':[{'type':'listItem'}]}]}}",
                "{'stepType':'addMark','from':10,'to':12,'mark':{'type':'link','attrs':{'href':'javascript:alert(1)'}}}",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'x','marks':[{'type':'bold'}]}]}}",
                "{'stepType':'replace','from':9000,'to':9001}",
                "{'stepType':'replace','from':-1,'to':2}",
                "{'stepType':'docAttr','attr':'x','value':1}",
                "{'stepType':'attr','pos':1,'attr':'x','value':1}",
                "{'stepType':'replace','from':9,'to':9,'slice':{'content':[{'type':'text','text':'\\ud800'}]}}",
                "{'stepType':'replace','from':9,'to':9,'slice':{'content':[{'type':'text','text':'\\u0000'}]}}",
                "{'stepType':'replace','from':0.5,'to':9}",
                "7",
                "null"
            })
    void invalidStepsChangeNothing(String step) {
        try (var anna = anna()) {
            anna.open(document, "anna-1");

            anna.sendRaw("{\"t\":\"steps\",\"doc\":\"%s\",\"version\":0,\"batch\":0,\"steps\":[%s]}"
                    .formatted(document, step.replace('\'', '"')));

            assertThat(anna.await("refused").path("code").asString()).isEqualTo("invalid");
            assertThat(documents.exactHead(document).content()).isEqualTo(LiveTextFixtures.HOUSING);
        }
    }

    @Test
    void aBatchOnAVersionThatDoesNotExistIsRefused() {
        try (var anna = anna()) {
            anna.open(document, "anna-1");

            anna.type(document, 99, 0, 9, "A");

            assertThat(anna.await("refused").path("code").asString()).isEqualTo("unknown-version");
        }
    }

    @Test
    void aBatchOnAVersionLongAgoIsStale() {
        for (int i = 0; i < 25; i++) {
            documents.rewrite(document, LiveTextFixtures::withOneMoreLetter, people.lena.id(), "test");
        }
        try (var anna = anna()) {
            anna.open(document, "anna-1");

            anna.type(document, 0, 0, 9, "A");

            assertThat(anna.await("refused").path("code").asString()).isEqualTo("stale");
        }
    }

    @Test
    void aLateBatchIsRefusedWhereItsClientAsksForThat() {
        try (var anna = anna()) {
            anna.open(document, "anna-1");
            documents.rewrite(document, LiveTextFixtures::withOneMoreLetter, people.lena.id(), "test");

            anna.send(
                    "{'t':'steps','doc':'%s','version':0,'batch':0,'late':'refuse','steps':[%s]}",
                    document, LiveTextFixtures.delete(9, 10));

            assertThat(anna.await("refused").path("code").asString()).isEqualTo("late");
        }
    }

    @Test
    void moreThanADocumentHoldsIsRefusedAndItGoesOnTakingLess() {
        try (var anna = anna()) {
            anna.open(document, "anna-1");
            anna.type(document, 0, 0, 9, "x".repeat(30_000));
            assertThat(anna.await("refused").path("code").asString()).isEqualTo("too-large");

            anna.type(document, 0, 0, 9, "x");

            assertThat(anna.await("steps").path("version").asInt()).isZero();
        }
    }

    @Test
    void aForgedBatchNumberChangesOnlyWhatItsOwnClientMaySendNext() {
        try (var anna = anna()) {
            anna.open(document, "anna-1");
            anna.type(document, 0, 41, 9, "A");
            var first = anna.await("steps");

            anna.type(document, 1, 41, 9, "B");
            anna.type(document, 1, 7, 9, "C");

            assertThat(anna.await("steps")).as("the first commit wins").isEqualTo(first);
            assertThat(documents.exactHead(document).version()).isEqualTo(1);
        }
    }

    @Test
    void aReaderCannotWriteByAnyBatch() {
        try (var tove = new LiveClient(port, people.tove.accountId())) {
            assertThat(tove.ticketReply(document).path("access").asString()).isEqualTo("read");
            assertThat(tove.open(document, "tove-1").path("access").asString()).isEqualTo("read");

            tove.type(document, 0, 0, 9, "T");

            var refused = tove.await("refused");
            assertThat(refused.path("code").asString()).isEqualTo("read-only");
            assertThat(refused.path("reason").asString()).isEqualTo("Du kan läsa texten men inte ändra den.");
        }
    }

    @Test
    void whoMayNoLongerWriteIsToldThatTheTextIsFrozen() {
        try (var anna = anna()) {
            var subject = UUID.randomUUID();
            var own = documents.create(
                    people.workspace, People.KIND, subject, LiveTextFixtures.HOUSING, people.anna.id());
            anna.open(own, "anna-1");
            people.limit(subject, Access.READ);

            var gone = anna.await("gone");
            assertThat(gone.path("code").asString()).isEqualTo("frozen");
            assertThat(gone.path("reason").asString()).isEqualTo("Texten går inte att ändra nu.");
        }
    }

    // Clients

    @Test
    void aClientThatIsOpenElsewhereIsNotOpenedTwice() {
        try (var anna = anna();
                var twin = anna()) {
            anna.open(document, "anna-1");

            open(twin, document, twin.ticket(document), "anna-1");

            assertThat(twin.await("gone").path("code").asString()).isEqualTo("client");
            anna.type(document, 0, 0, 9, "A");
            anna.await("steps");
        }
    }

    @Test
    void aClientBehindABrokenLineGetsItsPlaceBack() {
        var anna = anna();
        anna.open(document, "anna-1");
        anna.abort();
        try (var again = anna()) {
            again.open(document, "anna-1");
        }
    }

    @Test
    void aClientOfSomebodyElseIsRefused() {
        try (var anna = anna()) {
            open(anna, document, anna.ticket(document), "lena-1");

            assertThat(anna.await("gone").path("code").asString()).isEqualTo("client");
        }
    }

    @Test
    void aClientNameThatSomebodyElseOnceWroteUnderIsRefused() {
        try (var anna = anna()) {
            anna.open(document, "anna-once");
            anna.type(document, 0, 0, 9, "A");
            anna.await("steps");
        }
        lena.send(
                "{'t':'open','doc':'%s','ticket':'%s','schema':1,'client':'anna-once'}",
                document, lena.ticket(document));
        assertThat(lena.await("gone").path("code").asString()).isEqualTo("client");
        lena.open(document, "lena-1");
    }

    // Carets and names

    @Test
    void caretsCarryTheTrueAuthorAndNamesComePerViewer() {
        try (var anna = anna()) {
            anna.open(document, "anna-1");

            anna.send(
                    "{'t':'caret','doc':'%s','version':0,'anchor':10,'head':12,'by':'%s','client':'lena-1'}",
                    document, people.lena.id());

            var caret = lena.await("carets").path("carets").path(0);
            assertThat(caret.path("by").asString()).isEqualTo(people.anna.id().toString());
            assertThat(caret.path("client").asString()).isEqualTo("anna-1");
            var named = lena.all().stream()
                    .filter(frame -> frame.path("t").asString("").equals("people"))
                    .findFirst()
                    .orElseThrow();
            assertThat(named.path("people")
                            .path(people.anna.id().toString())
                            .path("name")
                            .asString())
                    .isEqualTo("Anna sedd av UNION");
        }
        assertThat(lena.await("carets").path("carets").path(0).path("anchor").isNull())
                .as("gone with its socket")
                .isTrue();
    }

    @Test
    void whoeverIsCalledOtherwiseIsCalledSoAtOnceWhereTheTextIsOpen() {
        var member = people.join("Bo Rask", Side.PARTY, Role.WRITER);
        try (var bo = new LiveClient(port, member.accountId())) {
            bo.open(document, "bo-01");
            await().until(() -> nameOf(member) != null);
            assertThat(nameOf(member)).startsWith("Bo Rask");

            people.rename(member, "Företrädare för Partidistriktet");
            events.publishEvent(new MembershipChanged(member.workspaceId(), member.id(), member.accountId()));

            await().until(() -> String.valueOf(nameOf(member)).startsWith("Företrädare"));
            bo.send(
                    "{'t':'caret','doc':'%s','version':0,'anchor':10,'head':12,'by':'%s','client':'bo-01'}",
                    document, member.id());
            lena.await("carets");
            assertThat(nameOf(member)).startsWith("Företrädare");
        }
    }

    /** As Lena was last told. */
    private @Nullable String nameOf(Member member) {
        return lena.all().stream()
                .map(frame -> frame.path("people").path(member.id().toString()).path("name"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    @Test
    void caretsOutsideTheTextAreNotPassedOn() {
        try (var anna = anna()) {
            anna.open(document, "anna-1");

            anna.send("{'t':'caret','doc':'%s','version':0,'anchor':1000000,'head':12}", document);
            anna.send("{'t':'caret','doc':'%s','version':50,'anchor':10,'head':12}", document);
            anna.send("{'t':'caret','doc':'%s','version':0,'anchor':11,'head':11}", document);

            var carets = lena.await("carets").path("carets");
            assertThat(carets.size()).isEqualTo(1);
            assertThat(carets.path(0).path("anchor").asInt()).isEqualTo(11);
        }
    }

    // Leaving

    @Test
    void aRemovedMemberIsOffWithinTwoSeconds() {
        var member = people.join("Bo", Side.PARTY, Role.WRITER);
        try (var bo = new LiveClient(port, member.accountId())) {
            bo.open(document, "bo-01");

            remove(member);

            long start = System.nanoTime();
            assertThat(bo.await("gone").path("code").asString()).isEqualTo("right-withdrawn");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            bo.type(document, 0, 0, 9, "B");
            assertThat(LiveClient.ticketStatus(port, member.accountId(), document))
                    .isEqualTo(404);
        }
    }

    private void remove(Member member) {
        people.remove(member);
        events.publishEvent(new MembershipEnded(member.workspaceId(), member.id(), member.accountId()));
    }

    @Test
    void aRightThatIsWithdrawnWithoutAWordEndsWithinTwoSeconds() {
        var subject = UUID.randomUUID();
        var own = documents.create(people.workspace, People.KIND, subject, LiveTextFixtures.HOUSING, people.anna.id());
        try (var anna = anna()) {
            anna.open(own, "anna-1");

            people.limit(subject, Access.NONE);

            long start = System.nanoTime();
            assertThat(anna.await("gone").path("code").asString()).isEqualTo("right-withdrawn");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void signingOutClosesTheSocketsOfThatBrowser() {
        var anna = anna();
        anna.open(document, "anna-1");

        events.publishEvent(new SignInEnded(people.anna.accountId(), people.anna.accountId()));

        assertThat(anna.awaitClose()).isEqualTo(1012);
    }

    // Reading along

    @Test
    void whoReadsAlongGetsFreshTextAtMostOnceASecond() {
        try (var tove = new LiveClient(port, people.tove.accountId())) {
            tove.send("{'t':'watch','docs':['%s']}", document);
            assertThat(tove.await("read").path("version").asInt()).isZero();

            lena.type(document, 0, 0, 9, "Nu: ");

            var read = tove.await("read");
            assertThat(read.path("html").asString()).contains("<p data-pos=\"8\">Nu: Vi ska bygga");
        }
        lena.open(document, "lena-2");
    }

    @Test
    void nobodyReadsAlongWhereTheyMayNotRead() {
        var subject = UUID.randomUUID();
        var secret =
                documents.create(people.workspace, People.KIND, subject, LiveTextFixtures.HOUSING, people.anna.id());
        people.limit(subject, Access.NONE);
        try (var tove = new LiveClient(port, people.tove.accountId())) {
            tove.send("{'t':'watch','docs':['%s','%s']}", secret, document);

            assertThat(tove.await("read").path("doc").asString()).isEqualTo(document.toString());
            assertThat(tove.all()).noneMatch(frame -> frame.toString().contains(secret.toString()));
        }
    }

    private static void open(LiveClient client, UUID document, String ticket) {
        open(client, document, ticket, "anna-1");
    }

    private static void open(LiveClient client, UUID document, String ticket, String name) {
        client.send("{'t':'open','doc':'%s','ticket':'%s','schema':1,'client':'%s'}", document, ticket, name);
    }
}
