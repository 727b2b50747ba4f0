package se.gemensam.livetext;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.TextIndex.Range;

/**
 * What looks at anchors found out since their rows were written, so that the next look goes on from there and rows need not be
 * written for it. Texts at a version never change, so it is never wrong; a new process looks through everything once more.
 */
@Component
class AnchorMemory {

    private static final int MOST = 10_000;

    private final Map<StoredAnchor, StoredAnchor> followed = bounded();
    private final Map<Lost, Sought> sought = bounded();

    /** Words that are looked for, with their neighbourhood. */
    record Lost(String words, String before, String after) {

        static Lost of(StoredAnchor anchor) {
            return new Lost(anchor.words(), anchor.before(), anchor.after());
        }
    }

    /** @param fits whether it has the same neighbourhood */
    record Hit(Range range, boolean fits) {}

    /**
     * @param versions that the documents had when they were looked through
     * @param hits in those documents that have the words
     */
    record Sought(Map<UUID, Long> versions, Map<UUID, List<Hit>> hits) {

        static final Sought NOTHING = new Sought(Map.of(), Map.of());
    }

    /** The anchor as far as it was followed. */
    StoredAnchor newest(StoredAnchor row) {
        return followed.getOrDefault(row, row);
    }

    void follow(StoredAnchor row, StoredAnchor now) {
        followed.put(row, now);
    }

    Sought sought(Lost words) {
        return sought.getOrDefault(words, Sought.NOTHING);
    }

    void remember(Lost words, Sought found) {
        sought.put(words, found);
    }

    /** The least lately used make room. */
    private static <K, V> Map<K, V> bounded() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        });
    }
}
