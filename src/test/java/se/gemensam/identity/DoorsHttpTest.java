package se.gemensam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;

/** What the three front doors let through, to whom, and with which headers. */
@DatabaseTest
class DoorsHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private ApiTokenService tokens;

    @Autowired
    private DeviceService devices;

    @Autowired
    private AccountService accountService;

    @Autowired
    private Clock clock;

    private UUID person;
    private Browser browser;

    @BeforeEach
    void nobodyYet() {
        person = accounts.person();
        browser = new Browser(port);
    }

    private SignedIn atBrowser() {
        return devices.signedInWith(devices.begin(person, "test")).orElseThrow();
    }

    private NewToken token(TokenScope scope) {
        return accounts.at(
                atBrowser(),
                () -> tokens.create("skript", scope, clock.instant().plus(Duration.ofDays(1))));
    }

    private HttpResponse<String> with(String token, String method, String path, String body) {
        return browser.send(browser.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    @Test
    void healthIsPublicAndTellsNothingElse() {
        var health = browser.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("jdbc", "diskSpace");
        assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(health.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/metrics",
                "/api/openapi",
                "/api",
                "/live"
            })
    void theRestIsClosedToStrangers(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/beans"})
    void theWorkingsAreClosedToEverybody(String path) {
        browser.signIn(accounts.emailOf(accounts.administrator()), AccountFixtures.PASSWORD);
        assertThat(browser.get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/handslag", "/s/enkat", "/j/ABC234", "/r/nothing", "/r/nothing/paper", "/p/"})
    void publicPagesSetNoCookieAndRunOnlyOurScripts(String path) {
        browser.signIn(accounts.emailOf(person), AccountFixtures.PASSWORD);
        var page = browser.get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValue(SecurityChains.PUBLIC_POLICY)
                .get()
                .asString()
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/", "/api/workspaces", "/p/x", "/actuator/health"})
    void everyAnswerCarriesTheHeadersThatProtect(String path) {
        var answer = browser.get(path);
        assumeThat(answer.statusCode())
                .as("Flow's pages need the bundle: an error page would prove nothing")
                .isLessThan(500);
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void theSessionCookieIsNoBusinessOfScriptsOrOtherSites() {
        var cookie = browser.get("/login").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void aTokenForReadingReadsAndChangesNothing() {
        var token = token(TokenScope.READ).secret();
        assertThat(with(token, "GET", "/api/workspaces", "").statusCode()).isEqualTo(200);
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertThat(with(token, method, "/api/workspaces", "{}").statusCode())
                    .as(method)
                    .isEqualTo(403);
        }
    }

    @Test
    void aTokenSetsNoCookie() {
        var answer = with(token(TokenScope.WRITE).secret(), "GET", "/api/workspaces", "");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenNeitherMakesNorListsTokens() {
        var token = token(TokenScope.WRITE).secret();
        assertThat(with(token, "GET", "/api/tokens", "").statusCode()).isEqualTo(403);
        assertThat(with(token, "POST", "/api/tokens", "{\"name\":\"x\",\"scope\":\"READ\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTokenOpensOnlyTheProgramsDoor() {
        var answer = with(token(TokenScope.WRITE).secret(), "GET", "/me", "");
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void aRevokedTokenAndAnInventedOneGetTheSameAnswer() {
        var made = token(TokenScope.READ);
        accounts.at(atBrowser(), () -> tokens.revoke(made.token().id()));
        var revoked = with(made.secret(), "GET", "/api/workspaces", "");
        var invented = with("gem_inventedinventedinvented", "GET", "/api/workspaces", "");
        assertThat(revoked.statusCode()).isEqualTo(401);
        assertThat(revoked.body()).isEqualTo(invented.body());
    }

    @Test
    void aNewPasswordEndsEveryToken() {
        var token = token(TokenScope.READ).secret();
        accounts.at(
                atBrowser(), () -> accountService.changePassword(AccountFixtures.PASSWORD, "ett annat långt lösenord"));
        assertThat(with(token, "GET", "/api/workspaces", "").statusCode()).isEqualTo(401);
    }

    @Test
    void anothersTokenIsAsMissingAsNone() {
        var anothers = token(TokenScope.READ).token().id();
        browser.signIn(accounts.emailOf(accounts.person()), AccountFixtures.PASSWORD);
        var forbidden = browser.send(browser.request("/api/tokens/" + anothers).DELETE());
        var missing =
                browser.send(browser.request("/api/tokens/" + UUID.randomUUID()).DELETE());
        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(forbidden.body().replaceAll("[0-9a-f-]{36}", ""))
                .isEqualTo(missing.body().replaceAll("[0-9a-f-]{36}", ""));
    }

    @Test
    void aSecretIsShownOnceAndKeptNowhere() {
        browser.signIn(accounts.emailOf(person), AccountFixtures.PASSWORD);
        var made = browser.send(browser.request("/api/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"skript\",\"scope\":\"READ\"}")));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("\"token\":\"gem_");
        assertThat(browser.get("/api/tokens").body()).contains("skript").doesNotContain("gem_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"scope\":\"READ\"}", "{\"name\":\"x\"}", "{\"name\":\"x\",\"scope\":\"ALL\"}", "[]", "{"})
    void malformedWishesAreRefusedWithAProblem(String body) {
        browser.signIn(accounts.emailOf(person), AccountFixtures.PASSWORD);
        var answer = browser.send(browser.request("/api/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "se.gemensam");
    }

    @Test
    void problemsSpeakTheLanguageOfThePerson() {
        var swedish = browser.get("/api/workspaces");
        var english = browser.send(browser.request("/api/workspaces").header("Accept-Language", "en-GB,en;q=0.8"));
        var finnish = browser.send(browser.request("/api/workspaces").header("Accept-Language", "fi"));
        assertThat(swedish.body()).contains("Logga in för att fortsätta.");
        assertThat(english.body()).contains("Sign in to go on.");
        assertThat(finnish.body()).contains("Logga in för att fortsätta.");
    }

    @Test
    void whatNobodyAnswersIsMissingAndStartsNoSession() {
        browser.signIn(accounts.emailOf(person), AccountFixtures.PASSWORD);
        browser.forget("JSESSIONID");
        var answer = browser.get("/api/nothing/here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void theInterfaceDescribesItselfToWhoIsSignedIn() {
        browser.signIn(accounts.emailOf(person), AccountFixtures.PASSWORD);
        var description = browser.get("/api/openapi");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body())
                .contains("/api/workspaces", "/api/tokens")
                .doesNotContain("/api/**");
    }
}
