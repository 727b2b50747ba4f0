package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Unguarded;
import se.gemensam.livetext.Anchor.At;
import se.gemensam.livetext.Anchor.Nowhere;
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

    /** Rows follow the text at this distance, so that reading seldom writes. */
    private static final int FAR = 100;

    private final AnchorStore anchors;
    private final TextStore texts;
    private final LiveDocuments documents;

    Anchors(AnchorStore anchors, TextStore texts, LiveDocuments documents) {
        this.anchors = anchors;
        this.texts = texts;
        this.documents = documents;
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
        return placed(anchor);
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
        var stored = anchors.inDocuments(documentIds);
        var search = new Search(stored.stream().map(StoredAnchor::documentId).collect(Collectors.toSet()), siblings);
        var resolved = new HashMap<UUID, Anchor>();
        for (var anchor : stored) {
            resolved.put(anchor.ownerId(), search.resolve(anchor));
        }
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
        return placed(moved);
    }

    @Transactional
    public void remove(UUID ownerId) {
        anchors.remove(ownerId);
    }

    private static Anchor placed(StoredAnchor anchor) {
        return new Anchor(
                anchor.id(),
                anchor.ownerId(),
                anchor.quote(),
                new At(
                        anchor.documentId(),
                        anchor.version(),
                        anchor.range().from(),
                        anchor.range().to()));
    }

    private record Since(UUID documentId, long version) {}

    /** One look at some documents, each read once. */
    private final class Search {

        private final Map<UUID, DocumentHead> heads = new HashMap<>();
        private final Map<UUID, TextIndex> indexes = new HashMap<>();
        private final Map<Since, List<StepMap>> maps = new HashMap<>();
        private final LinkedHashSet<UUID> siblings;
        private boolean siblingsRead;

        Search(Collection<UUID> documentIds, Collection<UUID> siblings) {
            heads.putAll(documents.heads(documentIds));
            this.siblings = new LinkedHashSet<>(siblings);
        }

        Anchor resolve(StoredAnchor anchor) {
            var head = heads.get(anchor.documentId());
            if (head == null) {
                return nowhere(anchor, List.of());
            }
            var text = index(head.documentId());
            var trail = new AnchorTrail(anchor.range(), anchor.lost());
            since(head, anchor.version()).forEach(trail::follow);
            var here = trail.lost() == null ? Optional.of(trail.range()) : returned(anchor, trail, text);
            if (here.isPresent()) {
                return settle(anchor, anchor.at(head.documentId(), head.version(), here.get(), text));
            }
            var only = onlyOne(anchor, head.documentId());
            if (only.isPresent()) {
                return settle(anchor, anchor.at(head.documentId(), head.version(), only.get(), text));
            }
            return elsewhere(anchor).orElseGet(() -> {
                keep(anchor, anchor.lost(head.version(), trail.range(), trail.lost()));
                return nowhere(anchor, candidates(anchor));
            });
        }

        /** Many anchors stand at the same version, most of them at the latest. */
        private List<StepMap> since(DocumentHead head, long version) {
            return version == head.version()
                    ? List.of()
                    : maps.computeIfAbsent(
                            new Since(head.documentId(), version),
                            from -> texts.maps(from.documentId, from.version, head.version()));
        }

        private Optional<Range> returned(StoredAnchor anchor, AnchorTrail trail, TextIndex text) {
            return trail.candidates().stream()
                    .filter(range -> text.between(range.from(), range.to()).equals(anchor.words()))
                    .findFirst();
        }

        private Optional<Range> onlyOne(StoredAnchor anchor, UUID document) {
            var text = index(document);
            var same = text.find(anchor.words()).stream()
                    .filter(range -> text.hasContext(range, anchor.before(), anchor.after()))
                    .toList();
            return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        }

        private Optional<Anchor> elsewhere(StoredAnchor anchor) {
            var found = new ArrayList<StoredAnchor>();
            for (var sibling : siblingsOf(anchor)) {
                onlyOne(anchor, sibling)
                        .ifPresent(range ->
                                found.add(anchor.at(sibling, head(sibling).version(), range, index(sibling))));
            }
            return found.size() == 1 ? Optional.of(settle(anchor, found.getFirst())) : Optional.empty();
        }

        private List<At> candidates(StoredAnchor anchor) {
            var all = new ArrayList<At>();
            var where = new LinkedHashSet<UUID>();
            where.add(anchor.documentId());
            where.addAll(siblingsOf(anchor));
            for (var document : where) {
                for (var range : index(document).find(anchor.words())) {
                    all.add(new At(document, head(document).version(), range.from(), range.to()));
                }
            }
            return all;
        }

        private List<UUID> siblingsOf(StoredAnchor anchor) {
            if (!siblingsRead) {
                heads.putAll(documents.heads(siblings));
                siblingsRead = true;
            }
            return siblings.stream()
                    .filter(sibling -> heads.containsKey(sibling) && !sibling.equals(anchor.documentId()))
                    .toList();
        }

        private Anchor settle(StoredAnchor anchor, StoredAnchor now) {
            boolean moved = anchor.lost() != null || !now.documentId().equals(anchor.documentId());
            if (moved || !now.words().equals(anchor.words())) {
                anchors.move(anchor, now);
            } else {
                keep(anchor, now);
            }
            return placed(now);
        }

        private void keep(StoredAnchor anchor, StoredAnchor now) {
            if (now.version() - anchor.version() > FAR) {
                anchors.move(anchor, now);
            }
        }

        private Anchor nowhere(StoredAnchor anchor, List<At> candidates) {
            return new Anchor(anchor.id(), anchor.ownerId(), anchor.quote(), new Nowhere(candidates));
        }

        private DocumentHead head(UUID document) {
            var head = heads.get(document);
            if (head == null) {
                throw new NotFoundException("document " + document);
            }
            return head;
        }

        private TextIndex index(UUID document) {
            return indexes.computeIfAbsent(document, id -> new TextIndex(head(id).content()));
        }
    }
}
