package se.gemensam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is stored already is brought along when the schema changes. */
class MigrationTest {

    private final DriverManagerDataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final UUID document = UUID.randomUUID();
    private final UUID anna = UUID.randomUUID();

    @Test
    void stepsOfEarlierVersionsMoveIntoTheirBatches() {
        migrate("61");
        document();
        batch(1);
        batch(2);
        step(1, 1, "{\"stepType\":\"replace\",\"from\":4,\"to\":6}", "[4,2,0]");
        step(1, 0, "{\"stepType\":\"replace\",\"from\":2,\"to\":2}", "[2,0,1]");

        migrate("62");

        assertThat(jdbc.sql("select steps from text_batch order by version")
                        .query(String.class)
                        .list())
                .containsExactly("""
                        [2,0,1] {"stepType":"replace","from":2,"to":2}
                        [4,2,0] {"stepType":"replace","from":4,"to":6}""", "");
    }

    @Test
    void whatClientsHadSentIsStillKnown() {
        migrate("61");
        document();
        batch(1);
        batch(2);

        migrate("65");

        assertThat(jdbc.sql("select client || ' ' || number from text_client")
                        .query(String.class)
                        .list())
                .containsExactly("anna-1 2");
    }

    private void document() {
        jdbc.sql("""
                        insert into text_document (id, workspace_id, kind, subject_id, version, mark, created_by, created_at)
                        values (?, ?, 'section', ?, 2, 'm0', ?, current_timestamp)""")
                .params(document, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID())
                .update();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common")
                .target(version)
                .load()
                .migrate();
    }

    private void batch(long version) {
        jdbc.sql("""
                        insert into text_batch (document_id, version, client, number, author_id, mark, committed_at)
                        values (?, ?, 'anna-1', ?, ?, 'm', current_timestamp)""").params(document, version, version, anna).update();
    }

    private void step(long version, int place, String step, String ranges) {
        jdbc.sql("insert into text_step (document_id, version, place, step, ranges) values (?, ?, ?, ?, ?)")
                .params(document, version, place, step, ranges)
                .update();
    }
}
