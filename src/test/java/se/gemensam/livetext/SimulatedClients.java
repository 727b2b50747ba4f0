package se.gemensam.livetext;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;

/** The browser's own client without a screen, run here by GraalJS ({@code npm run testclient}). */
final class SimulatedClients implements AutoCloseable {

    private final Context context;
    private final Value create;
    private final Value createStock;
    private final Value distinctLetters;
    private final Value keepReports;
    private final Value reports;

    SimulatedClients() {
        context = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        try (var script = SimulatedClients.class.getResourceAsStream("/livetext/client.js")) {
            if (script == null) {
                throw new IllegalStateException("The text client is missing: run npm run testclient");
            }
            context.eval(Source.newBuilder("js", new InputStreamReader(script, StandardCharsets.UTF_8), "client.js")
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var textClient = context.getBindings("js").getMember("textClient");
        create = textClient.getMember("create");
        createStock = textClient.getMember("createStock");
        distinctLetters = context.eval("js", """
                (text, first) => {
                  let n = first;
                  text.letters = () => String.fromCodePoint(n++);
                }""");
        keepReports = context.eval("js", """
                text => {
                  text.reports = [];
                  text.live.events.diverged = ({ version, reason }) => text.reports.push(`${version}: ${reason}`);
                }""");
        reports = context.eval("js", "text => text.reports");
    }

    /** A client whose random edits always are the same for the same seed. */
    Value client(String name, long seed) {
        return client(
                name,
                seed,
                "{\"batchGapMs\":1,\"caretGapMs\":5,\"answerMs\":1500,\"firstRetryMs\":5,\"longestRetryMs\":40}");
    }

    /** @param limits those of the browser's own that are others here, as JSON */
    Value client(String name, long seed, String limits) {
        return create.execute("{\"name\":\"%s\",\"seed\":%d,\"limits\":%s}".formatted(name, seed, limits));
    }

    /** A client of prosemirror-collab as it comes from npm. */
    Value stock(String name, long seed) {
        return createStock.execute("{\"name\":\"%s\",\"seed\":%d}".formatted(name, seed));
    }

    /** From now on each time is kept that the text is found not to be the server's. */
    void reportDivergences(Value text) {
        keepReports.executeVoid(text);
    }

    /** Why a text was found not to be the server's, each time that it was. */
    List<String> divergences(Value text) {
        return reports.execute(text).as(new TypeLiteral<>() {});
    }

    /** Every letter that is typed from now on is another one, from a code point on. */
    void typeDistinctLetters(Value text, int first) {
        distinctLetters.executeVoid(text, first);
    }

    @Override
    public void close() {
        context.close(true);
    }
}
