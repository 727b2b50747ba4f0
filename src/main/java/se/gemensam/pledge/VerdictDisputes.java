package se.gemensam.pledge;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pledges the two sides last said different things about, by what both of them know. */
@Component
class VerdictDisputes {

    private final JdbcClient jdbc;

    VerdictDisputes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pledges of a room that are in force, of a period. */
    Set<UUID> in(UUID workspaceId, MandatePeriod term) {
        return jdbc.sql("""
                select mine.pledge_id from verdict mine
                join verdict theirs on theirs.pledge_id = mine.pledge_id and theirs.round = mine.round
                    and theirs.side = 'UNION'
                join pledge p on p.id = mine.pledge_id
                where mine.side = 'PARTY' and mine.outcome <> theirs.outcome
                    and p.workspace_id = ? and p.term = ? and p.removed_at is null and p.lifecycle = 'ADOPTED'
                    and not exists (select 1 from verdict later
                        join verdict answer on answer.pledge_id = later.pledge_id and answer.round = later.round
                            and answer.side = 'UNION'
                        where later.pledge_id = mine.pledge_id and later.side = 'PARTY' and later.round > mine.round)""").params(workspaceId, term.year()).query(UUID.class).set();
    }
}
