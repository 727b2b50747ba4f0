package se.gemensam.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Looks into the database of a server that runs in a process of its own, and holds what that server is about to write, so that it stands
 * still in the middle of an act. Looks only while the server is up.
 */
final class Onlooker {

    private final DriverManagerDataSource database;
    private final JdbcClient jdbc;

    /** @param settings of the server's database */
    Onlooker(Map<String, String> settings) {
        database = new DriverManagerDataSource(
                Objects.requireNonNull(settings.get("spring.datasource.url")),
                Objects.requireNonNull(settings.get("spring.datasource.username")),
                Objects.requireNonNull(settings.get("spring.datasource.password")));
        jdbc = JdbcClient.create(database);
    }

    /** The last time that an amendment was brought in. */
    record Merge(UUID id, String state) {

        boolean isUnderWay() {
            return state.equals("STARTED") || state.equals("UNDOING");
        }
    }

    Optional<Merge> merge(UUID amendment) {
        return jdbc.sql("""
                        select id, state from amendment_merge where amendment_id = ?
                        order by round desc fetch first 1 rows only""").param(amendment).query(Merge.class).optional();
    }

    /** How many changes of a text have this cause. */
    int changes(UUID document, String cause) {
        return jdbc.sql("select count(*) from text_batch where document_id = ? and cause = ?")
                .params(document, cause)
                .query(Integer.class)
                .single();
    }

    /** How often it is told that this was done with an amendment. */
    int told(UUID amendment, String kind) {
        return jdbc.sql("select count(*) from activity where thread_id = ? and kind = ?")
                .params(amendment, kind)
                .query(Integer.class)
                .single();
    }

    /** Whoever changes the text next waits: somebody else is just storing that version. */
    Hold holdTheNextChange(UUID document) {
        return new Hold(database, """
                insert into text_batch (document_id, version, client, number, author_id, mark, committed_at, steps)
                select d.id, (select coalesce(max(b.version), 0) + 1 from text_batch b where b.document_id = d.id),
                    'onlooker', 1, d.created_by, d.mark, d.created_at, ''
                from text_document d where d.id = ?""", document);
    }

    /** Whoever says next how far it has come waits. */
    Hold holdTheMark(UUID merge) {
        return new Hold(database, "update amendment_merge set state = state where id = ?", merge);
    }

    /** Something that is written and not committed, and never will be. */
    static final class Hold implements AutoCloseable {

        private final Connection connection;

        private Hold(DriverManagerDataSource database, String statement, UUID id) {
            try {
                connection = database.getConnection();
                connection.setAutoCommit(false);
                JdbcClient.create(new SingleConnectionDataSource(connection, true))
                        .sql(statement)
                        .param(id)
                        .update();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void close() {
            try {
                connection.rollback();
                connection.close();
            } catch (SQLException itDiedWithTheServer) {
                // nothing is held any longer
            }
        }
    }
}
