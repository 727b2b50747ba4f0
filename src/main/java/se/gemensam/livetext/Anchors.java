package se.gemensam.livetext;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Unguarded;
import se.gemensam.livetext.Anchor.At;
import se.gemensam.livetext.TextIndex.Range;

/**
 * Places in texts that other things stand at, whoever may see those: the text itself bears no trace of them. An anchor is
 * brought forward when somebody asks where it is, through the steps that came since.
 *
 * <p>When its words are deleted it comes back with the same words at the same place (undo), or else where they stand once,
 * with the same neighbourhood, in its document or in one of its siblings (cut and paste).
 */
@Service
@Unguarded(because = "the room whose things stand at the anchors asks before it calls")
public class Anchors {

    /** Longest range that can be quoted, in characters. */
    private static final int LONGEST = 4000;

    private final AnchorStore anchors;
    private final TextStore texts;
    private final LiveDocuments documents;
    private final AnchorMemory memory;

    Anchors(AnchorStore anchors, TextStore texts, LiveDocuments documents, AnchorMemory memory) {
        this.anchors = anchors;
        this.texts = texts;
        this.documents = documents;
        this.memory = memory;
    }

    /**
     * Anchors something at a range of a stored version.
     *
     * @param quote the words there as the person saw them
     * @param ownerId what stands there; it has one anchor
     * @throws RefusedException when those words are not, or no longer, there
     */
    @Transactional
    public Anchor create(UUID documentId, long version, int from, int to, String quote, UUID ownerId) {
        var head = documents.head(documentId);
        if (from >= to || version > head.version() || quote.isBlank() || quote.length() > LONGEST) {
            throw new RefusedException("live.anchor.moved");
        }
        var trail = new AnchorTrail(new Range(from, to), null);
        texts.maps(documentId, version, head.version()).forEach(trail::follow);
        var text = new TextIndex(head.content());
        var range = trail.range();
        var words = text.between(range.from(), range.to());
        if (words.isEmpty() || !isSame(words, quote)) {
            throw new RefusedException("live.anchor.moved");
        }
        var anchor = new StoredAnchor(
                        UUID.randomUUID(), documentId, ownerId, head.version(), range, words, words, "", "", null)
                .at(documentId, head.version(), range, text);
        anchors.insert(anchor);
        return AnchorSearch.placed(anchor);
    }

    /** Pages show the end of a block in other ways than by a line feed. */
    private static boolean isSame(String words, String quote) {
        return words.replaceAll("\\s", "").equals(quote.replaceAll("\\s", ""));
    }

    /**
     * Where the anchors are that stand in these documents, by owner.
     *
     * @param siblings other documents that words may have moved to
     */
    @Transactional
    public Map<UUID, Anchor> resolve(Collection<UUID> documentIds, Collection<UUID> siblings) {
        return resolve(anchors.inDocuments(documentIds), siblings);
    }

    /** As {@link #resolve}, of these owners, whichever documents their anchors stand in by now. */
    @Transactional
    public Map<UUID, Anchor> ofOwners(Collection<UUID> ownerIds, Collection<UUID> siblings) {
        return resolve(anchors.ofOwners(ownerIds), siblings);
    }

    private Map<UUID, Anchor> resolve(List<StoredAnchor> stored, Collection<UUID> siblings) {
        if (stored.isEmpty()) {
            return Map.of();
        }
        var search = new AnchorSearch(anchors, texts, documents, memory, stored, siblings);
        var resolved = new HashMap<UUID, Anchor>();
        stored.forEach(anchor -> resolved.put(anchor.ownerId(), search.resolve(anchor)));
        return resolved;
    }

    /** Puts an anchor where people chose, such as at one of its candidates. */
    @Transactional
    public Anchor place(UUID ownerId, At where) {
        var anchor = anchors.ofOwner(ownerId).orElseThrow(() -> new NotFoundException("anchor of " + ownerId));
        var head = documents.head(where.documentId());
        if (head.version() != where.version() || where.from() >= where.to()) {
            throw new RefusedException("live.anchor.moved");
        }
        var moved = anchor.at(
                where.documentId(), head.version(), new Range(where.from(), where.to()), new TextIndex(head.content()));
        anchors.move(anchor, moved);
        return AnchorSearch.placed(moved);
    }

    @Transactional
    public void remove(UUID ownerId) {
        anchors.remove(ownerId);
    }
}
