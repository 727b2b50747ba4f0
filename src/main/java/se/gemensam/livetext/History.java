package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.gemensam.livetext.TextEngine.Missed;

/**
 * The latest batches of a document, those not yet stored included: what late batches are rebased over, positions are brought
 * forward through, and clients catch up with. Older ones are in the database.
 */
final class History {

    private final int keep;
    private final List<Batch> batches = new ArrayList<>();
    private long start;
    private String mark;

    /** @param mark of the history up to {@code start} */
    History(long start, String mark, int keep) {
        this.start = start;
        this.mark = mark;
        this.keep = keep;
    }

    void append(Batch batch) {
        if (batch.version() != end() + 1) {
            throw new IllegalStateException("version %d does not follow %d".formatted(batch.version(), end()));
        }
        batches.add(batch);
        mark = batch.mark();
        if (batches.size() > 2 * keep) {
            batches.subList(0, keep).clear();
            start += keep;
        }
    }

    /** The version of the head, stored or not. */
    long end() {
        return start + batches.size();
    }

    String mark() {
        return mark;
    }

    boolean reaches(long version) {
        return version >= start && version <= end();
    }

    /** The batches that lead from one version to another; from as far back as this reaches. */
    List<Batch> between(long from, long to) {
        return List.copyOf(batches.subList((int) (Math.max(from, start) - start), (int) (to - start)));
    }

    /** The steps from a version to another, as a client sees them. */
    List<Missed> missed(long from, long to, String client) {
        var missed = new ArrayList<Missed>();
        for (var batch : between(from, to)) {
            var author = batch.client().equals(client) ? null : batch.author();
            batch.steps().forEach(step -> missed.add(new Missed(step.map(), author)));
        }
        return missed;
    }

    Optional<Batch> find(String client, long number) {
        return batches.reversed().stream()
                .filter(batch -> batch.number() == number && batch.client().equals(client))
                .findFirst();
    }

    Caret.Place map(Caret.Place place, long from, long to) {
        var mapped = place;
        for (var batch : between(from, to)) {
            for (var step : batch.steps()) {
                mapped = mapped.mapped(step.map());
            }
        }
        return mapped;
    }
}
