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
    private final List<Step> steps = new ArrayList<>();
    private long start;
    private String mark;

    /** @param mark of the history up to {@code start} */
    History(long start, String mark, int keep) {
        this.start = start;
        this.mark = mark;
        this.keep = keep;
    }

    private record Step(StepMap map, Batch batch) {}

    void append(Batch batch) {
        batches.add(batch);
        batch.steps().forEach(step -> steps.add(new Step(step.map(), batch)));
        mark = batch.mark();
        if (steps.size() > 2 * keep || batches.size() > 2 * keep) {
            trim();
        }
    }

    private void trim() {
        int count = Math.max(1, batches.size() / 2);
        long newStart = batches.get(count - 1).version();
        steps.subList(0, (int) (newStart - start)).clear();
        batches.subList(0, count).clear();
        start = newStart;
    }

    /** The version of the head, stored or not. */
    long end() {
        return start + steps.size();
    }

    String mark() {
        return mark;
    }

    boolean reaches(long version) {
        return version >= start && version <= end();
    }

    /** The steps from a version, or from as far back as this reaches, to the head, as a client sees them. */
    List<Missed> after(long version, String client) {
        return steps.subList((int) (Math.max(version, start) - start), steps.size()).stream()
                .map(step -> new Missed(step.map, step.batch.client().equals(client) ? null : step.batch.author()))
                .toList();
    }

    /** Whole batches from one version to another. */
    List<Batch> between(long from, long to) {
        return batches.stream()
                .filter(batch -> batch.baseVersion() >= from && batch.version() <= to)
                .toList();
    }

    Optional<Batch> find(String client, long number) {
        return batches.reversed().stream()
                .filter(batch -> batch.number() == number && batch.client().equals(client))
                .findFirst();
    }

    Caret.Place map(Caret.Place place, long from, long to) {
        var mapped = place;
        for (var step : steps.subList((int) (from - start), (int) (to - start))) {
            mapped = mapped.mapped(step.map());
        }
        return mapped;
    }
}
