package se.gemensam.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.pledge.PledgeTimeline.Point;
import se.gemensam.pledge.PledgeTimeline.What;

/** What is to happen with the pledges of a room in a mandate period, and how they have stood month by month. */
@Service
@Transactional(readOnly = true)
public class PledgeTimelines {

    private static final int MOST_POINTS = 200;
    private static final String ON_THE_WAY = """
            (select p.deadline as on_day, 'DEADLINE' as what, p.id, p.number, p.promise as text, %1$s as label, p.parent_id
             from pledge p where %2$s and p.deadline is not null
             union all
             select s.due_on, 'STEP', p.id, p.number,
                case when s.name = '' then i.name else s.name end, %1$s, p.parent_id
             from pledge p join indicator i on i.pledge_id = p.id join indicator_step s on s.indicator_id = i.id
             where %2$s and i.removed_at is null and s.due_on is not null) w
            where w.on_day between :first and :last""";

    private final PledgeAccess access;
    private final PledgeConditions conditions;
    private final CheckInDays checkIns;
    private final JdbcClient jdbc;

    PledgeTimelines(PledgeAccess access, PledgeConditions conditions, CheckInDays checkIns, JdbcClient jdbc) {
        this.access = access;
        this.conditions = conditions;
        this.checkIns = checkIns;
        this.jdbc = jdbc;
    }

    /**
     * The period of a filter, with the deadlines and steps of those pledges that it lets through.
     *
     * @param from the first day whose points are told; null for the first of the period
     */
    public PledgeTimeline timeline(UUID workspaceId, PledgeFilter filter, @Nullable LocalDate from) {
        access.reader(workspaceId);
        var term = filter.term();
        var first = from == null || from.isBefore(term.from()) ? term.from() : from;
        var fixed = fixed(workspaceId, term);
        var months = months(workspaceId, filter, fixed);
        var points = points(workspaceId, filter, first);
        fixed.stream().filter(point -> !point.day().isBefore(first)).forEach(points::add);
        points.sort(Comparator.comparing(Point::day).thenComparing(Point::what));
        var told = points.subList(0, Math.min(points.size(), MOST_POINTS));
        return new PledgeTimeline(
                term.from(),
                term.until(),
                conditions.today(),
                months,
                List.copyOf(told),
                ahead(workspaceId, filter, first) + after(fixed, first) - told.size());
    }

    private List<Point> fixed(UUID workspaceId, MandatePeriod term) {
        var fixed = new ArrayList<Point>();
        fixed.add(new Point(term.from(), What.ELECTION, null, "", "", null, null));
        fixed.add(new Point(term.until(), What.ELECTION, null, "", "", null, null));
        checkIns.between(workspaceId, term.from(), term.until()).stream()
                .map(day -> new Point(day.day(), What.CHECK_IN, day.id(), "", day.name(), null, null))
                .forEach(fixed::add);
        return fixed;
    }

    private List<PledgeTimeline.Month> months(UUID workspaceId, PledgeFilter filter, List<Point> fixed) {
        var months = new TreeMap<YearMonth, Integer>();
        fixed.forEach(point -> months.merge(YearMonth.from(point.day()), 1, Integer::sum));
        var condition = conditions.of(workspaceId, filter);
        jdbc.sql("select extract(year from w.on_day) as y, extract(month from w.on_day) as m, count(*) as points from "
                        + onTheWay(condition) + " group by extract(year from w.on_day), extract(month from w.on_day)")
                .params(condition.parameters())
                .param("first", filter.term().from())
                .param("last", filter.term().until())
                .query(row -> {
                    months.merge(YearMonth.of(row.getInt("y"), row.getInt("m")), row.getInt("points"), Integer::sum);
                });
        return months.entrySet().stream()
                .map(month -> new PledgeTimeline.Month(month.getKey(), month.getValue()))
                .toList();
    }

    private List<Point> points(UUID workspaceId, PledgeFilter filter, LocalDate first) {
        var condition = conditions.of(workspaceId, filter);
        return new ArrayList<>(jdbc.sql("""
                        select w.on_day, w.what, w.id, w.number, w.text, w.label, w.parent_id,
                            (select a.number from pledge a where a.id = w.parent_id) as whole,
                            (select a.promise from pledge a where a.id = w.parent_id) as whole_promise
                        from %s order by w.on_day, w.what, w.number fetch first %d rows only""".formatted(onTheWay(condition), MOST_POINTS))
                .params(condition.parameters())
                .param("first", first)
                .param("last", filter.term().until())
                .query((row, _) -> point(row))
                .list());
    }

