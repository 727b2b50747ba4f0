package se.gemensam.chart;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/**
 * The browser's own drawing, run by GraalJS on one platform thread: it fails on virtual ones (oracle/graal#7520). Loaded when the first
 * picture is asked for, so that an application that draws none neither waits for it nor holds it.
 */
final class DrawingThread implements AutoCloseable {

    private static final int LIMIT_SECONDS = 60;
    private static final String SCRIPT = "/chart/svg.js";

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("chart-drawing").daemon().factory());
    private volatile @Nullable Context context;

    String draw(String pictureJson, String textsJson, int width, int height) {
        var drawing = thread.submit(
                () -> drawer().execute(pictureJson, textsJson, width, height).asString());
        try {
            return drawing.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A chart was not drawn", e.getCause());
        } catch (TimeoutException e) {
            drawing.cancel(false);
            abort();
            throw new IllegalStateException("A chart took more than " + LIMIT_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A chart was given up", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        abort();
    }

    private Value drawer() {
        var current = context;
        if (current == null) {
            current = Context.newBuilder("js")
                    .option("engine.WarnInterpreterOnly", "false")
                    .allowHostAccess(HostAccess.NONE)
                    .allowPolyglotAccess(PolyglotAccess.NONE)
                    .allowIO(IOAccess.NONE)
                    .build();
            context = current;
            current.eval(source());
        }
        return current.getBindings("js").getMember("charts").getMember("draw");
    }

    /** Ends whatever runs; the next picture begins with a new context. */
    private void abort() {
        var current = context;
        context = null;
        if (current != null) {
            try {
                current.close(true);
            } catch (PolyglotException _) {
                // it ends all the same
            }
        }
    }

    private static Source source() {
        try (var script = DrawingThread.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException("The drawing is missing: run npm run charts");
            }
            return Source.newBuilder("js", new InputStreamReader(script, StandardCharsets.UTF_8), "charts.js")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(SCRIPT, e);
        }
    }
}
