package se.gemensam.pledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Time;
import se.gemensam.base.Unguarded;

/**
 * The pledges that both sides have adopted, in the rooms where they have laid them out, for everybody. What is unknown, not laid out or
 * taken away is missing alike.
 */
@Service
@Unguarded(because = "answers with what both sides have laid out for everybody, and nothing else")
public class PublicPledges {

    private final PledgePublications publications;
    private final PledgeRows rows;
    private final JdbcClient jdbc;
    private final PublishedClosings closings;
    private final PublicEvidence evidence;

    /** Anybody may ask, any number of times. What changes in the room is forgotten at once. */
    private final Cache<Key, Laid> known = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** How often something has changed in a room, so that what was read before is not taken for what is. */
    private final Map<UUID, Long> changes = new ConcurrentHashMap<>();

    private record Key(UUID workspaceId, Instant publishedAt, long changes) {}

    private record Laid(List<PublicPledge> pledges, List<PublishedClosing> closings) {}

    PublicPledges(
            PledgePublications publications,
            PledgeRows rows,
            JdbcClient jdbc,
            PublishedClosings closings,
            PublicEvidence evidence) {
        this.publications = publications;
        this.rows = rows;
        this.jdbc = jdbc;
        this.closings = closings;
        this.evidence = evidence;
    }

    /**
     * What is laid out at an address that the room has or had; compare them to know whether to redirect.
     *
     * @throws NotFoundException when there is nothing
     */
    @Transactional(readOnly = true)
    public PublicTracker read(String slug) {
        var kept = publications.publicAt(slug).orElseThrow(() -> new NotFoundException("public pledges " + slug));
        var laid = known.get(
                new Key(kept.workspaceId(), kept.publishedAt(), changes.getOrDefault(kept.workspaceId(), 0L)),
                key -> load(key.workspaceId));
        return new PublicTracker(
                kept.workspaceId(), kept.edition(), day(kept.publishedAt()), laid.pledges, laid.closings);
    }

    @TransactionalEventListener
    void on(PledgeChanged event) {
        changed(event.workspaceId());
    }

    @TransactionalEventListener
    void on(ClosingChanged event) {
        changed(event.workspaceId());
    }

    private void changed(UUID workspaceId) {
        changes.merge(workspaceId, 1L, Long::sum);
    }

    private Laid load(UUID workspaceId) {
        var ids = jdbc.sql("""
                select p.id from pledge p
                where p.workspace_id = ? and p.removed_at is null and p.lifecycle in ('ADOPTED', 'WRITTEN_OFF')
                    and not exists (select 1 from pledge_kept_back k where k.pledge_id = p.id)
                order by p.term desc, p.number""").param(workspaceId).query(UUID.class).list();
        var laidOut = Set.copyOf(ids);
        var areas = areas();
        var published = closings.list(workspaceId);
        var said = PublicVerdicts.in(published);
        var shown = evidence.of(workspaceId);
        var told = reported(workspaceId);
        var pledges = rows.of(ids, LocalDate.EPOCH, Set.of()).stream()
                .map(row -> new PublicPledge(
                        row.id(),
                        unmarked(row, told.get(row.id()), laidOut),
                        row.areaCode() == null ? "" : areas.getOrDefault(row.areaCode(), ""),
                        day(told.containsKey(row.id()) ? told.get(row.id()).at() : row.movedAt()),
                        shown.getOrDefault(row.id(), List.of()),
                        said.get(row.id())))
                .toList();
        return new Laid(pledges, published);
    }

    /** How somebody last reported that it stands. */
    private record Told(PledgeLabel label, Instant at) {}

    /** What the two sides have agreed on is their own until a closing says it: everybody reads what was reported with evidence. */
    private Map<UUID, Told> reported(UUID workspaceId) {
        var told = new HashMap<UUID, Told>();
        jdbc.sql("""
                select e.pledge_id, e.became, e.told_at from pledge_event e join pledge p on p.id = e.pledge_id
                where p.workspace_id = ? and p.outcome_joint and e.kind in ('ADOPTED', 'MOVED', 'WRITTEN_OFF')
                order by e.told_at""").param(workspaceId).query(row -> {
            told.put(
                    row.getObject("pledge_id", UUID.class),
                    new Told(
                            PledgeLabel.valueOf(row.getString("became")),
                            row.getTimestamp("told_at").toInstant()));
        });
        return told;
    }

    private Map<String, String> areas() {
        return jdbc
                .sql("select code, name from area")
                .query((row, _) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What stands out among the own pledges is the sides' own matter, the short list too, and a whole that is kept back. */
    private static PledgeRow unmarked(PledgeRow row, @Nullable Told told, Set<UUID> shown) {
        var whole = row.parentId();
        return new PledgeRow(
                row.id(),
                row.number(),
                row.term(),
                row.promise(),
                row.level(),
                row.areaCode(),
                row.addressee(),
                row.ask(),
                row.deadline(),
                1,
                told == null ? row.label() : told.label(),
                false,
                Set.of(),
                row.policyAreas(),
                row.commitments(),
                row.figures(),
                whole != null && shown.contains(whole) ? whole : null,
                row.movedAt());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Time.ZONE);
    }
}
