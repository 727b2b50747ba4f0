package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the figures of a room last were. */
@Component
class LatestValues {

    /** @param on the day that it is of */
    record Value(BigDecimal amount, LocalDate on) {}

    private final JdbcClient jdbc;

    LatestValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By figure; those that nobody has measured are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<UUID, Value> inRoom(UUID workspaceId) {
        var latest = new HashMap<UUID, Value>();
        jdbc.sql("""
                select measurement.indicator_id, measurement.amount, measurement.measured_on from measurement
                join indicator on indicator.id = measurement.indicator_id
                join pledge on pledge.id = indicator.pledge_id
                where pledge.workspace_id = ? and pledge.removed_at is null and measurement.removed_at is null
                order by measurement.measured_on, measurement.entered_at""").param(workspaceId).query(row -> {
            latest.put(
                    row.getObject("indicator_id", UUID.class),
                    new Value(
                            Amount.plain(row.getBigDecimal("amount")), row.getObject("measured_on", LocalDate.class)));
        });
        return latest;
    }
}
