package se.gemensam.livetext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.gemensam.livetext.TextIndex.Range;

/** The table of anchors. */
@Repository
class AnchorStore {

    private final JdbcClient jdbc;
    private final TextStore texts;

    AnchorStore(DataSource dataSource, TextStore texts) {
        this.jdbc = JdbcClient.create(dataSource);
        this.texts = texts;
    }

    void insert(StoredAnchor anchor) {
        jdbc.sql("""
                        insert into text_anchor (id, document_id, owner_id, version, from_position, to_position, quote,
                            words, before_words, after_words, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        anchor.id(),
                        anchor.documentId(),
                        anchor.ownerId(),
                        anchor.version(),
                        anchor.range().from(),
                        anchor.range().to(),
                        anchor.quote(),
                        anchor.words(),
                        anchor.before(),
                        anchor.after(),
                        texts.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Moves an anchor on, unless somebody else has done so meanwhile. */
    void move(StoredAnchor from, StoredAnchor to) {
        var lost = to.lost();
        jdbc.sql("""
                        update text_anchor set document_id = :document, version = :version, from_position = :from,
                            to_position = :to, words = :words, before_words = :before, after_words = :after,
                            lost_at = :lostAt, lost_width = :lostWidth
                        where id = :id and document_id = :documentBefore and version = :versionBefore""")
                .param("document", to.documentId())
                .param("version", to.version())
                .param("from", to.range().from())
                .param("to", to.range().to())
                .param("words", to.words())
                .param("before", to.before())
                .param("after", to.after())
                .param("lostAt", lost == null ? null : lost.offset(), Types.INTEGER)
                .param("lostWidth", lost == null ? null : lost.width(), Types.INTEGER)
                .param("id", from.id())
                .param("documentBefore", from.documentId())
                .param("versionBefore", from.version())
                .update();
    }

    void remove(UUID ownerId) {
        jdbc.sql("delete from text_anchor where owner_id = ?").param(ownerId).update();
    }

    Optional<StoredAnchor> ofOwner(UUID ownerId) {
        return jdbc.sql("select * from text_anchor where owner_id = ?")
                .param(ownerId)
                .query(AnchorStore::anchor)
                .optional();
    }

    List<StoredAnchor> ofOwners(Collection<UUID> ownerIds) {
        return ownerIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from text_anchor where owner_id in (:ids) order by created_at, id")
                        .param("ids", ownerIds)
                        .query(AnchorStore::anchor)
                        .list();
    }

    List<StoredAnchor> inDocuments(Collection<UUID> documentIds) {
        return documentIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from text_anchor where document_id in (:ids) order by created_at, id")
                        .param("ids", documentIds)
                        .query(AnchorStore::anchor)
                        .list();
    }

    private static StoredAnchor anchor(ResultSet row, int number) throws SQLException {
        var lostAt = row.getObject("lost_at", Integer.class);
        return new StoredAnchor(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getLong("version"),
                new Range(row.getInt("from_position"), row.getInt("to_position")),
                row.getString("quote"),
                row.getString("words"),
                row.getString("before_words"),
                row.getString("after_words"),
                lostAt == null ? null : new AnchorTrail.Lost(lostAt, row.getInt("lost_width")));
    }
}
