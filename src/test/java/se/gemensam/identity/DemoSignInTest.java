package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DemoTest;

@DemoTest
class DemoSignInTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@parti.example",
                "lena@lo.example",
                "petra@parti.example",
                "ulf@lo.example",
                "bo@parti.example",
                "maj@lo.example",
                "kim@klubb.example",
                "tove@tco.example"
            })
    void everyPersonOfTheDemoSignsInAndFindsTheRoom(String person) {
        var browser = new Browser(port);
        browser.signIn(person, "demo");
        var rooms = browser.get("/api/workspaces");
        assertThat(rooms.statusCode()).isEqualTo(200);
        assertThat(rooms.body()).contains("Demodistriktet – LO-distriktet Demo");
    }

    @Test
    void theAdministratorIsInNoRoom() {
        var browser = new Browser(port);
        browser.signIn("admin@gemensam.example", "demo");
        assertThat(browser.get("/api/workspaces").body()).isEqualTo("[]");
    }
}
