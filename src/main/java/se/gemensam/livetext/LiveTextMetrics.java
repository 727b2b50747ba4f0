package se.gemensam.livetext;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is counted of live texts. */
@Component
class LiveTextMetrics {

    private final MeterRegistry registry;
    private final Counter batches;
    private final Counter rebased;
    private final Counter dropped;
    private final Counter closedForWriting;
    private final Counter lost;
    private final Counter differed;
    private final Map<Refusal, Counter> refused = new EnumMap<>(Refusal.class);

    LiveTextMetrics(MeterRegistry registry) {
        this.registry = registry;
        batches = registry.counter("gemensam.live.batches");
        rebased = registry.counter("gemensam.live.batches.rebased");
        dropped = registry.counter("gemensam.live.batches.dropped");
        closedForWriting = registry.counter("gemensam.live.documents.closed");
        lost = registry.counter("gemensam.live.documents.reloaded");
        differed = registry.counter("gemensam.live.hash.differences");
        for (var refusal : Refusal.values()) {
            refused.put(refusal, registry.counter("gemensam.live.refused", "code", refusal.code()));
        }
    }

    void accepted(boolean wasRebased, boolean hasDropped) {
        batches.increment();
        if (wasRebased) {
            rebased.increment();
        }
        if (hasDropped) {
            dropped.increment();
        }
    }

    void refused(Refusal refusal) {
        var counter = refused.get(refusal);
        if (counter != null) {
            counter.increment();
        }
    }

    void closedForWriting() {
        closedForWriting.increment();
    }

    void reloaded() {
        lost.increment();
    }

    /** A client whose text differs from the server's: never, or something is wrong. */
    void hashDiffered() {
        differed.increment();
    }

    <T> void gauge(String name, T holder, Function<T, Collection<?>> of) {
        registry.gauge("gemensam.live." + name, holder, held -> of.apply(held).size());
    }
}
