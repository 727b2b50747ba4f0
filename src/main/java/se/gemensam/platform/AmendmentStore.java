package se.gemensam.platform;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.gemensam.organisation.Side;

/** What gathers around amendments: who stands behind them, what becomes of them, and when their words came into the text. */
@Component
class AmendmentStore {

    private static final String MERGES = """
            select m.id, m.amendment_id, m.document_id, m.before_hash, m.after_hash, m.state, m.member_id
            from amendment_merge m
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AmendmentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Supporter(UUID amendmentId, UUID organisationId) {}

    record Opinion(
            UUID amendmentId,
            Side side,
            AmendmentOutcome opinion,
            String reason,
            @Nullable UUID throughId,
            UUID memberId) {}

    record Outcome(
            UUID amendmentId,
            Side side,
            AmendmentOutcome outcome,
            @Nullable UUID throughId,
            UUID organisationId,
            String body,
            LocalDate decidedOn,
            String paragraph) {}

    /** @param state STARTED, DONE or UNDONE */
    record Merge(
            UUID id,
            UUID amendmentId,
            UUID documentId,
            String beforeHash,
            String afterHash,
            String state,
            UUID memberId) {

        boolean isDone() {
            return state.equals("DONE");
        }

        /** Names the change of the section's text. */
        String cause() {
            return "amendment:" + id;
        }
    }

    void support(UUID amendmentId, UUID organisationId, UUID memberId) {
        withdrawSupport(amendmentId, organisationId);
        jdbc.sql(
                        "insert into amendment_supporter (amendment_id, organisation_id, member_id, since) values (?, ?, ?, ?)")
                .params(amendmentId, organisationId, memberId, now())
                .update();
    }

    void withdrawSupport(UUID amendmentId, UUID organisationId) {
        jdbc.sql("delete from amendment_supporter where amendment_id = ? and organisation_id = ?")
                .params(amendmentId, organisationId)
                .update();
    }

    /** In the order in which they came. */
    List<Supporter> supporters(Collection<UUID> amendmentIds) {
        return amendmentIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select amendment_id, organisation_id from amendment_supporter
                        where amendment_id in (:ids) order by since, organisation_id""")
                        .param("ids", amendmentIds)
                        .query(Supporter.class)
                        .list();
    }

    void opine(Opinion opinion) {
        jdbc.sql("delete from amendment_opinion where amendment_id = ? and side = ?")
                .params(opinion.amendmentId(), opinion.side().name())
                .update();
        jdbc.sql("""
                        insert into amendment_opinion
                            (amendment_id, side, opinion, reason, through_id, member_id, given_at)
                        values (:amendment, :side, :opinion, :reason, :through, :member, :now)""")
                .param("amendment", opinion.amendmentId())
                .param("side", opinion.side().name())
                .param("opinion", opinion.opinion().name())
                .param("reason", opinion.reason())
                .param("through", opinion.throughId(), Types.OTHER)
                .param("member", opinion.memberId())
                .param("now", now())
                .update();
    }

    List<Opinion> opinions(Collection<UUID> amendmentIds) {
        return amendmentIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select amendment_id, side, opinion, reason, through_id, member_id from amendment_opinion
                        where amendment_id in (:ids)""").param("ids", amendmentIds).query(Opinion.class).list();
    }

    UUID keepRuling(UUID platformId, AmendmentRuling ruling, UUID organisationId, Side side, UUID memberId) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into amendment_ruling
                            (id, platform_id, organisation_id, side, body, decided_on, paragraph, member_id, registered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        platformId,
                        organisationId,
                        side.name(),
                        ruling.body(),
                        ruling.decidedOn(),
                        ruling.paragraph(),
                        memberId,
                        now())
                .update();
        return id;
    }

    void decide(UUID rulingId, UUID amendmentId, Side side, AmendmentOutcome outcome, @Nullable UUID throughId) {
        jdbc.sql("delete from amendment_outcome where amendment_id = ? and side = ?")
                .params(amendmentId, side.name())
                .update();
        jdbc.sql("""
                        insert into amendment_outcome (amendment_id, side, ruling_id, outcome, through_id)
                        values (:amendment, :side, :ruling, :outcome, :through)""")
                .param("amendment", amendmentId)
                .param("side", side.name())
                .param("ruling", rulingId)
                .param("outcome", outcome.name())
                .param("through", throughId, Types.OTHER)
                .update();
    }

    List<Outcome> outcomes(Collection<UUID> amendmentIds) {
        return amendmentIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select o.amendment_id, o.side, o.outcome, o.through_id,
                            r.organisation_id, r.body, r.decided_on, r.paragraph
                        from amendment_outcome o join amendment_ruling r on r.id = o.ruling_id
                        where o.amendment_id in (:ids)""").param("ids", amendmentIds).query(Outcome.class).list();
    }

    Merge begin(UUID amendmentId, UUID documentId, String beforeHash, String afterHash, UUID memberId) {
        var merge = new Merge(UUID.randomUUID(), amendmentId, documentId, beforeHash, afterHash, "STARTED", memberId);
        jdbc.sql("""
                        insert into amendment_merge
                            (id, amendment_id, round, document_id, before_hash, after_hash, state, member_id, started_at)
                        select ?, ?, coalesce(max(round), 0) + 1, ?, ?, ?, 'STARTED', ?, ?
                        from amendment_merge where amendment_id = ?""")
                .params(merge.id(), amendmentId, documentId, beforeHash, afterHash, memberId, now(), amendmentId)
                .update();
        return merge;
    }

    void done(UUID mergeId) {
        jdbc.sql("update amendment_merge set state = 'DONE' where id = ? and state = 'STARTED'")
                .param(mergeId)
                .update();
    }

    void forget(UUID mergeId) {
        jdbc.sql("delete from amendment_merge where id = ? and state = 'STARTED'")
                .param(mergeId)
                .update();
    }

    void undone(UUID mergeId, UUID memberId) {
        jdbc.sql("update amendment_merge set state = 'UNDONE', undone_by = ?, undone_at = ? where id = ?")
                .params(memberId, now(), mergeId)
                .update();
    }

    /** The last one of each amendment. */
    List<Merge> merges(Collection<UUID> amendmentIds) {
        return amendmentIds.isEmpty()
                ? List.of()
                : jdbc.sql(MERGES + """
                        where m.amendment_id in (:ids) and m.round =
                            (select max(l.round) from amendment_merge l where l.amendment_id = m.amendment_id)""")
                        .param("ids", amendmentIds)
                        .query(Merge.class)
                        .list();
    }

    Optional<Merge> merge(UUID amendmentId) {
        return merges(List.of(amendmentId)).stream().findFirst();
    }

    /** Whether its words stand in the section, or are on their way there. */
    boolean isMerged(UUID amendmentId) {
        return merge(amendmentId)
                .filter(merge -> !merge.state().equals("UNDONE"))
                .isPresent();
    }

    List<Merge> started() {
        return jdbc.sql(MERGES + "where m.state = 'STARTED' order by m.started_at")
                .query(Merge.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
