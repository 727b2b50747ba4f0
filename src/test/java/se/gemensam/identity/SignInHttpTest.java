package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;

@DatabaseTest
class SignInHttpTest {

    private static final String RIGHT = AccountFixtures.PASSWORD;

    @LocalServerPort
    private int port;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private AccountService accountService;

    @Autowired
    private DeviceService devices;

    @Autowired
    private WebApplicationContext context;

    private UUID person;
    private String email;
    private Browser browser;

    @BeforeEach
    void aPersonAtABrowser() {
        person = accounts.person();
        email = accounts.emailOf(person);
        browser = new Browser(port);
    }

    private static int status(Browser browser) {
        return browser.get("/api/workspaces").statusCode();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private Browser otherDevice() {
        var other = new Browser(port);
        other.signIn(email, RIGHT);
        assertThat(status(other)).isEqualTo(200);
        return other;
    }

    @Test
    void theRightPasswordSignsIn() {
        assertThat(status(browser)).isEqualTo(401);
        var response = browser.signIn(email, RIGHT);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).endsWith("/");
        assertThat(status(browser)).isEqualTo(200);
    }

    @Test
    void theLoginNameIsReadWithoutRegardToCaseAndSpaces() {
        browser.signIn("  " + email.toUpperCase(Locale.ROOT) + " ", RIGHT);
        assertThat(status(browser)).isEqualTo(200);
    }

    @Test
    void unknownWrongAndDisabledGetTheSameAnswer() {
        var disabled = accounts.person();
        accounts.as(accounts.administrator(), () -> accountService.disable(disabled));
        var wrong = browser.signIn(email, "fel lösenord här");
        var unknown = browser.signIn("nobody@test.invalid", RIGHT);
        var closed = browser.signIn(accounts.emailOf(disabled), RIGHT);
        var empty = browser.signIn(email, "");
        assertThat(location(wrong)).endsWith("/login?error");
        for (var other : new HttpResponse<?>[] {unknown, closed, empty}) {
            assertThat(other.statusCode()).isEqualTo(wrong.statusCode());
            assertThat(other.headers().firstValue("Location"))
                    .isEqualTo(wrong.headers().firstValue("Location"));
        }
        assertThat(browser.cookie("device")).isEmpty();
        assertThat(status(browser)).isEqualTo(401);
    }

    @Test
    void whoTriesTooOftenMustWaitEvenWithTheRightPassword() {
        for (int i = 0; i < SignInThrottle.FREE_FOR_NAME; i++) {
            browser.signIn(email, "fel lösenord nr " + i);
        }
        assertThat(location(browser.signIn(email, RIGHT))).endsWith("/login?wait");
        assertThat(status(browser)).isEqualTo(401);
    }

    @Test
    void signingInGivesANewSession() {
        browser.get("/login");
        var before = browser.cookie("JSESSIONID");
        browser.signIn(email, RIGHT);
        assertThat(before).isPresent();
        assertThat(browser.cookie("JSESSIONID")).isPresent().isNotEqualTo(before);
    }

    @Test
    void aBrowserWhoseSessionIsGoneIsSignedInAgainByItsDevice() {
        browser.signIn(email, RIGHT);
        var session = browser.cookie("JSESSIONID");
        browser.forget("JSESSIONID");
        assertThat(browser.get("/me").statusCode()).isNotEqualTo(302);
        assertThat(browser.cookie("JSESSIONID")).isPresent().isNotEqualTo(session);
        assertThat(status(browser)).isEqualTo(200);
    }

    @Test
    void theDevicesTokenStaysTheSameSoThatRequestsAtOnceDoNotBreakIt() {
        browser.signIn(email, RIGHT);
        var token = browser.cookie("device");
        browser.forget("JSESSIONID");
        browser.get("/");
        status(browser);
        assertThat(browser.cookie("device")).isPresent().isEqualTo(token);
    }

