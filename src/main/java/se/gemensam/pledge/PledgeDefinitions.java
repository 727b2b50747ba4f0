package se.gemensam.pledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Definitions that have been in force, word for word, each with the hash that bodies decided about. */
@Component
class PledgeDefinitions {

    /** @param since when it came into force */
    record Kept(int number, PledgeDefinition definition, String hash, String reason, Instant since) {}

    private final IndicatorRepository indicators;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PledgeDefinitions(IndicatorRepository indicators, JdbcClient jdbc, JsonMapper json) {
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /** As the form reads now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PledgeDefinition written(Pledge pledge) {
        return PledgeDefinition.of(pledge, indicators.of(pledge.id()));
    }

    /** SHA-256, in hex, of the definition as it is kept. */
    String hash(PledgeDefinition definition) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text(definition).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(PledgeDefinition definition) {
        return json.writeValueAsString(definition);
    }

    PledgeDefinition read(String text) {
        return json.readValue(text, PledgeDefinition.class);
    }

    /** @return its number */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(UUID pledgeId, PledgeDefinition definition, String reason, Instant now) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from pledge_definition where pledge_id = ?")
                .param(pledgeId)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into pledge_definition (pledge_id, number, content, hash, reason, since)
                values (?, ?, ?, ?, ?, ?)""")
                .params(pledgeId, number, text(definition), hash(definition), reason, Timestamp.from(now))
                .update();
        return number;
    }

    /** The latest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Kept> of(UUID pledgeId) {
        return jdbc.sql("""
                select number, content, hash, reason, since from pledge_definition
                where pledge_id = ? order by number desc""")
                .param(pledgeId)
                .query((row, _) -> new Kept(
                        row.getInt("number"),
                        read(row.getString("content")),
                        row.getString("hash"),
                        row.getString("reason"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** What is in force. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Kept> inForce(UUID pledgeId) {
        return of(pledgeId).stream().findFirst();
    }
}
