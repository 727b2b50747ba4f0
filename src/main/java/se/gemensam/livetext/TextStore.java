package se.gemensam.livetext;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of live texts. Every method takes part in the caller's transaction, if there is one. */
@Repository
class TextStore {

    /** Of the snapshots on the way, one is kept for so many versions. */
    private static final int CHECKPOINT = 500;

    /** Characters that {@code text_batch.steps} takes. */
    private static final int LONGEST_STEPS = 1_048_576;

    /** Documents that are not removed, with their newest snapshot; a few of its columns are long. */
    private static final String LIVING = """
            from text_document d join text_snapshot s on s.document_id = d.id
            where d.id in (:ids) and d.removed_at is null and s.version =
                (select max(newest.version) from text_snapshot newest where newest.document_id = d.id)""";

    /** The last batch: few are later than the newest snapshot. */
    private static final String HEAD = """
            coalesce(
                (select max(b.version) from text_batch b where b.document_id = d.id and b.version > s.version),
                s.version)""";

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
                            (id, workspace_id, kind, subject_id, mark, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
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
        return findAll(List.of(documentId)).stream().findFirst();
    }

    List<StoredDocument> findAll(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select d.id, d.workspace_id, d.kind, d.subject_id, d.mark, " + HEAD + " as version " + LIVING)
                .param("ids", documentIds)
                .query(StoredDocument.class)
                .list();
    }

    /** The version that a change for this cause made. */
    Optional<Long> versionOf(UUID documentId, String cause) {
        return jdbc.sql("select min(version) from text_batch where document_id = ? and cause = ? having count(*) > 0")
                .params(documentId, cause)
                .query(Long.class)
                .optional();
    }

    /** The versions of those documents that exist. */
    Map<UUID, Long> versions(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return Map.of();
        }
        var versions = new HashMap<UUID, Long>();
        jdbc.sql("select d.id, " + HEAD + " as version " + LIVING)
                .param("ids", documentIds)
                .query(row -> {
                    versions.put(row.getObject("id", UUID.class), row.getLong("version"));
                });
        return versions;
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

