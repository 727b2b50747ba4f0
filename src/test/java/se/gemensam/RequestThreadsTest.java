package se.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A jar that serves requests on virtual threads while it loads its classes can stop for ever, docs/decisions/0027. */
class RequestThreadsTest {

    @Test
    void requestsHavePlatformThreads() throws IOException {
        for (var file : new String[] {"/application.properties", "/application-production.properties"}) {
            var settings = new Properties();
            try (var text = getClass().getResourceAsStream(file)) {
                settings.load(text);
            }
            assertThat(settings.getProperty("spring.threads.virtual.enabled", "false"))
                    .as(file)
                    .isEqualTo("false");
        }
    }
}
