package se.gemensam.livetext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of live texts. Every method takes part in the caller's transaction, if there is one. */
@Repository
class TextStore {

    /** Of the snapshots on the way, one is kept for so many versions. */
    private static final int CHECKPOINT = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batched;
    private final Clock clock;

    TextStore(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.batched = new JdbcTemplate(dataSource);
        this.clock = clock;
    }

    void create(StoredDocument document, UUID author, Snapshot first) {
        jdbc.sql("""
                        insert into text_document
                            (id, workspace_id, kind, subject_id, version, batches, mark, created_by, created_at)
                        values (?, ?, ?, ?, 0, 0, ?, ?, ?)""")
                .params(
                        document.id(),
                        document.workspaceId(),
                        document.kind(),
                        document.subjectId(),
                        document.mark(),
                        author,
                        now())
                .update();
        save(document.id(), first);
    }

    Optional<StoredDocument> find(UUID documentId) {
        return jdbc.sql("""
                        select id, workspace_id, kind, subject_id, version, batches, mark
                        from text_document where id = ? and removed_at is null""").param(documentId).query(StoredDocument.class).optional();
    }

    List<StoredDocument> findAll(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, workspace_id, kind, subject_id, version, batches, mark
                        from text_document where id in (:ids) and removed_at is null""")
                .param("ids", documentIds)
                .query(StoredDocument.class)
                .list();
    }

    boolean remove(UUID documentId) {
        return jdbc.sql("update text_document set removed_at = ? where id = ? and removed_at is null")
                        .params(now(), documentId)
                        .update()
                > 0;
    }

    boolean restore(UUID documentId) {
        return jdbc.sql("update text_document set removed_at = null where id = ? and removed_at is not null")
                        .param(documentId)
                        .update()
                > 0;
    }

    /** The newest exact text kept that is not newer than the version. */
    Snapshot snapshot(UUID documentId, long atMost) {
        return jdbc.sql("""
                        select version, content, html, plain, hash from text_snapshot
                        where document_id = ? and version <= ?
                        order by version desc fetch first 1 rows only""").params(documentId, atMost).query(Snapshot.class).single();
    }

    /** Stores an exact text; those on the way to it make room, but for some. */
    void save(UUID documentId, Snapshot snapshot) {
        jdbc.sql("""
                        delete from text_snapshot
                        where document_id = ? and version <= ? and version > 0 and version / ? = ? / ?""")
                .params(documentId, snapshot.version(), CHECKPOINT, snapshot.version(), CHECKPOINT)
                .update();
        jdbc.sql("""
                        insert into text_snapshot (document_id, version, content, html, plain, hash, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        documentId,
                        snapshot.version(),
                        snapshot.content(),
                        snapshot.html(),
                        snapshot.plain(),
                        snapshot.hash(),
                        now())
                .update();
    }

