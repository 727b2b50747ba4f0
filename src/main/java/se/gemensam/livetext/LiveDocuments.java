package se.gemensam.livetext;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Unguarded;
import se.gemensam.livetext.Lane.LaneEndedException;
import se.gemensam.livetext.TextStore.ReadModel;

/** Live documents, for the rooms whose texts they are. */
@Service
@Unguarded(
        because =
                "the room whose text it is asks before it calls; people write through the socket, which asks its policy")
public class LiveDocuments {

    private static final int TRIES = 3;

    private final TextStore store;
    private final Lanes lanes;
    private final ApplicationEventPublisher events;

    LiveDocuments(TextStore store, Lanes lanes, ApplicationEventPublisher events) {
        this.store = store;
        this.lanes = lanes;
        this.events = events;
    }

    /**
     * A new document with its first text, in the caller's transaction. Nothing else ever gives a document its beginning.
     *
     * @param kind whose {@link DocumentPolicy} answers for it
     * @param subjectId what it is the text of, by which the policy knows it; one document for each
     */
    @Transactional
    public UUID create(UUID workspaceId, String kind, UUID subjectId, RichText.Doc content, UUID authorMemberId) {
        var id = UUID.randomUUID();
        var first = Snapshot.of(0, content);
        var mark = CanonicalJson.sha256(id + first.hash()).substring(0, 32);
        store.create(new StoredDocument(id, workspaceId, kind, subjectId, 0, mark), authorMemberId, first);
        return id;
    }

    /** @throws NotFoundException when there is none, or it is removed */
    public DocumentHead head(UUID documentId) {
        var head = heads(List.of(documentId)).get(documentId);
        if (head == null) {
            throw new NotFoundException("document " + documentId);
        }
        return head;
    }

    /** The heads of those documents that exist: one query, and a moment more for each that was written in just now. */
    public Map<UUID, DocumentHead> heads(Collection<UUID> documentIds) {
        var heads = new HashMap<UUID, DocumentHead>();
        store.readModels(documentIds).forEach((id, model) -> heads.put(id, headOf(id, current(model))));
        return heads;
    }

    /** What those documents that exist are called, without reading them whole. */
    public Map<UUID, DocumentTitle> titles(Collection<UUID> documentIds) {
        var titles = new HashMap<UUID, DocumentTitle>();
        for (var row : store.titles(documentIds)) {
            titles.put(row.id(), row.title().orElseGet(() -> {
                var head = exactHead(row.id());
                return new DocumentTitle(row.id(), head.version(), head.title());
            }));
        }
        return titles;
    }

    /** Hashes of the texts of those documents that exist, without reading them. */
    public Map<UUID, String> hashes(Collection<UUID> documentIds) {
        var hashes = new HashMap<UUID, String>();
        for (var row : store.hashes(documentIds)) {
            hashes.put(
                    row.id(),
                    row.version() == row.head()
                            ? row.hash()
                            : withLane(row.id(), Lane::read).hash());
        }
        return hashes;
    }

    /** Those documents that exist as they are read, without what else is known of them. */
    public Map<UUID, DocumentReading> readings(Collection<UUID> documentIds) {
        var readings = new HashMap<UUID, DocumentReading>();
        for (var row : store.readings(documentIds)) {
            readings.put(row.id(), row.reading().orElseGet(() -> {
                var now = withLane(row.id(), Lane::read);
                return new DocumentReading(row.id(), now.version(), now.html());
            }));
        }
        return readings;
    }

    private Snapshot current(ReadModel model) {
        return model.isCurrent() ? model.snapshot() : withLane(model.documentId(), Lane::read);
    }

    private static DocumentHead headOf(UUID id, Snapshot snapshot) {
        return new DocumentHead(
                id,
                snapshot.version(),
                RichText.parse(snapshot.content()),
                snapshot.html(),
                snapshot.plain(),
                snapshot.hash());
    }

