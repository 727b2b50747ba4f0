package se.gemensam.canary;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One person's browser, in which everything that comes from the server is written down: bodies, headers and frames. */
class Crawl {

    /** What is built before anybody has written anything, and the same for everybody. */
    /** How addresses of files end. */
    private static final List<String> FILES =
            List.of("/export", "/file", "/consultation/paper", "/consultation/compilation");

    private static final Pattern BUILT =
            Pattern.compile("/VAADIN/(build|static)/.*|.*\\.(js|css|png|svg|ico|woff2|webmanifest)");

    private static final int QUIET_MILLIS = 50;
    private static final int LONGEST_WAIT_MILLIS = 5_000;

    private final Person person;
    private final Page page;
    private final Hits hits;
    private final Set<Request> underWay = new HashSet<>();
    private final List<Request> unread = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /** @param page of a browser that nobody else uses */
    Crawl(Person person, Page page, Hits hits) {
        this.person = person;
        this.page = page;
        this.hits = hits;
        var window = page.context();
        window.onRequest(underWay::add);
        window.onRequestFinished(request -> {
            underWay.remove(request);
            unread.add(request);
        });
        window.onRequestFailed(underWay::remove);
        page.onWebSocket(this::listen);
        page.setDefaultTimeout(LONGEST_WAIT_MILLIS);
    }

    Person person() {
        return person;
    }

    Page page() {
        return page;
    }

    /** What could not be written down, and so was not looked at. */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Opens an address as a browser does, and waits until nothing more comes. */
    void visit(String path) {
        underWay.clear();
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
        settle();
    }

    /** Follows a link to an address: the page stays, and the server sends the other screen. */
    void walk(String path) {
        page.evaluate("""
                (path) => {
                  const link = document.createElement('a');
                  link.href = path;
                  document.body.append(link);
                  link.click();
                  link.remove();
                }\
                """, path);
        settle();
        PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
        settle();
    }

    /** What the screen says, to whoever reads it. */
    String words() {
        return page.title() + "\n" + page.locator("body").innerText();
    }

    /** Presses what opens something, and closes it again. */
    void open(Locator opener) {
        opener.click();
        settle();
        page.keyboard().press("Escape");
        settle();
    }

    void settle() {
        var end = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000L;
        do {
            page.waitForTimeout(QUIET_MILLIS);
        } while (!underWay.isEmpty() && System.nanoTime() < end);
        underWay.clear();
        read();
    }

    private void read() {
        var requests = List.copyOf(unread);
        unread.clear();
        for (var request : requests) {
            var url = URI.create(request.url());
            if (!BUILT.matcher(url.getPath()).matches()) {
                read(request, url);
            }
        }
    }

    private void read(Request request, URI url) {
        try {
            var response = request.response();
            hits.heard(
                    person,
                    channel(url),
                    "headers of " + url,
                    response.headers().toString());
            if (response.status() / 100 != 3 && response.status() != 204 && !isEmpty(response)) {
                hits.heard(person, channel(url), url.toString(), response.body());
            }
        } catch (PlaywrightException lost) {
            unreadable.add(person + " " + url + ": "
                    + lost.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** Such as the answer to a screen's last word: of what has no body none can be read. */
    private static boolean isEmpty(Response response) {
        return "0".equals(response.headers().get("content-length"));
    }

    private static Channel channel(URI url) {
        if (!url.getPath().startsWith("/api/")) {
            return Channel.PAGE;
        }
        return FILES.stream().anyMatch(url.getPath()::endsWith) ? Channel.EXPORT : Channel.REST;
    }

    private void listen(WebSocket socket) {
        var channel = socket.url().endsWith("/live")
                ? Channel.LIVE
                : socket.url().contains("/VAADIN/push") ? Channel.PUSH : Channel.PAGE;
        socket.onFrameReceived(frame -> hits.heard(person, channel, socket.url() + " on " + page.url(), text(frame)));
    }

    private static String text(WebSocketFrame frame) {
        return frame.text() == null ? new String(frame.binary(), StandardCharsets.UTF_8) : frame.text();
    }

    // By hand

    /** Asks for an address as this person, without a screen. */
    Answer ask(String method, String path) {
        var options =
                RequestOptions.create().setMethod(method).setMaxRedirects(0).setHeader("Origin", origin());
        if (method.equals("POST")) {
            options.setMultipart(FormData.create()
                    .set(
                            "file",
                            new FilePayload("prov.md", "text/markdown", "# Prov".getBytes(StandardCharsets.UTF_8))));
        }
        return answer(path, page.request().fetch(path, options));
    }

    Answer post(String path, RequestOptions options) {
        return answer(path, page.request().post(path, options.setHeader("Origin", origin())));
    }

    private Answer answer(String path, APIResponse response) {
        hits.heard(person, channel(URI.create(path)), path, response.headers().toString());
        hits.heard(person, channel(URI.create(path)), path, response.body());
        return new Answer(response.status(), response.headers().getOrDefault("content-type", ""), response.text());
    }

    /** @param type of its content */
    record Answer(int status, String type, String body) {

        /** As it would be about another thing. */
        Answer without(String id) {
            return new Answer(status, type, body.replace(id, "…"));
        }
    }

    private String origin() {
        var url = URI.create(page.url());
        return url.getScheme() + "://" + url.getAuthority();
    }

    /** Opens these documents with an invented ticket and reads along in them; gives back what came. */
    String openAndWatch(List<String> documents) {
        return (String) page.evaluate("""
                async (documents) => {
                  const socket = new WebSocket(location.origin.replace('http', 'ws') + '/live');
                  const frames = [];
                  socket.onmessage = (event) => frames.push(event.data);
                  const ended = new Promise((resolve) => (socket.onclose = (event) => resolve('closed ' + event.code)));
                  const begun = new Promise((resolve) => (socket.onopen = () => resolve('open')));
                  if ((await Promise.race([begun, ended])) !== 'open') return await ended;
                  for (const doc of documents) {
                    socket.send(JSON.stringify({ t: 'open', doc, ticket: 'invented', schema: 1, client: 'canary' }));
                  }
                  socket.send(JSON.stringify({ t: 'watch', docs: documents }));
                  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 400))]);
                  socket.close();
                  return frames.join('\\n');
                }\
                """, documents);
    }
}
