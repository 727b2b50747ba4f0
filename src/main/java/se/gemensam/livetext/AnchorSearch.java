package se.gemensam.livetext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.gemensam.base.NotFoundException;
import se.gemensam.livetext.Anchor.At;
import se.gemensam.livetext.Anchor.Nowhere;
import se.gemensam.livetext.AnchorMemory.Hit;
import se.gemensam.livetext.AnchorMemory.Lost;
import se.gemensam.livetext.AnchorMemory.Sought;
import se.gemensam.livetext.TextIndex.Range;
import se.gemensam.livetext.TextStore.VersionMaps;

/**
 * One look at the anchors of some documents. It reads versions first: an anchor that stands at its document's latest one is
 * where its row says, and steps beside its words only move it. A text is read when words changed, are gone, or are looked for.
 */
final class AnchorSearch {

    /** Rows follow the text at this distance, so that typing with anchors around costs no writing. */
    private static final int FAR = 500;

    private final AnchorStore anchors;
    private final TextStore texts;
    private final LiveDocuments documents;
    private final AnchorMemory memory;
    private final Map<UUID, Long> versions;
    private final LinkedHashSet<UUID> siblings;
    private final Map<UUID, TextIndex> indexes = new HashMap<>();
    private final Map<UUID, Steps> steps = new HashMap<>();

    /** The steps from a version to another, read once for all anchors of a document. */
    private record Steps(long from, long to, List<VersionMaps> maps) {}

    AnchorSearch(
            AnchorStore anchors,
            TextStore texts,
            LiveDocuments documents,
            AnchorMemory memory,
            Collection<StoredAnchor> rows,
            Collection<UUID> siblings) {
        this.anchors = anchors;
        this.texts = texts;
        this.documents = documents;
        this.memory = memory;
        this.siblings = new LinkedHashSet<>(siblings);
        var all = new HashSet<>(siblings);
        rows.forEach(row -> all.add(row.documentId()));
        this.versions = new HashMap<>(texts.versions(all));
        rows.forEach(this::readStepsFrom);
    }

    private void readStepsFrom(StoredAnchor row) {
        var version = versions.get(row.documentId());
        long from = row.lost() == null ? memory.newest(row).version() : row.version();
        if (version != null && from < version) {
            steps.merge(
                    row.documentId(),
                    new Steps(from, from, List.of()),
                    (one, other) -> one.from <= other.from ? one : other);
        }
    }

    Anchor resolve(StoredAnchor row) {
        var version = versions.get(row.documentId());
        if (version == null) {
            return nowhere(row, List.of());
        }
        if (row.lost() != null) {
            return inItsText(row, row);
        }
        var known = memory.newest(row);
        if (known.version() >= version) {
            return placed(known);
        }
        var trail = follow(known, version);
        if (trail.lost() != null || trail.touched() || version - row.version() > FAR) {
            return inItsText(row, known);
        }
        var now = known.moved(version, trail);
        memory.follow(row, now);
        return placed(now);
    }

    private Anchor inItsText(StoredAnchor row, StoredAnchor known) {
        var document = row.documentId();
        var text = index(document);
        var trail = follow(known, version(document));
        var here = trail.lost() == null ? Optional.of(trail.range()) : returned(row, trail, text);
        if (here.isPresent()) {
            return settle(row, row.at(document, version(document), here.get(), text));
        }
        var missed = known.moved(version(document), trail);
        var hits = seek(Lost.of(missed), document);
        return onlyOne(hits, document)
                .map(range -> settle(row, row.at(document, version(document), range, index(document))))
                .or(() -> elsewhere(row, Lost.of(missed), hits))
                .orElseGet(() -> {
                    keep(row, missed);
                    return nowhere(row, candidates(hits, document));
                });
    }

    private AnchorTrail follow(StoredAnchor anchor, long version) {
        var trail = new AnchorTrail(anchor.range(), anchor.lost());
        for (var each : since(anchor.documentId(), anchor.version(), version)) {
            if (each.version() > anchor.version() && each.version() <= version) {
                each.maps().forEach(trail::follow);
            }
        }
        return trail;
    }

    private List<VersionMaps> since(UUID document, long from, long to) {
        if (from >= to) {
            return List.of();
        }
        var read = steps.getOrDefault(document, new Steps(from, from, List.of()));
        if (from < read.from || to > read.to) {
            long first = Math.min(from, read.from);
            read = new Steps(first, to, texts.versionMaps(document, first, to));
            steps.put(document, read);
        }
        return read.maps;
    }

