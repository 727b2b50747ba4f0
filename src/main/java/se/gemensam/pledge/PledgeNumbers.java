package se.gemensam.pledge;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The numbers that people know pledges by in a room: one after another, none given twice. */
@Component
class PledgeNumbers {

    private final JdbcClient jdbc;
    private final PledgeRepository pledges;

    PledgeNumbers(JdbcClient jdbc, PledgeRepository pledges) {
        this.jdbc = jdbc;
        this.pledges = pledges;
    }

    /** Whoever begins another pledge of the room waits until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(UUID workspaceId) {
        jdbc.sql("select id from workspace where id = ? for update")
                .param(workspaceId)
                .query(UUID.class)
                .single();
        return pledges.lastNumber(workspaceId) + 1;
    }
}
