package se.gemensam.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
        return counted(cells(conditions.of(workspaceId, filter), "''", "''", "''", "''", ""));
    }

    /** As {@link #count}, and grouped in all ways. */
    public PledgeFigures figures(UUID workspaceId, PledgeFilter filter) {
        access.reader(workspaceId);
        var condition = conditions.of(workspaceId, filter);
        var plain = cells(condition, "p.ask", "p.level", "''", "''", "");
        var areas = cells(condition, "g.code", "''", "''", "''", "join pledge_policy_area g on g.pledge_id = p.id");
        var committed = cells(
                condition,
                "case when g.task <> '' then g.side end",
                "g.organisation_id",
                "o.name",
                "g.side",
                "join pledge_commitment g on g.pledge_id = p.id left join organisation o on o.id = g.organisation_id");
        var groups = new EnumMap<By, List<Group>>(By.class);
        groups.put(By.ASK, grouped(plain, Cell::first));
        groups.put(By.LEVEL, grouped(plain, Cell::second));
        groups.put(By.POLICY_AREA, grouped(areas, Cell::first));
        groups.put(By.SIDE, grouped(committed, Cell::first));
        groups.put(By.ORGANISATION, organisations(committed));
        return new PledgeFigures(counted(plain), groups);
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

    /** Pledges that have two things in common besides their label; both are null for those without them. */
    private record Cell(
            @Nullable String first,
            @Nullable String second,
            @Nullable String name,
            String side,
            PledgeLabel label,
            int pledges,
            Map<PledgeMark, Integer> marks) {}

    private List<Cell> cells(
            PledgeCondition condition, String first, String second, String name, String side, String join) {
        return jdbc.sql("""
                select r.k1, r.k2, r.n, r.s, r.label, count(*) as pledges, sum(r.late) as late, sum(r.due) as due,
                    sum(r.unproven) as unproven, sum(r.disputed) as disputed
                from (select %s as k1, %s as k2, %s as n, %s as s, %s as label%s from pledge p %s where %s) r
                group by r.k1, r.k2, r.n, r.s, r.label""".formatted(
                        first, second, name, side, PledgeCondition.LABEL, each(condition), join, condition.sql()))
                .params(condition.parameters())
                .query((row, _) -> cell(row))
                .list();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var marks = new EnumMap<PledgeMark, Integer>(PledgeMark.class);
        for (var mark : COUNTED) {
            marks.put(mark, row.getInt(mark.token()));
        }
        return new Cell(
                row.getString("k1"),
                row.getString("k2"),
                row.getString("n"),
                row.getString("s"),
                PledgeLabel.valueOf(row.getString("label")),
                row.getInt("pledges"),
                marks);
    }

    private static Count counted(List<Cell> cells) {
        var count = new Count(new EnumMap<>(PledgeLabel.class), new EnumMap<>(PledgeMark.class));
        for (var cell : cells) {
            count.labels().merge(cell.label, cell.pledges, Integer::sum);
            cell.marks.forEach((mark, pledges) -> count.marks().merge(mark, pledges, Integer::sum));
        }
        return count;
    }

    /** In the order of their keys; those without one are in no group. */
    private static List<Group> grouped(List<Cell> cells, Function<Cell, @Nullable String> key) {
        return split(cells, key).entrySet().stream()
                .map(group -> new Group(group.getKey(), "", null, counted(group.getValue())))
                .toList();
    }

    /** In the order of their names. */
    private static List<Group> organisations(List<Cell> cells) {
        return split(cells, Cell::second).entrySet().stream()
                .map(group -> {
                    var one = group.getValue().getFirst();
                    return new Group(
                            group.getKey(),
                            Objects.requireNonNullElse(one.name, ""),
                            Side.valueOf(one.side),
                            counted(group.getValue()));
                })
                .sorted(Comparator.comparing(Group::name).thenComparing(Group::key))
                .toList();
    }

    private static Map<String, List<Cell>> split(List<Cell> cells, Function<Cell, @Nullable String> key) {
        var split = new TreeMap<String, List<Cell>>();
        for (var cell : cells) {
            var name = key.apply(cell);
            if (name != null) {
                split.computeIfAbsent(name, _ -> new ArrayList<>()).add(cell);
            }
        }
        return split;
    }

    private static String each(PledgeCondition condition) {
        var marks = new StringBuilder();
        for (var mark : COUNTED) {
            marks.append(", case when %s then 1 else 0 end as %s".formatted(condition.marked(mark), mark.token()));
        }
        return marks.toString();
    }

    private List<UUID> ids(PledgeCondition condition, PledgeSort sort, long from, int most) {
        return jdbc.sql("select p.id from pledge p where " + condition.sql() + " order by " + sort.order() + " offset "
                        + from + " rows fetch next " + most + " rows only")
                .params(condition.parameters())
                .query(UUID.class)
                .list();
    }
}
