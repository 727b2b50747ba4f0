package se.gemensam.platform;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.gemensam.organisation.Side;

/** What gathers around amendments: who stands behind them, what becomes of them, and when their words came into the text. */
@Component
class AmendmentStore {

    private static final String MERGES = """
            select m.id, m.amendment_id, m.kind, m.section_id, m.document_id, m.before_hash, m.after_hash,
                m.from_parent_id, m.from_after_id, m.to_parent_id, m.to_after_id, m.state, m.member_id, m.undone_by
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

    /**
     * That an amendment was brought in.
     *
     * @param kind what was done, which an answer to the amendment may have said
     * @param sectionId of what was done to the tree
     * @param documentId text that was changed
     * @param beforeHash of it before
     * @param afterHash of it with the change; of a new section as it began
     * @param state STARTED, DONE, UNDOING or UNDONE
     * @param undoneBy who takes it out again, or has
     */
    record Merge(
            UUID id,
            UUID amendmentId,
            AmendmentKind kind,
            @Nullable UUID sectionId,
            @Nullable UUID documentId,
            @Nullable String beforeHash,
            @Nullable String afterHash,
            @Nullable UUID fromParentId,
            @Nullable UUID fromAfterId,
            @Nullable UUID toParentId,
            @Nullable UUID toAfterId,
            String state,
            UUID memberId,
            @Nullable UUID undoneBy) {

        boolean isDone() {
            return state.equals("DONE");
        }

        /** Whether words are on their way out of the section, and not into it. */
        boolean isUndoing() {
            return state.equals("UNDOING");
        }

        /** Names the change of the section's text that has begun. */
        String cause() {
            return (isUndoing() ? "amendment-undo:" : "amendment:") + id;
        }

        /** Who has begun it. */
        UUID actor() {
            return isUndoing() ? Objects.requireNonNull(undoneBy) : memberId;
        }

        UUID text() {
            return Objects.requireNonNull(documentId);
        }

        /** Hash of the wording that the change leads away from. */
        String base() {
            return Objects.requireNonNull(isUndoing() ? afterHash : beforeHash);
        }

        /** Hash of the wording that the change leads to. */
        String target() {
            return Objects.requireNonNull(isUndoing() ? beforeHash : afterHash);
        }

        /** Where a section stood that was moved. */
        Spot from() {
            return new Spot(fromParentId, fromAfterId);
        }

        Spot to() {
            return new Spot(toParentId, toAfterId);
        }
    }

    /**
     * What was done to the tree.
     *
     * @param documentId of a new section
     * @param hash of its text
     */
    record Reshaped(
            AmendmentKind kind,
            UUID sectionId,
            @Nullable UUID documentId,
            @Nullable String hash,
            Spot from,
            Spot to) {}

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

    /** Says that words are about to come into a section. */
    Merge begin(UUID amendmentId, UUID documentId, String beforeHash, String afterHash, UUID memberId) {
        var id = UUID.randomUUID();
        insert(id, amendmentId, "STARTED", memberId)
                .param("kind", AmendmentKind.CHANGE.name())
                .param("section", null, Types.OTHER)
                .param("document", documentId)
                .param("before", beforeHash)
                .param("after", afterHash)
                .param("fromParent", null, Types.OTHER)
                .param("fromAfter", null, Types.OTHER)
                .param("toParent", null, Types.OTHER)
                .param("toAfter", null, Types.OTHER)
                .update();
        return merge(amendmentId).orElseThrow();
    }

    /** Notes what was done to the tree in the same transaction. */
    void keep(UUID amendmentId, Reshaped done, UUID memberId) {
        insert(UUID.randomUUID(), amendmentId, "DONE", memberId)
                .param("kind", done.kind().name())
                .param("section", done.sectionId())
                .param("document", done.documentId(), Types.OTHER)
                .param("before", null, Types.VARCHAR)
                .param("after", done.hash(), Types.VARCHAR)
                .param("fromParent", done.from().parentId(), Types.OTHER)
                .param("fromAfter", done.from().afterId(), Types.OTHER)
                .param("toParent", done.to().parentId(), Types.OTHER)
                .param("toAfter", done.to().afterId(), Types.OTHER)
                .update();
    }

    private JdbcClient.StatementSpec insert(UUID id, UUID amendmentId, String state, UUID memberId) {
        return jdbc.sql("""
                        insert into amendment_merge
                            (id, amendment_id, round, kind, section_id, document_id, before_hash, after_hash,
                             from_parent_id, from_after_id, to_parent_id, to_after_id, state, member_id, started_at)
                        values (:id, :amendment, :round, :kind, :section, :document, :before, :after,
                             :fromParent, :fromAfter, :toParent, :toAfter, :state, :member, :now)""")
                .param("id", id)
                .param("amendment", amendmentId)
                .param("round", nextRound(amendmentId))
                .param("state", state)
                .param("member", memberId)
                .param("now", now());
    }

    private int nextRound(UUID amendmentId) {
        return jdbc.sql("select coalesce(max(round), 0) + 1 from amendment_merge where amendment_id = ?")
                .param(amendmentId)
                .query(Integer.class)
                .single();
    }

    /** Says that words are about to go out of a section again. */
    Merge beginUndo(Merge merge, UUID memberId) {
        jdbc.sql("update amendment_merge set state = 'UNDOING', undone_by = ? where id = ? and state = 'DONE'")
                .params(memberId, merge.id())
                .update();
        return merge(merge.amendmentId()).orElseThrow();
    }

    /**
     * Ends what has begun.
     *
     * @param changed whether the section's text has changed; else it is as if it had never begun
     * @return false when it has ended already
     */
    boolean end(Merge merge, boolean changed) {
        if (merge.isUndoing()) {
            return changed ? undone(merge.id(), merge.actor()) : kept(merge.id());
        }
        return changed ? done(merge.id()) : forget(merge.id());
    }

    private boolean done(UUID mergeId) {
        return jdbc.sql("update amendment_merge set state = 'DONE' where id = ? and state = 'STARTED'")
                        .param(mergeId)
                        .update()
                > 0;
    }

    private boolean forget(UUID mergeId) {
        return jdbc.sql("delete from amendment_merge where id = ? and state = 'STARTED'")
                        .param(mergeId)
                        .update()
                > 0;
    }

    private boolean kept(UUID mergeId) {
        return jdbc.sql(
                                "update amendment_merge set state = 'DONE', undone_by = null where id = ? and state = 'UNDOING'")
                        .param(mergeId)
                        .update()
                > 0;
    }

    /** Also for what was done to the tree, in the transaction that undoes it. */
    boolean undone(UUID mergeId, UUID memberId) {
        return jdbc.sql("""
                        update amendment_merge set state = 'UNDONE', undone_by = ?, undone_at = ?
                        where id = ? and state in ('DONE', 'UNDOING')""").params(memberId, now(), mergeId).update() > 0;
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

    /** Whether its words stand in the section, or are on their way there or out again. */
    boolean isMerged(UUID amendmentId) {
        return merge(amendmentId)
                .filter(merge -> !merge.state().equals("UNDONE"))
                .isPresent();
    }

    /** Those of these, all handed in, that are not brought in, and that no two bodies have answered with anything else. */
    Set<UUID> waiting(Collection<UUID> amendmentIds) {
        var waiting = new HashSet<>(amendmentIds);
        merges(amendmentIds).stream()
                .filter(merge -> !merge.state().equals("UNDONE"))
                .forEach(merge -> waiting.remove(merge.amendmentId()));
        outcomes(amendmentIds).stream()
                .collect(Collectors.groupingBy(Outcome::amendmentId))
                .forEach((id, both) -> {
                    if (both.size() > 1
                            && !both.stream().allMatch(each -> each.outcome().bringsWords())) {
                        waiting.remove(id);
                    }
                });
        return waiting;
    }

    /** What has begun and not ended. */
    List<Merge> begun() {
        return jdbc.sql(MERGES + "where m.state in ('STARTED', 'UNDOING') order by m.started_at")
                .query(Merge.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