    @Test
    void programsGetNoSession() {
        browser.signIn(email, RIGHT);
        browser.forget("JSESSIONID");
        assertThat(status(browser)).isEqualTo(200);
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void whatAPageAsksBesideFlowLeavesItsSessionAsItIs() {
        browser.signIn(email, RIGHT);
        var session = browser.cookie("JSESSIONID");
        assertThat(status(browser)).isEqualTo(200);
        assertThat(browser.cookie("JSESSIONID")).isPresent().isEqualTo(session);
    }

    @Test
    void anInventedDeviceIsNobodys() {
        var response = browser.send(browser.request("/api/workspaces")
                .header("Cookie", "device=" + Secret.random("").value()));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Set-Cookie").orElse("")).contains("device=;");
    }

    @Test
    void signingOutEndsTheDeviceForGood() throws Exception {
        browser.signIn(email, RIGHT);
        var token = browser.cookie("device").orElseThrow();
        MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(post("/logout").with(csrf()).cookie(new Cookie("device", token)))
                .andExpect(redirectedUrl("/login"))
                .andExpect(cookie().maxAge("device", 0));
        assertThat(status(browser)).isEqualTo(401);
        assertThat(location(browser.get("/me"))).contains("/login");
    }

    @Test
    void changingThePasswordEndsTheOtherDevicesWithTheirSessions() {
        var other = otherDevice();
        other.get("/");
        browser.signIn(email, RIGHT);
        var here = devices.signedInWith(new Secret(browser.cookie("device").orElseThrow()))
                .orElseThrow();
        accounts.at(here, () -> accountService.changePassword(RIGHT, "ett helt nytt lösenord"));
        assertThat(status(browser)).isEqualTo(200);
        assertThat(status(other)).isEqualTo(401);
        var page = other.get("/me");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(location(page)).contains("/login");
    }

    @Test
    void closingTheAccountEndsItsDevices() {
        browser.signIn(email, RIGHT);
        accounts.as(accounts.administrator(), () -> accountService.disable(person));
        assertThat(status(browser)).isEqualTo(401);
    }

    @Test
    void oneDeviceCanBeEndedFromAnother() {
        var other = otherDevice();
        browser.signIn(email, RIGHT);
        var here = devices.signedInWith(new Secret(browser.cookie("device").orElseThrow()))
                .orElseThrow();
        var mine = accounts.at(here, devices::mine);
        assertThat(mine).hasSize(2);
        assertThat(mine)
                .filteredOn(DeviceRow::current)
                .extracting(DeviceRow::id)
                .containsExactly(here.deviceId());
        mine.stream().filter(row -> !row.current()).forEach(row -> accounts.at(here, () -> devices.end(row.id())));
        assertThat(status(other)).isEqualTo(401);
        assertThat(status(browser)).isEqualTo(200);
    }

    @Test
    void anotherSiteCanNeitherSignInNorActForAPerson() {
        var form = "username=" + email + "&password=" + RIGHT.replace(" ", "+");
        var fromElsewhere = browser.send(browser.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString(form)));
        assertThat(fromElsewhere.statusCode()).isEqualTo(403);
        assertThat(browser.cookie("device")).isEmpty();
        browser.signIn(email, RIGHT);
        var body = "{\"name\":\"x\",\"scope\":\"READ\"}";
        for (var header : new String[][] {
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Origin", "http://localhost:1"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"}
        }) {
            var response = browser.send(browser.request("/api/tokens")
                    .header("Content-Type", "application/json")
                    .header(header[0], header[1])
                    .POST(BodyPublishers.ofString(body)));
            assertThat(response.statusCode()).as("%s: %s", header[0], header[1]).isEqualTo(403);
        }
        var own = browser.send(browser.request("/api/tokens")
                .header("Content-Type", "application/json")
                .header("Origin", browser.origin())
                .POST(BodyPublishers.ofString(body)));
        assertThat(own.statusCode()).isEqualTo(201);
    }

    @Test
    void flowsFormsWithoutTheirTokenAreRefused() {
        browser.signIn(email, RIGHT);
        var response = browser.send(
                browser.request("/logout").header("Origin", browser.origin()).POST(BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(status(browser)).isEqualTo(200);
    }
}
