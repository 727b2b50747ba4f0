package se.gemensam.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.gemensam.identity.Secret;

/** Personal links by which an organisation answers without an account. Each letter has one of its own; all work as long as it may answer. */
@Component
class ConsultationLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsultationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The secret of the link, which nobody can read afterwards. */
    Secret make(UUID invitationId, String address) {
        var token = Secret.random("");
        jdbc.sql("insert into consultation_link (token_hash, invitation_id, address, made_at) values (?, ?, ?, ?)")
                .params(token.hash(), invitationId, address, Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** What a link stands for. */
    Optional<UUID> invitation(String token) {
        return jdbc.sql("select invitation_id from consultation_link where token_hash = ?")
                .param(new Secret(token).hash())
                .query(UUID.class)
                .optional();
    }

    /** Those that an organisation's links went to. */
    List<String> addresses(UUID invitationId) {
        return new ArrayList<>(
                jdbc.sql("select distinct address from consultation_link where invitation_id = ? order by address")
                        .param(invitationId)
                        .query(String.class)
                        .list());
    }
}
