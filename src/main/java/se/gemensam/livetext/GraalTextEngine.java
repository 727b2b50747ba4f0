package se.gemensam.livetext;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The browser's own schema and transforms, run by GraalJS. A few threads share one engine and one parsed source; a context
 * that broke or ran too long is replaced by a spare one at once.
 *
 * <p>The community edition has no time limit of its own, hence the watch that closes an overdue context from outside.
 */
@Component
class GraalTextEngine implements TextEngine, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GraalTextEngine.class);
    private static final long WATCH_MILLIS = 20;

    private final Engine engine;
    private final Source source;
    private final List<EngineThread> threads;
    private final ExecutorService spareMaker;
    private final ScheduledExecutorService watch;
    private CompletableFuture<EngineScript> spare;

    GraalTextEngine(LiveTextLimits limits, MeterRegistry metrics) {
        engine = Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        source = source();
        spareMaker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("text-engine-spare").daemon().factory());
        spare = makeSpare();
        var replaced = metrics.counter("gemensam.live.engine.replaced");
        threads = IntStream.rangeClosed(1, limits.engines())
                .mapToObj(number ->
                        new EngineThread("text-engine-" + number, this::takeSpare, limits.engineCall(), () -> {
                            replaced.increment();
                            LOG.warn("A text engine broke and was replaced");
                        }))
                .toList();
        watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("text-engine-watch").daemon().factory());
        watch.scheduleWithFixedDelay(
                () -> threads.forEach(EngineThread::watch), WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
    }

    boolean isReady() {
        return threads.stream()
                .anyMatch(thread -> thread.ready().isDone() && !thread.ready().isCompletedExceptionally());
    }

    @Override
    public Versions versions() {
        var versions = Json.read(threads.getFirst().call(script -> script.ask("versions")));
        return new Versions(
                versions.path("schema").asInt(),
                versions.path("model").asString(""),
                versions.path("transform").asString(""));
    }

    @Override
    public void open(UUID document, String contentJson) {
        threadOf(document).open(document, contentJson);
    }

    @Override
    public void close(UUID document) {
        threadOf(document).close(document);
    }

    @Override
    public String content(UUID document) {
        return threadOf(document).withHeld(document, script -> script.ask("content", document.toString()));
    }

    @Override
    public Rebased submit(UUID document, String stepsJson, List<Missed> missed, int known) {
        var maps = missed.stream().map(step -> step.map().toJson()).collect(Collectors.joining(",", "[", "]"));
        var authors = missed.stream()
                .map(step -> step.author() == null ? "null" : "\"" + step.author() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        return Rebased.parse(threadOf(document)
                .withHeld(
                        document,
                        script -> script.ask("submit", document.toString(), stepsJson, maps, authors, known)));
    }

    @Override
    public Rebased change(UUID document, String targetJson) {
        return Rebased.parse(
                threadOf(document).withHeld(document, script -> script.ask("change", document.toString(), targetJson)));
    }

    @Override
    public void check(String contentJson) {
        threads.getFirst().call(script -> {
            script.tell("check", contentJson);
            return true;
        });
    }

    @Override
    public String slice(UUID document, int from, int to) {
        return threadOf(document).withHeld(document, script -> script.ask("slice", document.toString(), from, to));
    }

    @Override
    public String text(UUID document, int from, int to) {
        return threadOf(document).withHeld(document, script -> script.ask("text", document.toString(), from, to));
    }

    @Override
    public void close() {
        watch.shutdownNow();
        threads.forEach(EngineThread::close);
        spareMaker.shutdownNow();
    }

    private EngineThread threadOf(UUID document) {
        return threads.get(Math.floorMod(document.hashCode(), threads.size()));
    }

    private synchronized EngineScript takeSpare() {
        var taken = spare;
        spare = makeSpare();
        return taken.join();
    }

    private CompletableFuture<EngineScript> makeSpare() {
        return CompletableFuture.supplyAsync(() -> new EngineScript(engine, source), spareMaker);
    }

    private static Source source() {
        var path = "/livetext/engine.js";
        try (var script = GraalTextEngine.class.getResourceAsStream(path)) {
            if (script == null) {
                throw new IllegalStateException("The text engine is missing: run npm run engine");
            }
            return Source.newBuilder("js", new InputStreamReader(script, StandardCharsets.UTF_8), "engine.js")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
