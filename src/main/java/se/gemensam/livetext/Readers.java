package se.gemensam.livetext;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who reads along in which document without having it open. */
@Component
class Readers {

    private final Rights rights;
    private final Map<UUID, Set<Reader>> byDocument = new ConcurrentHashMap<>();

    Readers(Rights rights) {
        this.rights = rights;
    }

    /** One socket that reads along. */
    interface Reader {

        /** What has to be asked before it may read the document; empty when it no longer wants to. */
        Optional<Rights.Question> question(UUID documentId);

        /** Takes a newer text; asks for the right to read it. Called on a thread of its own. */
        void read(UUID documentId, Snapshot snapshot, String frame);
    }

    void add(Reader reader, Collection<UUID> documents) {
        for (var document : documents) {
            byDocument.compute(document, (id, present) -> {
                var readers = present == null ? ConcurrentHashMap.<Reader>newKeySet() : present;
                readers.add(reader);
                return readers;
            });
        }
    }

    void remove(Reader reader, Collection<UUID> documents) {
        for (var document : documents) {
            byDocument.computeIfPresent(document, (id, readers) -> {
                readers.remove(reader);
                return readers.isEmpty() ? null : readers;
            });
        }
    }

    boolean anyOf(UUID documentId) {
        return byDocument.containsKey(documentId);
    }

    /** On a platform thread: telling hundreds takes a while, and a virtual one would let no lane have its core meanwhile. */
    void publish(UUID documentId, Snapshot snapshot) {
        var readers = byDocument.get(documentId);
        if (readers == null) {
            return;
        }
        var frame = Frames.read(documentId, snapshot);
        Thread.ofPlatform().name("text-readers").daemon().start(() -> {
            rights.prepare(readers.stream()
                    .flatMap(reader -> reader.question(documentId).stream())
                    .toList());
            readers.forEach(reader -> reader.read(documentId, snapshot, frame));
        });
    }
}