    /** Stores an exact text, and what each client had sent by then; texts on the way to it make room, but for some. */
    void save(UUID documentId, Snapshot snapshot) {
        keepClients(documentId, snapshot.version());
        long checkpoint = snapshot.version() / CHECKPOINT * CHECKPOINT;
        jdbc.sql("delete from text_snapshot where document_id = ? and version >= ? and version <= ?")
                .params(documentId, Math.max(1, checkpoint), snapshot.version())
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

    private void keepClients(UUID documentId, long version) {
        long known = newestSnapshot(documentId);
        jdbc.sql("""
                        delete from text_client where document_id = ? and client in
                            (select client from text_batch where document_id = ? and version > ? and version <= ?)""").params(documentId, documentId, known, version).update();
        jdbc.sql("""
                        insert into text_client (document_id, client, number, author_id)
                        select document_id, client, max(number), author_id from text_batch
                        where document_id = ? and version > ? and version <= ? and client <> ?
                        group by document_id, client, author_id""").params(documentId, known, version, Batch.SERVER).update();
    }

    /** Its version; 0 when there is none yet. */
    private long newestSnapshot(UUID documentId) {
        return jdbc.sql("select coalesce(max(version), 0) from text_snapshot where document_id = ?")
                .param(documentId)
                .query(Long.class)
                .single();
    }

    /** The read models of those documents that exist, with the version that each document has by now. */
    Map<UUID, ReadModel> readModels(Collection<UUID> documentIds) {
        if (documentIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select d.id, s.version, s.content, s.html, s.plain, s.hash, " + HEAD + " as head " + LIVING)
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

    /** What those documents that exist are called, as their read models have it. */
    List<TitleRow> titles(Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? List.of()
                : jdbc.sql("select d.id, s.version, substring(s.plain from 1 for " + (TitleRow.LONGEST + 1)
                                + ") as beginning, " + HEAD + " as head " + LIVING)
                        .param("ids", documentIds)
                        .query(TitleRow.class)
                        .list();
    }

    /**
     * @param version of the read model
     * @param head version of the document
     * @param beginning of its plain text, of which the title is the first line
     */
    record TitleRow(UUID id, long version, long head, String beginning) {

        static final int LONGEST = 500;

        /** Empty when the read model is late, or the title longer than what was read. */
        Optional<DocumentTitle> title() {
            int end = beginning.indexOf('\n');
            if (version != head || (end < 0 && beginning.length() > LONGEST)) {
                return Optional.empty();
            }
            return Optional.of(new DocumentTitle(id, version, end < 0 ? beginning : beginning.substring(0, end)));
        }
    }

    /** Which texts those documents that exist have, as their read models have it. */
    List<HashRow> hashes(Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? List.of()
                : jdbc.sql("select d.id, s.version, s.hash, " + HEAD + " as head " + LIVING)
                        .param("ids", documentIds)
                        .query(HashRow.class)
                        .list();
    }

    /**
     * @param version of the read model
     * @param head version of the document
     */
    record HashRow(UUID id, long version, long head, String hash) {}

    /** The HTML of those documents that exist, as their read models have it. */
    List<ReadingRow> readings(Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? List.of()
                : jdbc.sql("select d.id, s.version, s.html, " + HEAD + " as head " + LIVING)
                        .param("ids", documentIds)
                        .query(ReadingRow.class)
                        .list();
    }

    record ReadingRow(UUID id, long version, long head, String html) {

        Optional<DocumentReading> reading() {
            return version == head ? Optional.of(new DocumentReading(id, version, html)) : Optional.empty();
        }
    }

    /** @param head version of the document; later than the snapshot's for a moment after each change */
    record ReadModel(UUID documentId, long head, Snapshot snapshot) {

        boolean isCurrent() {
            return snapshot.version() == head;
        }
    }

    /** The batches that lead from one version to another, in order. */
    List<Batch> batches(UUID documentId, long from, long to) {
        return jdbc.sql("""
                        select version, client, number, author_id, mark, outcome, cause, committed_at, steps, long_steps
                        from text_batch where document_id = ? and version > ? and version <= ?
                        order by version""")
                .params(documentId, from, to)
                .query((row, number) -> batch(row))
                .list();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getLong("version"),
                row.getString("client"),
                row.getLong("number"),
                row.getObject("author_id", UUID.class),
                steps(row),
                row.getString("mark"),
                row.getString("outcome"),
                row.getString("cause"),
                row.getObject("committed_at", OffsetDateTime.class).toInstant());
    }

    private static List<TextStep> steps(ResultSet row) throws SQLException {
        var longSteps = row.getString("long_steps");
        return TextStep.ofLines(longSteps == null ? row.getString("steps") : longSteps);
    }

    /** The authors of the last batches, as far as they were committed since then, each with the last moment. */
    Map<UUID, Instant> writersSince(UUID documentId, Instant since) {
        var last = new HashMap<UUID, Instant>();
        jdbc.sql("""
                        select author_id, committed_at from text_batch where document_id = ?
                        order by version desc fetch first 1000 rows only""").param(documentId).query(row -> {
            var at = row.getObject("committed_at", OffsetDateTime.class).toInstant();
            if (at.isAfter(since)) {
                last.putIfAbsent(row.getObject("author_id", UUID.class), at);
            }
        });
        return last;
    }

    /** Where positions go from one version to another. */
    List<StepMap> maps(UUID documentId, long from, long to) {
        return versionMaps(documentId, from, to).stream()
                .flatMap(version -> version.maps().stream())
                .toList();
    }

    /** As {@link #maps}, with the version that they lead to. */
    List<VersionMaps> versionMaps(UUID documentId, long from, long to) {
        return jdbc.sql("""
                        select version, steps, long_steps from text_batch
                        where document_id = ? and version > ? and version <= ?
                        order by version""")
                .params(documentId, from, to)
                .query((row, number) -> new VersionMaps(
                        row.getLong("version"),
                        steps(row).stream().map(TextStep::map).toList()))
                .list();
    }

    /** Who made each step up to a version, and where positions go in it. */
    List<AuthoredMaps> authored(UUID documentId, long to) {
        return jdbc.sql("""
                        select author_id, steps, long_steps from text_batch
                        where document_id = ? and version <= ?
                        order by version""")
                .params(documentId, to)
                .query((row, _) -> new AuthoredMaps(
                        row.getObject("author_id", UUID.class),
                        steps(row).stream().map(TextStep::map).toList()))
                .list();
    }

    record AuthoredMaps(UUID author, List<StepMap> maps) {}

    /** Who made the document, with its first text. */
    UUID creator(UUID documentId) {
        return jdbc.sql("select created_by from text_document where id = ?")
                .param(documentId)
                .query(UUID.class)
                .single();
    }

    record VersionMaps(long version, List<StepMap> maps) {}

    /** What a client sent last, and who it was. */
    Optional<LastBatch> lastBatch(UUID documentId, String client) {
        return jdbc.sql("""
                        select number, author_id as author from text_client where document_id = ? and client = ?
                        union all
                        select number, author_id as author from text_batch
                        where document_id = ? and version > ? and client = ?
                        order by number desc fetch first 1 rows only""")
                .params(documentId, client, documentId, newestSnapshot(documentId), client)
                .query(LastBatch.class)
                .optional();
    }

    record LastBatch(long number, UUID author) {}

    /** The name of the history up to a version; empty when there is no such version. */
    Optional<String> markAt(StoredDocument document, long version) {
        if (version == 0) {
            return Optional.of(document.mark());
        }
        return jdbc.sql("select mark from text_batch where document_id = ? and version = ?")
                .params(document.id(), version)
                .query(String.class)
                .optional();
    }

    /**
     * Stores the next batches of some documents; the caller's transaction makes it all or nothing.
     *
     * @throws DuplicateKeyException when a document has gone on from where its batches begin
     */
    void append(List<DocumentCommit> commits) {
        var batches = commits.stream()
                .flatMap(commit -> commit.batches().stream().map(batch -> new BatchRow(commit.documentId(), batch)))
                .toList();
        batched.batchUpdate("""
                insert into text_batch
                    (document_id, version, client, number, author_id, mark, outcome, cause, committed_at, steps, long_steps)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", batches, batches.size(), (statement, row) -> row.fill(statement));
    }

    private record BatchRow(UUID document, Batch batch) {

        /** Values are set by their kind: where the driver is asked for the kind of a null, every keystroke pays for it. */
        void fill(PreparedStatement statement) throws SQLException {
            statement.setObject(1, document);
            statement.setLong(2, batch.version());
            statement.setString(3, batch.client());
            statement.setLong(4, batch.number());
            statement.setObject(5, batch.author());
            statement.setString(6, batch.mark());
            statement.setString(7, batch.outcome());
            statement.setString(8, batch.cause());
            statement.setObject(9, batch.at().atOffset(ZoneOffset.UTC));
            var steps = TextStep.toLines(batch.steps());
            boolean fits = steps.length() <= LONGEST_STEPS;
            statement.setString(10, fits ? steps : "");
            statement.setString(11, fits ? null : steps);
        }
    }

    /** Now, as databases keep it. */
    Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private OffsetDateTime now() {
        return instant().atOffset(ZoneOffset.UTC);
    }
}
