package se.gemensam.livetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@LiveTextTest
class TextStoreServiceTest {

    private static final String STEP = "{\"stepType\":\"replace\",\"from\":%d,\"to\":%d,\"slice\":{\"content\":"
            + "[{\"type\":\"text\",\"text\":\"%s\"}]}}";

    @Autowired
    TextStore store;

    @Autowired
    LiveDocuments documents;

    @Autowired
    People people;

    @Test
    void stepsComeBackAsTheyWereStored() {
        var id = LiveTextFixtures.housing(documents, people);
        var signs = step(9, "rad\\nbrytning \\\"citat\\\" å 🌍 \u2028");
        var removal = new TextStep("{\"stepType\":\"replace\",\"from\":9,\"to\":12}", StepMap.of(9, 3, 0));

        append(id, 1, List.of(signs, removal));
        append(id, 2, List.of());

        assertThat(store.batches(id, 0, 2))
                .extracting(Batch::steps)
                .containsExactly(List.of(signs, removal), List.of());
        assertThat(store.maps(id, 0, 2)).containsExactly(signs.map(), removal.map());
        assertThat(store.batches(id, 1, 2)).extracting(Batch::version).containsExactly(2L);
    }

    @Test
    void aBatchLargerThanAnyRowOfOrdinarySizeIsStoredWhole() {
        var id = LiveTextFixtures.housing(documents, people);
        var chapter = step(9, "Vi ska bygga. ".repeat(80_000));
        var last = step(20, "!");

        append(id, 1, List.of(chapter, last));

        assertThat(store.batches(id, 0, 1).getFirst().steps()).containsExactly(chapter, last);
        assertThat(store.maps(id, 0, 1)).containsExactly(chapter.map(), last.map());
    }

    @Test
    void theHeadIsTheLastBatchWhateverTheSnapshotsSay() {
        var id = LiveTextFixtures.housing(documents, people);
        assertThat(version(id)).isZero();
        append(id, 1, List.of(step(9, "a")));
        append(id, 2, List.of(step(9, "b")));
        assertThat(version(id)).isEqualTo(2);
        assertThat(store.readModels(List.of(id)).get(id).isCurrent()).isFalse();

        snapshotAt(id, 2);
        assertThat(version(id)).isEqualTo(2);
        assertThat(store.readModels(List.of(id)).get(id).isCurrent()).isTrue();
        append(id, 3, List.of(step(9, "c")));
        assertThat(version(id)).isEqualTo(3);
    }

    @Test
    void aVersionIsMadeOnce() {
        var id = LiveTextFixtures.housing(documents, people);
        append(id, 1, List.of(step(9, "a")));
        assertThatThrownBy(() -> append(id, 1, List.of(step(9, "b")))).isInstanceOf(DuplicateKeyException.class);
        assertThat(store.batches(id, 0, 1).getFirst().steps()).containsExactly(step(9, "a"));
    }

    @Test
    void whatAClientSentLastIsKnownBeforeAndAfterASnapshot() {
        var id = LiveTextFixtures.housing(documents, people);
        assertThat(store.lastBatch(id, "anna-1")).isEmpty();
        append(id, 1, List.of(step(9, "a")));
        append(id, 2, List.of(step(9, "b")));
        assertThat(store.lastBatch(id, "anna-1")).contains(new TextStore.LastBatch(1, people.anna.id()));

        snapshotAt(id, 1);
        assertThat(store.lastBatch(id, "anna-1")).contains(new TextStore.LastBatch(1, people.anna.id()));
        snapshotAt(id, 2);
        assertThat(store.lastBatch(id, "anna-1")).contains(new TextStore.LastBatch(1, people.anna.id()));
        append(id, 3, List.of(step(9, "c")));
        assertThat(store.lastBatch(id, "anna-1")).contains(new TextStore.LastBatch(2, people.anna.id()));
        snapshotAt(id, 3);
        assertThat(store.lastBatch(id, "anna-1")).contains(new TextStore.LastBatch(2, people.anna.id()));
        assertThat(store.lastBatch(id, "anna-2")).isEmpty();
        assertThat(store.lastBatch(UUID.randomUUID(), "anna-1")).isEmpty();
    }

    private long version(UUID id) {
        return store.find(id).orElseThrow().version();
    }

    private void snapshotAt(UUID id, long version) {
        var first = store.snapshot(id, 0);
        store.save(id, new Snapshot(version, first.content(), first.html(), first.plain(), first.hash()));
    }

    private void append(UUID id, long version, List<TextStep> steps) {
        var mark = "%032d".formatted(version);
        var author = people.anna.id();
        var batch = new Batch(version, "anna-1", version - 1, author, steps, mark, null, null, store.instant());
        store.append(List.of(new DocumentCommit(id, List.of(batch))));
    }

    private static TextStep step(int place, String words) {
        return new TextStep(STEP.formatted(place, place, words), StepMap.of(place, 0, words.length()));
    }
}