    private int ahead(UUID workspaceId, PledgeFilter filter, LocalDate first) {
        var condition = conditions.of(workspaceId, filter);
        return jdbc.sql("select count(*) from " + onTheWay(condition))
                .params(condition.parameters())
                .param("first", first)
                .param("last", filter.term().until())
                .query(Integer.class)
                .single();
    }

    private static int after(List<Point> fixed, LocalDate first) {
        return (int)
                fixed.stream().filter(point -> !point.day().isBefore(first)).count();
    }

    private static String onTheWay(PledgeCondition condition) {
        return ON_THE_WAY.formatted(PledgeCondition.LABEL, condition.sql());
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(
                Objects.requireNonNull(row.getObject("on_day", LocalDate.class)),
                What.valueOf(row.getString("what")),
                row.getObject("id", UUID.class),
                PledgeOverview.numbered(row.getInt("number")),
                row.getString("text"),
                PledgeLabel.valueOf(row.getString("label")),
                whole(row));
    }

    private static PledgeTimeline.@Nullable Whole whole(ResultSet row) throws SQLException {
        var id = row.getObject("parent_id", UUID.class);
        return id == null
                ? null
                : new PledgeTimeline.Whole(
                        id, PledgeOverview.numbered(row.getInt("whole")), row.getString("whole_promise"));
    }

    /** Told by the history: what each pledge went by after the last thing that moved it in a month. */
    public PledgeTrend trend(UUID workspaceId, PledgeFilter filter) {
        access.reader(workspaceId);
        var condition = conditions.of(workspaceId, filter);
        var changes = new TreeMap<YearMonth, Map<PledgeLabel, Integer>>();
        jdbc.sql("""
                select l.m, l.prev, l.became, count(*) as pledges
                from (select k.m, k.became, lag(k.became) over (partition by k.pledge_id order by k.m) as prev
                      from (select e.pledge_id, e.became,
                                extract(year from e.happened_on) * 12 + extract(month from e.happened_on) - 1 as m,
                                row_number() over (
                                    partition by e.pledge_id,
                                        extract(year from e.happened_on) * 12 + extract(month from e.happened_on)
                                    order by e.happened_on desc, e.told_at desc) as place
                            from pledge_event e join pledge p on p.id = e.pledge_id
                            where %s and e.became is not null and e.became <> 'DRAFT'
                                and e.kind in ('ADOPTED', 'MOVED', 'ASSESSED', 'AGREED', 'REDEFINED', 'WRITTEN_OFF')) k
                      where k.place = 1) l
                group by l.m, l.prev, l.became""".formatted(condition.sql())).params(condition.parameters()).query(row -> {
            var month = YearMonth.of(row.getInt("m") / 12, row.getInt("m") % 12 + 1);
            var change = changes.computeIfAbsent(month, _ -> new EnumMap<>(PledgeLabel.class));
            change.merge(PledgeLabel.valueOf(row.getString("became")), row.getInt("pledges"), Integer::sum);
            var was = row.getString("prev");
            if (was != null) {
                change.merge(PledgeLabel.valueOf(was), -row.getInt("pledges"), Integer::sum);
            }
        });
        return added(changes);
    }

    /** Each month what was before and what changed in it, until this month. */
    private PledgeTrend added(TreeMap<YearMonth, Map<PledgeLabel, Integer>> changes) {
        if (changes.isEmpty()) {
            return new PledgeTrend(List.of());
        }
        var months = new ArrayList<PledgeTrend.Month>();
        var now = new EnumMap<PledgeLabel, Integer>(PledgeLabel.class);
        var last = YearMonth.from(conditions.today());
        for (var month = changes.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            changes.getOrDefault(month, Map.of()).forEach((label, by) -> now.merge(label, by, Integer::sum));
            now.values().removeIf(pledges -> pledges == 0);
            months.add(new PledgeTrend.Month(month, Map.copyOf(now)));
        }
        return new PledgeTrend(List.copyOf(months));
    }
}
