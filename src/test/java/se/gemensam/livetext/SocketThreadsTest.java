package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.stream.IntStream;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@LiveTextTest
class SocketThreadsTest {

    private static final int READERS = 40;
    private static final int LETTERS = 30;

    @Autowired
    LiveDocuments documents;

    @Autowired
    People people;

    @Autowired
    ServletWebServerApplicationContext server;

    @LocalServerPort
    int port;

    /** Tomcat tells of the end of each on another one, and a server with many readers does little else then. */
    @Test
    void aFrameThatGoesOutWakesNoOtherThread() {
        var document = LiveTextFixtures.housing(documents, people);
        var readers = IntStream.range(0, READERS)
                .mapToObj(i -> new LiveClient(port, people.lena.accountId()))
                .toList();
        for (int i = 0; i < READERS; i++) {
            readers.get(i).open(document, "lena-" + i);
        }
        try (var anna = new LiveClient(port, people.anna.accountId())) {
            anna.open(document, "anna-1");
            long before = threads().getCompletedTaskCount();

            for (int version = 0; version < LETTERS; version++) {
                anna.type(document, version, version, LiveTextFixtures.IN_FIRST_PARAGRAPH, "a");
                anna.await("steps");
            }
            await().untilAsserted(
                            () -> assertThat(documents.head(document).text()).contains("a".repeat(LETTERS)));

            assertThat(threads().getCompletedTaskCount() - before).isLessThan(4 * LETTERS);
        }
        readers.forEach(LiveClient::close);
    }

    private ThreadPoolExecutor threads() {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        return (ThreadPoolExecutor) tomcat.getConnector().getProtocolHandler().getExecutor();
    }
}
