package se.gemensam.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** Keeps what is laid out for everybody, what is proposed to be, and which pledges are kept back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PledgePublications {

    /** What was laid out at some time. */
    record Kept(UUID workspaceId, PledgeEdition edition, Instant publishedAt, boolean isPublic) {}

    /** What one side has proposed. */
    record Proposed(PledgeEdition edition, Side side) {}

    private static final String EDITION = "slug, title, sender, contact";

    private final JdbcClient jdbc;
    private final Clock clock;

    PledgePublications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever else changes something about it waits until the transaction ends. */
    public void lock(UUID workspaceId) {
        jdbc.sql("select id from workspace where id = ? for update")
                .param(workspaceId)
                .query(UUID.class)
                .single();
    }

    /** What is laid out now, or was until it was taken away. */
    public Optional<Kept> of(UUID workspaceId) {
        return jdbc.sql("select workspace_id, " + EDITION
                        + ", published_at, taken_away_at from pledge_publication where workspace_id = ?")
                .param(workspaceId)
                .query((row, _) -> kept(row))
                .optional();
    }

    /** What is laid out at an address, also one that the room had before. */
    public Optional<Kept> publicAt(String slug) {
        return jdbc.sql("select workspace_id from pledge_publication_slug where slug = ?")
                .param(slug)
                .query(UUID.class)
                .optional()
                .flatMap(this::of)
                .filter(Kept::isPublic);
    }

    public Optional<Proposed> proposed(UUID workspaceId) {
        return jdbc.sql("select " + EDITION + ", side from pledge_publication_proposal where workspace_id = ?")
                .param(workspaceId)
                .query((row, _) -> new Proposed(edition(row), Side.valueOf(row.getString("side"))))
                .optional();
    }

    public void propose(UUID workspaceId, PledgeEdition edition, Member by) {
        requireFree(workspaceId, edition.slug());
        jdbc.sql("""
                insert into pledge_publication_proposal (workspace_id, slug, title, sender, contact, side, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        workspaceId,
                        edition.slug(),
                        edition.title(),
                        edition.sender(),
                        edition.contact(),
                        by.side().name(),
                        by.id(),
                        now())
                .update();
    }

    public void dismiss(UUID workspaceId) {
        jdbc.sql("delete from pledge_publication_proposal where workspace_id = ?")
                .param(workspaceId)
                .update();
    }

    public void layOut(UUID workspaceId, PledgeEdition edition) {
        requireFree(workspaceId, edition.slug());
        jdbc.sql("delete from pledge_publication where workspace_id = ?")
                .param(workspaceId)
                .update();
        jdbc.sql("""
                insert into pledge_publication (workspace_id, slug, title, sender, contact, published_at) values (?, ?, ?, ?, ?, ?)""")
                .params(workspaceId, edition.slug(), edition.title(), edition.sender(), edition.contact(), now())
                .update();
        if (owner(edition.slug()).isEmpty()) {
            jdbc.sql("insert into pledge_publication_slug (slug, workspace_id) values (?, ?)")
                    .params(edition.slug(), workspaceId)
                    .update();
        }
    }

    public void takeAway(UUID workspaceId, Member by) {
        jdbc.sql("update pledge_publication set taken_away_by = ?, taken_away_at = ? where workspace_id = ?")
                .params(by.id(), now(), workspaceId)
                .update();
    }

    /** @throws RefusedException when the address belongs to another room */
    private void requireFree(UUID workspaceId, String slug) {
        if (owner(slug).filter(owner -> !owner.equals(workspaceId)).isPresent()) {
            throw new RefusedException("slug.taken");
        }
    }

    private Optional<UUID> owner(String slug) {
        return jdbc.sql("select workspace_id from pledge_publication_slug where slug = ?")
                .param(slug)
                .query(UUID.class)
                .optional();
    }

    /** The sides that keep a pledge back from everybody else. */
    public Set<Side> keptBack(UUID pledgeId) {
        var sides = EnumSet.noneOf(Side.class);
        jdbc.sql("select side from pledge_kept_back where pledge_id = ?")
                .param(pledgeId)
                .query((row, _) -> Side.valueOf(row.getString("side")))
                .list()
                .forEach(sides::add);
        return sides;
    }

    public void keepBack(UUID pledgeId, Member by) {
        if (!keptBack(pledgeId).contains(by.side())) {
            jdbc.sql("insert into pledge_kept_back (pledge_id, side, member_id, kept_at) values (?, ?, ?, ?)")
                    .params(pledgeId, by.side().name(), by.id(), now())
                    .update();
        }
    }

    public void release(UUID pledgeId, Member by) {
        jdbc.sql("delete from pledge_kept_back where pledge_id = ? and side = ?")
                .params(pledgeId, by.side().name())
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                Objects.requireNonNull(row.getObject("workspace_id", UUID.class)),
                edition(row),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("taken_away_at") == null);
    }

    private static PledgeEdition edition(ResultSet row) throws SQLException {
        return new PledgeEdition(
                row.getString("slug"), row.getString("title"), row.getString("sender"), row.getString("contact"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