    /** The read models of those documents that exist, with the version that each document has by now. */
    Map<UUID, ReadModel> readModels(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select d.id, d.version as head, s.version, s.content, s.html, s.plain, s.hash
                        from text_document d join text_snapshot s on s.document_id = d.id
                        where d.id in (:ids) and d.removed_at is null and s.version =
                            (select max(newest.version) from text_snapshot newest where newest.document_id = d.id)""")
                .param("ids", documentIds)
                .query((row, number) -> new ReadModel(
                        row.getObject("id", UUID.class),
                        row.getLong("head"),
                        new Snapshot(
                                row.getLong("version"),
                                row.getString("content"),
                                row.getString("html"),
                                row.getString("plain"),
                                row.getString("hash"))))
                .list()
                .stream()
                .collect(Collectors.toMap(ReadModel::documentId, Function.identity()));
    }

    /** @param head version of the document; later than the snapshot's for a moment after each change */
    record ReadModel(UUID documentId, long head, Snapshot snapshot) {

        boolean isCurrent() {
            return snapshot.version() == head;
        }
    }

    /** The batches that lead on from a version, whole ones, in order. */
    List<Batch> batchesAfter(UUID documentId, long version) {
        var batches = new ArrayList<Batch>();
        jdbc.sql("""
                        select b.seq, b.client, b.number, b.author_id, b.base_version, b.mark, b.outcome, b.cause,
                            b.committed_at, s.step, s.ranges
                        from text_batch b
                        left join text_step s on s.document_id = b.document_id and s.seq = b.seq
                        where b.document_id = ? and b.base_version >= ?
                        order by b.seq, s.version""").params(documentId, version).query(row -> {
            if (batches.isEmpty() || batches.getLast().seq() != row.getLong("seq")) {
                batches.add(batch(row));
            }
            var step = row.getString("step");
            if (step != null) {
                batches.getLast().steps().add(new TextStep(step, StepMap.parse(row.getString("ranges"))));
            }
        });
        return batches;
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getLong("seq"),
                row.getString("client"),
                row.getLong("number"),
                row.getObject("author_id", UUID.class),
                row.getLong("base_version"),
                new ArrayList<>(),
                row.getString("mark"),
                row.getString("outcome"),
                row.getString("cause"),
                row.getObject("committed_at", OffsetDateTime.class).toInstant());
    }

    /** The first version, not before the given one, that a whole batch begins at; empty when there is none. */
    Optional<Long> batchStart(UUID documentId, long atLeast) {
        return jdbc.sql("select min(base_version) from text_batch where document_id = ? and base_version >= ?")
                .params(documentId, atLeast)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    /** What a client sent last, and who it was. */
    Optional<LastBatch> lastBatch(UUID documentId, String client) {
        return jdbc.sql("""
                        select number, author_id as author from text_batch where document_id = ? and client = ?
                        order by number desc fetch first 1 rows only""").params(documentId, client).query(LastBatch.class).optional();
    }

    record LastBatch(long number, UUID author) {}

    /** The name of the history up to a version; empty when no batch ended there. */
    Optional<String> markAt(StoredDocument document, long version) {
        if (version == 0) {
            return Optional.of(document.mark());
        }
        return jdbc.sql("""
                        select mark from text_batch
                        where document_id = ? and base_version >= ? and base_version < ? and base_version + steps = ?
                        order by seq fetch first 1 rows only""")
                .params(document.id(), version - 1000, version, version)
                .query(String.class)
                .optional();
    }

    /**
     * Stores the next batches of some documents; the caller's transaction makes it all or nothing.
     *
     * @throws OptimisticLockingFailureException when a document is not where its batches begin, or was removed
     */
    void append(List<DocumentCommit> commits) {
        var moved = batched.batchUpdate(
                """
                update text_document set version = ?, batches = ?
                where id = ? and version = ? and batches = ? and removed_at is null""",
                commits.stream()
                        .map(commit -> new Object[] {
                            commit.toVersion(),
                            commit.toSeq(),
                            commit.documentId(),
                            commit.fromVersion(),
                            commit.fromSeq()
                        })
                        .toList());
        if (Arrays.stream(moved).anyMatch(count -> count != 1)) {
            throw new OptimisticLockingFailureException("A document is not where its next batch begins");
        }
        batched.batchUpdate("""
                insert into text_batch (document_id, seq, client, number, author_id, base_version, steps, mark, outcome,
                    cause, committed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", commits.stream().flatMap(TextStore::batchRows).toList());
        var steps = commits.stream().flatMap(TextStore::stepRows).toList();
        if (!steps.isEmpty()) {
            batched.batchUpdate(
                    "insert into text_step (document_id, version, seq, step, ranges) values (?, ?, ?, ?, ?)", steps);
        }
    }

    private static java.util.stream.Stream<Object[]> batchRows(DocumentCommit commit) {
        return commit.batches().stream().map(batch -> new Object[] {
            commit.documentId(),
            batch.seq(),
            batch.client(),
            batch.number(),
            batch.author(),
            batch.baseVersion(),
            batch.steps().size(),
            batch.mark(),
            batch.outcome(),
            batch.cause(),
            batch.at().atOffset(ZoneOffset.UTC)
        });
    }

    private static java.util.stream.Stream<Object[]> stepRows(DocumentCommit commit) {
        var rows = new ArrayList<Object[]>();
        for (var batch : commit.batches()) {
            long version = batch.baseVersion();
            for (var step : batch.steps()) {
                version++;
                rows.add(new Object[] {
                    commit.documentId(),
                    version,
                    batch.seq(),
                    step.json(),
                    step.map().toJson()
                });
            }
        }
        return rows.stream();
    }

    /** Now, as databases keep it. */
    Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private OffsetDateTime now() {
        return instant().atOffset(ZoneOffset.UTC);
    }
}