    /**
     * Makes the text read as the target by the smallest difference, stored when this returns. The document must have been
     * committed by whoever created it.
     *
     * @return the version it then has
     */
    public long change(UUID documentId, RichText.Doc target, UUID authorMemberId, String cause) {
        return revise(documentId, new Revision(null, head -> target), authorMemberId, cause);
    }

    /**
     * As {@link #change(UUID, RichText.Doc, UUID, String)}, for a target that was made from one version only.
     *
     * @throws StaleVersionException when the document has moved on; nothing has changed
     */
    public long change(UUID documentId, long fromVersion, RichText.Doc target, UUID authorMemberId, String cause) {
        return revise(documentId, new Revision(fromVersion, head -> target), authorMemberId, cause);
    }

    /**
     * As {@link #change(UUID, RichText.Doc, UUID, String)}, with the target made from the text as it is at that very moment.
     *
     * @param words is asked while the document stands still, so it must be quick and ask no document itself
     */
    public long rewrite(UUID documentId, UnaryOperator<RichText.Doc> words, UUID authorMemberId, String cause) {
        return revise(documentId, new Revision(null, words), authorMemberId, cause);
    }

    private long revise(UUID documentId, Revision revision, UUID authorMemberId, String cause) {
        return withLane(documentId, lane -> lane.revise(revision, authorMemberId, cause));
    }

    /** The head as of now, past anything that is just being stored. */
    public DocumentHead exactHead(UUID documentId) {
        return headOf(documentId, withLane(documentId, Lane::read));
    }

    /** Where a position in the text of some version is in the text of the latest one. */
    public int mapPosition(UUID documentId, long version, int position) {
        var document = store.find(documentId).orElseThrow(() -> new NotFoundException("document " + documentId));
        int mapped = position;
        for (var map : store.maps(documentId, version, document.version())) {
            mapped = map.map(mapped, Stick.LEFT);
        }
        return mapped;
    }

    /** The version that a change of the server's made; none when it was never made. */
    public Optional<Long> versionOf(UUID documentId, String cause) {
        return store.versionOf(documentId, cause);
    }

    /** Who has written in a document since then, each with the last moment; of the last thousand batches. */
    public Map<UUID, Instant> writersSince(UUID documentId, Instant since) {
        return store.writersSince(documentId, since);
    }

    /**
     * The paragraphs of a document below its title, each by those who wrote its words. Reads the whole history, so it is for one document
     * after another and not for a list.
     */
    public List<List<AuthoredWords>> authors(UUID documentId) {
        var head = head(documentId);
        var first = RichText.parse(store.snapshot(documentId, 0).content());
        var authorship = new TextAuthorship(first.size(), store.creator(documentId));
        store.authored(documentId, head.version())
                .forEach(batch -> batch.maps().forEach(map -> authorship.follow(map, batch.author())));
        return TextBlock.of(head.content()).stream().map(authorship::of).toList();
    }

    /** Takes the document away, with the caller's transaction; who has it open is told so. It can be restored. */
    @Transactional
    public void remove(UUID documentId) {
        if (!store.remove(documentId)) {
            throw new NotFoundException("document " + documentId);
        }
        events.publishEvent(new DocumentRemoved(documentId));
    }

    @Transactional
    public void restore(UUID documentId) {
        if (!store.restore(documentId)) {
            throw new NotFoundException("document " + documentId);
        }
    }

    /** A lane may end while it is asked, such as when a commit failed; its successor is asked again. */
    private <T> T withLane(
            UUID documentId, java.util.function.Function<Lane, java.util.concurrent.CompletableFuture<T>> question) {
        if (store.find(documentId).isEmpty()) {
            throw new NotFoundException("document " + documentId);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return question.apply(lanes.of(documentId))
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof LaneEndedException && attempt < TRIES) {
                    continue;
                }
                throw e.getCause() instanceof RuntimeException failure ? failure : e;
            }
        }
    }
}