    private static Optional<Range> returned(StoredAnchor anchor, AnchorTrail trail, TextIndex text) {
        return trail.candidates().stream()
                .filter(range -> text.between(range.from(), range.to()).equals(anchor.words()))
                .findFirst();
    }

    /** Where the words stand, by document. What was looked through at a version is not looked through again. */
    private Map<UUID, List<Hit>> seek(Lost lost, UUID own) {
        var before = memory.sought(lost);
        var where = new LinkedHashSet<UUID>();
        where.add(own);
        where.addAll(siblings);
        where.removeIf(document -> !versions.containsKey(document));
        var changed = where.stream()
                .filter(document -> !Objects.equals(
                        versions.get(document), before.versions().get(document)))
                .collect(Collectors.toSet());
        read(changed);
        var hits = new HashMap<UUID, List<Hit>>();
        for (var document : where) {
            var found = changed.contains(document)
                    ? hits(lost, index(document))
                    : before.hits().getOrDefault(document, List.of());
            if (!found.isEmpty()) {
                hits.put(document, found);
            }
        }
        if (!changed.isEmpty()) {
            var now = new HashMap<>(before.versions());
            where.forEach(document -> now.put(document, version(document)));
            memory.remember(lost, new Sought(now, hits));
        }
        return hits;
    }

    private static List<Hit> hits(Lost lost, TextIndex text) {
        return text.find(lost.words()).stream()
                .map(range -> new Hit(range, text.hasContext(range, lost.before(), lost.after())))
                .toList();
    }

    private static Optional<Range> onlyOne(Map<UUID, List<Hit>> hits, UUID document) {
        var fitting = hits.getOrDefault(document, List.of()).stream()
                .filter(Hit::fits)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().range()) : Optional.empty();
    }

    private Optional<Anchor> elsewhere(StoredAnchor row, Lost lost, Map<UUID, List<Hit>> hits) {
        var found = siblings.stream()
                .filter(sibling -> !sibling.equals(row.documentId())
                        && onlyOne(hits, sibling).isPresent())
                .toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        var sibling = found.getFirst();
        var text = index(sibling);
        // Read just now, it may have gone on since the words were found in it.
        return onlyOne(Map.of(sibling, hits(lost, text)), sibling)
                .map(range -> settle(row, row.at(sibling, version(sibling), range, text)));
    }

    private List<At> candidates(Map<UUID, List<Hit>> hits, UUID own) {
        var all = new ArrayList<At>();
        var where = new LinkedHashSet<UUID>();
        where.add(own);
        where.addAll(siblings);
        for (var document : where) {
            for (var hit : hits.getOrDefault(document, List.of())) {
                all.add(new At(
                        document,
                        version(document),
                        hit.range().from(),
                        hit.range().to()));
            }
        }
        return all;
    }

    private Anchor settle(StoredAnchor row, StoredAnchor now) {
        boolean moved = row.lost() != null || !now.documentId().equals(row.documentId());
        if (moved || !now.words().equals(row.words())) {
            anchors.move(row, now);
        } else if (!keep(row, now)) {
            memory.follow(row, now);
        }
        return placed(now);
    }

    private boolean keep(StoredAnchor row, StoredAnchor now) {
        boolean far = now.version() - row.version() > FAR;
        if (far) {
            anchors.move(row, now);
        }
        return far;
    }

    private static Anchor nowhere(StoredAnchor row, List<At> candidates) {
        return new Anchor(row.id(), row.ownerId(), row.quote(), new Nowhere(candidates));
    }

    static Anchor placed(StoredAnchor anchor) {
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

    private long version(UUID document) {
        return versions.getOrDefault(document, 0L);
    }

    private TextIndex index(UUID document) {
        read(List.of(document));
        var index = indexes.get(document);
        if (index == null) {
            throw new NotFoundException("document " + document);
        }
        return index;
    }

    /** From here on a document that is read has the version of its text. */
    private void read(Collection<UUID> documentIds) {
        var unread = documentIds.stream()
                .filter(document -> !indexes.containsKey(document))
                .toList();
        if (unread.isEmpty()) {
            return;
        }
        documents.heads(unread).forEach((document, head) -> {
            indexes.put(document, new TextIndex(head.content()));
            versions.put(document, head.version());
        });
    }
}
