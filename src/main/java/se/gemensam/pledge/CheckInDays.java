package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days of the check-ins of a room, held or planned. */
@Component
class CheckInDays {

    /** A day that they have agreed on. */
    record Day(UUID id, LocalDate day, String name) {}

    private final JdbcClient jdbc;

    CheckInDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param from the first day that is asked about
     * @param until the last one
     */
    List<Day> between(UUID workspaceId, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select id, held_on, title from check_in
                where workspace_id = ? and state <> 'CANCELLED' and held_on between ? and ? order by held_on""")
                .params(workspaceId, from, until)
                .query((row, _) -> new Day(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("title")))
                .list();
    }
}
