package se.gemensam.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.PledgeFigures.By;
import se.gemensam.pledge.PledgeFigures.Count;
import se.gemensam.pledge.PledgeFigures.Group;

/** All pledges of a room: which they are, how they stand, and how many of each kind there are. */
@Service
@Transactional(readOnly = true)
public class PledgeTracker {

    /** So many on a page. */
    public static final int PAGE = 50;

    private static final int TOP = 10;
    private static final List<PledgeMark> COUNTED =
            List.of(PledgeMark.LATE, PledgeMark.DUE, PledgeMark.UNPROVEN, PledgeMark.DISPUTED);

    private final PledgeAccess access;
    private final PledgeRows rows;
    private final JdbcClient jdbc;
    private final PledgeConditions conditions;

    PledgeTracker(PledgeAccess access, PledgeRows rows, JdbcClient jdbc, PledgeConditions conditions) {
        this.access = access;
        this.rows = rows;
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /**
     * A page of the pledges that a filter lets through.
     *
     * @param page 0 for the first
     * @throws se.gemensam.base.NotFoundException when the room is not there for the current person
     * @throws se.gemensam.base.RefusedException when the person only cooperates in it
     */
    public PledgeListing page(UUID workspaceId, PledgeFilter filter, PledgeSort sort, int page) {
        access.reader(workspaceId);
        var condition = conditions.of(workspaceId, filter);
        int total = jdbc.sql("select count(*) from pledge p where " + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
        var ids = ids(condition, sort, (long) page * PAGE, PAGE);
        return new PledgeListing(
                rows.of(ids, conditions.today(), conditions.disputed(workspaceId, filter.term())), total);
    }

    /** The short list of a period, by weight; ten at most. */
    public List<PledgeRow> top(UUID workspaceId, MandatePeriod term) {
        access.reader(workspaceId);
        var condition = conditions.of(workspaceId, PledgeFilter.of(term).and(PledgeMark.TOP));
        return rows.of(
                ids(condition, PledgeSort.WEIGHT, 0, TOP), conditions.today(), conditions.disputed(workspaceId, term));
    }

    /** All that a filter lets through, as far as there are so many; for reports. */
    List<PledgeRow> all(UUID workspaceId, PledgeFilter filter, PledgeSort sort, int most) {
        access.reader(workspaceId);
        var condition = conditions.of(workspaceId, filter);
        return rows.of(
                ids(condition, sort, 0, most), conditions.today(), conditions.disputed(workspaceId, filter.term()));
    }

    /** How many there are of those that a filter lets through. */
    public Count count(UUID workspaceId, PledgeFilter filter) {
        access.reader(workspaceId);
        return groups(conditions.of(workspaceId, filter), "''", "", "").stream()
                .findFirst()
                .map(Group::count)
                .orElse(new Count(Map.of(), Map.of()));
    }

    /** As {@link #count}, and grouped in all ways. */
    public PledgeFigures figures(UUID workspaceId, PledgeFilter filter) {
        var all = count(workspaceId, filter);
        var condition = conditions.of(workspaceId, filter);
        var groups = new EnumMap<By, List<Group>>(By.class);
        groups.put(By.ASK, groups(condition, "p.ask", "", "p.ask is not null"));
        groups.put(By.LEVEL, groups(condition, "p.level", "", "p.level is not null"));
        groups.put(By.POLICY_AREA, groups(condition, "g.code", "join pledge_policy_area g on g.pledge_id = p.id", ""));
        groups.put(
                By.SIDE, groups(condition, "g.side", "join pledge_commitment g on g.pledge_id = p.id", "g.task <> ''"));
        groups.put(By.ORGANISATION, organisations(condition));
        return new PledgeFigures(all, groups);
    }

    /** A period beside the one before it, both through the same filter. */
    public PledgeComparison comparison(UUID workspaceId, PledgeFilter filter) {
        var before = filter.term().previous();
        return new PledgeComparison(
                new PledgeComparison.Period(filter.term(), count(workspaceId, filter)),
                new PledgeComparison.Period(before, count(workspaceId, filter.in(before))));
    }

    /** The periods in which the room has pledges, and the one that it is in; the latest first. */
    public List<MandatePeriod> terms(UUID workspaceId) {
        access.reader(workspaceId);
        var terms = new ArrayList<>(
                jdbc.sql("select distinct term from pledge where workspace_id = ? and removed_at is null")
                        .param(workspaceId)
                        .query((row, _) -> new MandatePeriod(row.getInt("term")))
                        .list());
        var now = now();
        if (!terms.contains(now)) {
            terms.add(now);
        }
        return terms.stream()
                .sorted(Comparator.comparingInt(MandatePeriod::year).reversed())
                .toList();
    }

    private MandatePeriod now() {
        return MandatePeriod.of(conditions.today());
    }

    private List<Group> organisations(PledgeCondition condition) {
        return groups(
                condition,
                "g.organisation_id",
                "o.name",
                "o.side",
                "join pledge_commitment g on g.pledge_id = p.id join organisation o on o.id = g.organisation_id",
                "");
    }

    private List<Group> groups(PledgeCondition condition, String key, String join, String where) {
        return groups(condition, key, "''", "''", join, where);
    }

    /** In the order of their names, else of their keys. */
    private List<Group> groups(
            PledgeCondition condition, String key, String name, String side, String join, String where) {
        var found = new LinkedHashMap<String, Group>();
        jdbc.sql("""
                select r.k, r.n, r.s, r.label, count(*) as pledges, sum(r.late) as late, sum(r.due) as due,
                    sum(r.unproven) as unproven, sum(r.disputed) as disputed
                from (select %s as k, %s as n, %s as s, %s as label%s from pledge p %s where %s) r
                group by r.k, r.n, r.s, r.label order by r.n, r.k""".formatted(
                                key,
                                name,
                                side,
                                PledgeCondition.LABEL,
                                each(condition),
                                join,
                                condition.sql() + (where.isEmpty() ? "" : " and " + where)))
                .params(condition.parameters())
                .query(row -> {
                    var group = found.computeIfAbsent(row.getString("k"), k -> group(k, row));
                    count(group.count(), row);
                });
        return List.copyOf(found.values());
    }

    private static String each(PledgeCondition condition) {
        var marks = new StringBuilder();
        for (var mark : COUNTED) {
            marks.append(", case when %s then 1 else 0 end as %s".formatted(condition.marked(mark), mark.token()));
        }
        return marks.toString();
    }

    private static Group group(String key, ResultSet row) {
        try {
            var side = row.getString("s");
            return new Group(
                    key,
                    row.getString("n"),
                    side.isEmpty() ? null : Side.valueOf(side),
                    new Count(new EnumMap<>(PledgeLabel.class), new EnumMap<>(PledgeMark.class)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void count(Count count, ResultSet row) throws SQLException {
        count.labels().merge(PledgeLabel.valueOf(row.getString("label")), row.getInt("pledges"), Integer::sum);
        for (var mark : COUNTED) {
            count.marks().merge(mark, row.getInt(mark.token()), Integer::sum);
        }
    }

    private List<UUID> ids(PledgeCondition condition, PledgeSort sort, long from, int most) {
        return jdbc.sql("select p.id from pledge p where " + condition.sql() + " order by " + sort.order() + " offset "
                        + from + " rows fetch next " + most + " rows only")
                .params(condition.parameters())
                .query(UUID.class)
                .list();
    }
}
