package se.gemensam.livetext;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.EngineLostException.Blame;

/**
 * A platform thread with a context of its own and the documents pinned to it. GraalJS fails on virtual threads
 * (oracle/graal#7520), so every call happens here while the caller waits.
 */
final class EngineThread implements AutoCloseable {

    private final ExecutorService thread;
    private final Supplier<EngineScript> scripts;
    private final Duration timeLimit;
    private final Runnable onReplaced;
    private final Set<UUID> held = new HashSet<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private @Nullable EngineScript script;
    private volatile @Nullable Call running;

    EngineThread(String name, Supplier<EngineScript> scripts, Duration timeLimit, Runnable onReplaced) {
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        this.scripts = scripts;
        this.timeLimit = timeLimit;
        this.onReplaced = onReplaced;
        thread.execute(() -> {
            script();
            ready.complete(null);
        });
    }

    CompletableFuture<Void> ready() {
        return ready;
    }

    void open(UUID document, String contentJson) {
        call(script -> {
            script.tell("open", document.toString(), contentJson);
            held.add(document);
            return true;
        });
    }

    void close(UUID document) {
        call(script -> {
            if (held.remove(document)) {
                script.tell("close", document.toString());
            }
            return true;
        });
    }

    <T> T withHeld(UUID document, Function<EngineScript, T> work) {
        return call(script -> {
            if (!held.contains(document)) {
                throw new EngineLostException(Blame.ANOTHER, "not held");
            }
            return work.apply(script);
        });
    }

    <T> T call(Function<EngineScript, T> work) {
        try {
            return thread.submit(() -> guarded(work)).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineLostException(Blame.ANOTHER, "interrupted");
        }
    }

    /** Ends the call that has run for too long, if there is one; asked for at short intervals. */
    void watch() {
        var call = running;
        if (call != null && call.isOver(timeLimit)) {
            call.abort();
        }
    }

    private <T> T guarded(Function<EngineScript, T> work) {
        var current = script();
        var call = new Call(current);
        running = call;
        try {
            return work.apply(current);
        } catch (PolyglotException e) {
            if (e.isGuestException() && !e.isCancelled() && !e.isResourceExhausted()) {
                throw new InvalidTextException(String.valueOf(e.getMessage()));
            }
            throw broken(current, e);
        } catch (IllegalStateException contextClosed) {
            throw broken(current, contextClosed);
        } finally {
            running = null;
            if (call.end() == Call.End.ABORTED && script == current) {
                replace(current);
            }
        }
    }

    private EngineLostException broken(EngineScript current, RuntimeException cause) {
        replace(current);
        var lost = new EngineLostException(Blame.THIS_CALL, String.valueOf(cause.getMessage()));
        lost.initCause(cause);
        return lost;
    }

    private void replace(EngineScript broken) {
        script = null;
        held.clear();
        broken.abort();
        onReplaced.run();
    }

    private EngineScript script() {
        var current = script;
        if (current == null) {
            current = scripts.get();
            script = current;
        }
        return current;
    }

    @Override
    public void close() {
        thread.shutdown();
        var call = running;
        if (call != null) {
            call.abort();
        }
    }

    /** A call under way; ends once, by itself or by being aborted. */
    private static final class Call {

        enum End {
            FINISHED,
            ABORTED
        }

        private final EngineScript script;
        private final long startedAt = System.nanoTime();
        private @Nullable End end;

        Call(EngineScript script) {
            this.script = script;
        }

        boolean isOver(Duration limit) {
            return System.nanoTime() - startedAt > limit.toNanos();
        }

        synchronized End end() {
            if (end == null) {
                end = End.FINISHED;
            }
            return end;
        }

        void abort() {
            synchronized (this) {
                if (end != null) {
                    return;
                }
                end = End.ABORTED;
            }
            script.abort();
        }
    }
}
