package se.gemensam.canary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.gemensam.canary.Person.ADMIN;
import static se.gemensam.canary.Person.ANNA;
import static se.gemensam.canary.Person.KIM;
import static se.gemensam.canary.Person.LENA;
import static se.gemensam.canary.Person.LOG;
import static se.gemensam.canary.Person.NOBODY;
import static se.gemensam.canary.Person.PETRA;
import static se.gemensam.canary.Person.TOVE;
import static se.gemensam.canary.Person.ULF;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.gemensam.BrowserIT;
import se.gemensam.canary.Crawl.Answer;
import se.gemensam.canary.Markers.Secret;

/**
 * Nothing reaches whom it is not for. Marked words stand everywhere; every person of the demo, and somebody who is not signed in,
 * goes everywhere while others act, and all that the server sends is looked through.
 */
class CanaryIT extends BrowserIT {

    private static final int LONGEST_WAIT_MILLIS = 20_000;

    /** After the last word that is awaited: a leak may be slower than what is meant to come. */
    private static final int LISTEN_ON_MILLIS = 1_500;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ServletContext servlets;

    /** Answers that a browser gave up as it left the screen; of some three thousand. */
    private static final int MOST_LEFT = 30;

    private final Hits hits = new Hits();
    private final Map<Person, Crawl> crawls = new EnumMap<>(Person.class);
    private final AppenderBase<ILoggingEvent> log = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            var trouble = event.getThrowableProxy();
            hits.heard(
                    LOG,
                    Channel.LOG,
                    event.getLoggerName(),
                    event.getFormattedMessage() + (trouble == null ? "" : trouble.getMessage()));
        }
    };
    private Markers markers;

    @BeforeEach
    void stand() {
        markers = application.getAutowireCapableBeanFactory().createBean(Markers.class);
        root().addAppender(log);
        log.start();
    }

    @AfterEach
    void leaveTheDemoAsItWas() {
        root().detachAppender(log);
        markers.remove();
    }

    @Test
    void everyAddressIsCovered() {
        var registered = Registered.in(application, servlets);

        assertThat(Coverage.uncovered(registered))
                .as("addresses without a line in Coverage")
                .isEmpty();
        assertThat(Coverage.gone(registered))
                .as("lines in Coverage of what is gone")
                .isEmpty();
    }

    @Test
    void nobodyMeetsWhatIsNotForThem() {
        markers.stand();
        hits.lookFor(markers.all());

        visitEverything();
        keepFilesAndAKey();
        lookWhileOthersAct();
        readEverything();
        askByHand();
        readLetters();

        assertThat(hits.leaks()).as("what somebody met who must not").isEmpty();
        assertThat(hits.missed(Channel.values()))
                .as("what nobody would have missed")
                .isEmpty();
        assertThat(crawls.values().stream().flatMap(crawl -> crawl.unreadable().stream()))
                .as("what was not looked through, beside answers of screens that were left meanwhile")
                .allMatch(answer -> answer.contains("v-r=uidl"))
                .hasSizeLessThan(MOST_LEFT);
        assertThatItCanFail();
    }

    // The crawl

    private void visitEverything() {
        for (var person : Person.withBrowser()) {
            var page = person == NOBODY ? visit(Screen.DESK, "/login") : signIn(person.email());
            var crawl = new Crawl(person, page, hits);
            crawls.put(person, crawl);
            crawl.visit("/");
            Coverage.views()
                    .flatMap(path -> filled(path, person))
                    .forEach(person == NOBODY ? crawl::visit : crawl::walk);
            openWhatOpens(crawl);
        }
        for (var person : Person.asked()) {
            var crawl = new Crawl(person, visit(Screen.DESK, "/login"), hits);
            filled("/invitation/{invitation}", person).forEach(crawl::visit);
            crawl.page().context().close();
        }
    }

    /** Lists of names that a screen only fetches when somebody opens them: as one of each kind, for it depends on that only. */
    private void openWhatOpens(Crawl crawl) {
        if (!Set.of(ANNA, LENA, TOVE).contains(crawl.person())) {
            return;
        }
        go(crawl, "/w/{room}/platforms/{opened}/sections/{openedSection}");
        openAll(crawl, crawl.page().locator(".section-form vaadin-combo-box [part~=toggle-button]"));
        go(crawl, "/w/{room}/platforms/{opened}/sections/{openedSection}?talk");
        openAll(crawl, crawl.page().locator(".conversation-begin [part~=toggle-button]"));
        var thread = crawl.page().locator(".thread").first();
        var give = thread.getByRole(AriaRole.BUTTON, named("Ge till någon"));
        if (give.isVisible()) {
            give.click();
            openAll(crawl, crawl.page().locator("vaadin-dialog [part~=toggle-button]"));
            crawl.page().keyboard().press("Escape");
        }
        go(crawl, "/w/{room}/people");
        openAll(
                crawl,
                crawl.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^(Bjud in$|Mer om)"))));
    }

    private static void openAll(Crawl crawl, Locator openers) {
        openers.all().stream().filter(Locator::isVisible).forEach(crawl::open);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private void keepFilesAndAKey() {
        var petra = crawls.get(PETRA);
        go(petra, "/w/{room}/platforms/import");
        petra.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(file(Markers.FILE, "# Titel\n\n## KanarieFilord\n\nOrd."));
        assertThat(petra.page().getByText(Markers.FILE)).isVisible();
        petra.settle();
        var kept = petra.post(
                filled("/api/platforms/import?workspace={workspace}", PETRA)
                        .findFirst()
                        .orElseThrow(),
                RequestOptions.create()
                        .setMultipart(FormData.create()
                                .set("file", file("KanarieSparadFil", "# KanarieFiltitel\n\n## Ett\n\nOrd."))));
        markers.kept(UUID.fromString(idIn(kept)));
        var key = crawls.get(ANNA)
                .post("/api/tokens", RequestOptions.create().setData(Map.of("name", Markers.KEY, "scope", "READ")));
        markers.made(idIn(key));
        go(crawls.get(ANNA), "/account");
        crawls.values().forEach(crawl -> go(crawl, "/w/{room}/platforms"));
    }

    private static FilePayload file(String name, String words) {
        return new FilePayload(name + ".md", "text/markdown", words.getBytes(StandardCharsets.UTF_8));
    }

    private static String idIn(Answer made) {
        assertThat(made.status()).isEqualTo(201);
        return made.body().replaceAll(".*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    private void lookWhileOthersAct() {
        var looking = crawls.values().stream()
                .filter(crawl -> crawl.person() != NOBODY)
                .toList();
        looking.forEach(crawl -> go(crawl, "/w/{room}/platforms/{opened}/sections/{openedSection}?talk"));
        write(crawls.get(ANNA));
        write(crawls.get(LENA));
        write(crawls.get(ULF)).keyboard().insertText(Markers.TYPED);
        markers.speak();
        listen(Markers.TYPED, "KanarieLivePartiet", "KanarieLiveFacket", "KanarieLiveAlla");

        looking.forEach(crawl -> go(crawl, "/w/{room}/platforms/{closed}/sections/{closedSection}?talk"));
        write(crawls.get(PETRA)).keyboard().insertText(Markers.TYPED_CLOSED);
        markers.speakBehindClosedDoors();
        listen(Markers.TYPED_CLOSED, "KanarieLiveStangt");
    }

    /** Puts the cursor at the end of the first paragraph, which others see. */
    private static Page write(Crawl writer) {
        writer.page().locator("live-section").first().locator("p").first().click();
        assertThat(writer.page().locator(".ProseMirror")).isFocused();
        writer.page().keyboard().press("End");
        return writer.page();
    }

    /** Until whoever should has heard the words, and a little longer. */
    private void listen(String... words) {
        var awaited = List.of(words).stream().map(markers::named).toList();
        var page = crawls.get(ANNA).page();
        var end = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000L;
        while (!hits.missed(awaited, Channel.PUSH, Channel.LIVE).isEmpty() && System.nanoTime() < end) {
            page.waitForTimeout(100);
        }
        page.waitForTimeout(LISTEN_ON_MILLIS);
        crawls.values().forEach(Crawl::settle);
    }

    private void readEverything() {
        for (var crawl : crawls.values()) {
            Coverage.reads().flatMap(path -> filled(path, crawl.person())).forEach(path -> crawl.ask("GET", path));
        }
    }

    private void readLetters() {
        markers.letters()
                .forEach(letter -> hits.heard(
                        Person.of(letter.recipient()),
                        Channel.MAIL,
                        "a letter to " + letter.recipient(),
                        letter.words()));
        var page = visit(Screen.DESK, "/demo/mail");
        var sheets = page.locator(".letter");
        assertThat(sheets).hasCount(markers.letters().size());
        for (var sheet : sheets.allTextContents()) {
            var recipient = sheet.replaceAll("(?s).*?till (\\S+@\\S+), .*", "$1");
            hits.heard(Person.of(recipient), Channel.MAIL, "/demo/mail, to " + recipient, sheet);
        }
        hits.heard(NOBODY, Channel.PAGE, "/demo/mail around the letters", (String) page.evaluate("""
            () => {
              const all = document.body.cloneNode(true);
              all.querySelectorAll('.letter').forEach((letter) => letter.remove());
              return all.textContent;
            }\
            """));
    }

    // By hand

    /** What one may not see answers as what nobody has. */
    private void askByHand() {
        var differences = new ArrayList<String>();
        for (var crawl : crawls.values()) {
            var hidden = markers.secrets().stream()
                    .filter(secret -> !secret.readers().contains(crawl.person()))
                    .toList();
            Coverage.byHand().forEach(address -> compare(crawl, address, hidden, differences));
            if (crawl.person() != NOBODY) {
                compareSockets(crawl, hidden, differences);
            }
        }
        compareScreens(crawls.get(TOVE), "/w/{room}/platforms/*", "{closed}", differences);
        compareScreens(crawls.get(TOVE), "/w/{room}/platforms/*/sections/{closedSection}", "{closed}", differences);
        compareScreens(crawls.get(TOVE), "/w/{room}/platforms/{opened}/sections/*", "{closedSection}", differences);
        compareScreens(crawls.get(ADMIN), "/w/*", "{room}", differences);
        compareScreens(crawls.get(ADMIN), "/w/{room}/platforms/*", "{opened}", differences);
        compareScreens(crawls.get(KIM), "/invitation/*", invitation(), differences);
        assertThat(differences).as("what tells that something is there").isEmpty();
    }

    private static void compare(Crawl crawl, Coverage.ByHand address, List<Secret> hidden, List<String> differences) {
        var nothing = answer(crawl, address, UUID.randomUUID().toString());
        if (nothing.status() < 400) {
            differences.add("%s, %s: %s for nothing".formatted(crawl.person(), address, nothing));
        }
        for (var secret : hidden) {
            var answer = answer(crawl, address, secret.id());
            if (!answer.equals(nothing)) {
                differences.add("%s, %s with the id of %s: %s, but %s for nothing"
                        .formatted(crawl.person(), address, secret.of(), answer, nothing));
            }
        }
    }

    private static Answer answer(Crawl crawl, Coverage.ByHand address, String id) {
        return crawl.ask(address.method(), address.about(id)).without(id);
    }

    private static void compareSockets(Crawl crawl, List<Secret> hidden, List<String> differences) {
        var ids = hidden.stream().map(Secret::id).limit(16).toList();
        var random = ids.stream().map(id -> UUID.randomUUID().toString()).toList();
        var ofHidden = without(crawl.openAndWatch(ids), ids);
        var ofRandom = without(crawl.openAndWatch(random), random);
        if (!ofHidden.equals(ofRandom) || !ofHidden.contains("gone")) {
            differences.add("%s on the socket: %s, but %s for nothing".formatted(crawl.person(), ofHidden, ofRandom));
        }
    }

    private static String without(String frames, List<String> ids) {
        return ids.stream().reduce(frames, (text, id) -> text.replace(id, "…"));
    }

    /** @param path with a star for what is asked for */
    private void compareScreens(Crawl crawl, String path, String hidden, List<String> differences) {
        go(crawl, path.replace("*", hidden));
        var shown = crawl.words();
        go(crawl, path.replace("*", UUID.randomUUID().toString()));
        if (!shown.equals(crawl.words())) {
            differences.add("%s at %s: %s, but %s for nothing".formatted(crawl.person(), path, shown, crawl.words()));
        }
    }

    private String invitation() {
        return markers.secrets().stream()
                .filter(secret -> secret.of().equals("an invitation"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    // That it is no test of nothing

    private void assertThatItCanFail() {
        var lie = markers.named("KanarieRummet").claimedFor(ANNA);
        var live = markers.named("KanarieLiveRummet").claimedFor(ANNA);
        var typed = markers.named(Markers.TYPED).claimedFor(ANNA);
        var unheard = markers.named("KanariePartiTrad").in(Channel.PAGE, Set.of(TOVE));

        assertThat(told(lie, "PAGE")).containsExactlyInAnyOrder("PETRA", "BO", "LENA", "ULF", "MAJ", "KIM");
        assertThat(told(live, "PUSH")).containsExactlyInAnyOrder("PETRA", "BO", "LENA", "ULF", "MAJ", "KIM");
        assertThat(told(typed, "LIVE")).contains("LENA", "KIM", "TOVE").doesNotContain("ADMIN");
        assertThat(told(typed, "REST")).contains("LENA", "KIM", "TOVE").doesNotContain("ADMIN");
        assertThat(told(typed, "EXPORT")).contains("LENA", "KIM", "TOVE").doesNotContain("ADMIN");
        assertThat(hits.missed(List.of(unheard), Channel.PAGE)).hasSize(1);
    }

    /** Whom the check accuses of having met the word in a channel. */
    private List<String> told(Marker claim, String channel) {
        return hits.leaks(List.of(claim)).stream()
                .filter(leak -> leak.contains(" by " + channel + " "))
                .map(leak -> leak.substring(0, leak.indexOf(' ')))
                .toList();
    }

    // Ways

    private void go(Crawl crawl, String path) {
        filled(path, crawl.person()).forEach(crawl::visit);
    }

    private Stream<String> filled(String path, Person person) {
        return Coverage.filled(path, markers.fillings(person)).stream();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
