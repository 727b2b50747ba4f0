package se.gemensam.pledge;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;

/** Looks pledges up together, a few questions for many of them; asks no right. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PledgeRows {

    /** So many in one question: databases take only so many parameters. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final IndicatorRepository indicators;
    private final FigureReader reader;

    PledgeRows(JdbcClient jdbc, IndicatorRepository indicators, FigureReader reader) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.reader = reader;
    }

    /** What hangs on the pledges of one question. */
    private record Hanging(
            Map<UUID, List<String>> areas,
            Map<UUID, Map<Side, PledgeRow.Promised>> commitments,
            Map<UUID, List<PledgeRow.Figure>> figures) {}

    /** In the order of the ids; those that are not there are left out. */
    public List<PledgeRow> of(List<UUID> ids, LocalDate today, Set<UUID> disputed) {
        var rows = new ArrayList<PledgeRow>(ids.size());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            var found = someOf(some, today, disputed);
            some.stream().map(found::get).filter(Objects::nonNull).forEach(rows::add);
        }
        return rows;
    }

    private Map<UUID, PledgeRow> someOf(List<UUID> ids, LocalDate today, Set<UUID> disputed) {
        var hanging = new Hanging(areas(ids), commitments(ids), figures(ids));
        var rows = new HashMap<UUID, PledgeRow>();
        jdbc.sql("""
                select id, number, term, promise, level, area_code, addressee, ask, deadline, weight, top, lifecycle, progress, outcome,
                    outcome_joint, evidence_at, parent_id, moved_at
                from pledge where id in (:ids) and removed_at is null""")
                .param("ids", ids)
                .query((row, _) -> row(row, hanging, today, disputed))
                .list()
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private static PledgeRow row(ResultSet row, Hanging hanging, LocalDate today, Set<UUID> disputed)
            throws SQLException {
        var id = id(row, "id");
        var lifecycle = PledgeLifecycle.valueOf(row.getString("lifecycle"));
        var progress = PledgeProgress.valueOf(row.getString("progress"));
        var outcome = choice(PledgeOutcome.class, row, "outcome");
        var deadline = day(row, "deadline");
        var marks = EnumSet.noneOf(PledgeMark.class);
        if (lifecycle == PledgeLifecycle.ADOPTED) {
            if (outcome == null) {
                marks.addAll(marks(progress, deadline, today));
            }
            if (row.getObject("evidence_at") == null) {
                marks.add(PledgeMark.UNPROVEN);
            }
        }
        if (disputed.contains(id)) {
            marks.add(PledgeMark.DISPUTED);
        }
        if (row.getBoolean("top")) {
            marks.add(PledgeMark.TOP);
        }
        var parent = row.getObject("parent_id", UUID.class);
        if (parent == null) {
            marks.add(PledgeMark.WHOLE);
        }
        return new PledgeRow(
                id,
                PledgeOverview.numbered(row.getInt("number")),
                row.getInt("term"),
                row.getString("promise"),
                choice(Level.class, row, "level"),
                row.getString("area_code"),
                row.getString("addressee"),
                choice(Ask.class, row, "ask"),
                deadline,
                row.getInt("weight"),
                PledgeLabel.of(lifecycle, progress, outcome),
                row.getBoolean("outcome_joint"),
                Set.copyOf(marks),
                hanging.areas.getOrDefault(id, List.of()),
                hanging.commitments.getOrDefault(id, Map.of()),
                hanging.figures.getOrDefault(id, List.of()),
                parent,
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }

    /** As {@link PledgeCondition#marked} tells the database. */
    private static Set<PledgeMark> marks(PledgeProgress progress, @Nullable LocalDate deadline, LocalDate today) {
        var marks = EnumSet.noneOf(PledgeMark.class);
        if (progress == PledgeProgress.DELAYED || (deadline != null && deadline.isBefore(today))) {
            marks.add(PledgeMark.LATE);
        }
        if (deadline != null && !deadline.isBefore(today) && !deadline.isAfter(today.plusDays(PledgeMark.DAYS_AHEAD))) {
            marks.add(PledgeMark.DUE);
        }
        return marks;
    }

    private Map<UUID, List<String>> areas(Collection<UUID> ids) {
        var areas = new HashMap<UUID, List<String>>();
        jdbc.sql("select pledge_id, code from pledge_policy_area where pledge_id in (:ids) order by code")
                .param("ids", ids)
                .query(row -> {
                    areas.computeIfAbsent(id(row, "pledge_id"), _ -> new ArrayList<>())
                            .add(row.getString("code"));
                });
        return areas;
    }

    private Map<UUID, Map<Side, PledgeRow.Promised>> commitments(Collection<UUID> ids) {
        var commitments = new HashMap<UUID, Map<Side, PledgeRow.Promised>>();
        jdbc.sql("""
                select c.pledge_id, c.side, c.task, c.nothing, c.organisation_id, o.name, c.due_on
                from pledge_commitment c left join organisation o on o.id = c.organisation_id
                where c.pledge_id in (:ids)""").param("ids", ids).query(row -> {
            var promised = new PledgeRow.Promised(
                    row.getString("task"),
                    row.getString("nothing"),
                    row.getObject("organisation_id", UUID.class),
                    Objects.requireNonNullElse(row.getString("name"), ""),
                    day(row, "due_on"));
            commitments
                    .computeIfAbsent(id(row, "pledge_id"), _ -> new EnumMap<>(Side.class))
                    .put(Side.valueOf(row.getString("side")), promised);
        });
        return commitments;
    }

    /** The latest value of a figure. */
    private record Value(BigDecimal amount, LocalDate day, String source) {}

    /** Each with the latest of its values, or with what its parts come to. */
    private Map<UUID, List<PledgeRow.Figure>> figures(Collection<UUID> ids) {
        var latest = new HashMap<UUID, Value>();
        var figures = new HashMap<UUID, List<PledgeRow.Figure>>();
        var kept = jdbc.sql("select id from indicator where pledge_id in (:ids) and removed_at is null")
                .param("ids", ids)
                .query(UUID.class)
                .list();
        for (int from = 0; from < kept.size(); from += AT_ONCE) {
            var some = kept.subList(from, Math.min(from + AT_ONCE, kept.size()));
            latest.putAll(latest(some));
            latest.putAll(rolled(some));
        }
        jdbc.sql("""
                select id, pledge_id, kind, name, unit, baseline, baseline_on, target, target_high, target_on, out_of, source
                from indicator where pledge_id in (:ids) and removed_at is null
                order by pledge_id, place""").param("ids", ids).query(row -> {
            figures.computeIfAbsent(id(row, "pledge_id"), _ -> new ArrayList<>())
                    .add(figure(row, latest.get(id(row, "id"))));
        });
        return figures;
    }

    /** Asked for by figure and nothing else, so that the database goes by its index. */
    private Map<UUID, Value> latest(Collection<UUID> indicators) {
        var latest = new HashMap<UUID, Value>();
        jdbc.sql("""
                select indicator_id, amount, measured_on, source
                from (select indicator_id, amount, measured_on, source,
                          row_number() over (partition by indicator_id order by measured_on desc, entered_at desc) as place
                      from measurement where indicator_id in (:indicators) and removed_at is null) v
                where v.place = 1""").param("indicators", indicators).query(row -> {
            latest.put(
                    id(row, "indicator_id"),
                    new Value(
                            Amount.plain(row.getBigDecimal("amount")),
                            row.getObject("measured_on", LocalDate.class),
                            row.getString("source")));
        });
        return latest;
    }

    /** Of those that have parts, and in the words of the page of a pledge: what it calls the latest is the latest here. */
    private Map<UUID, Value> rolled(Collection<UUID> figures) {
        var whole = jdbc.sql("""
                select distinct parent_id from indicator where parent_id in (:figures)
                union select parent_indicator_id from cascade_link where parent_indicator_id in (:figures)""").param("figures", figures).query(UUID.class).set();
        var rolled = new HashMap<UUID, Value>();
        reader.read(indicators.findByIdIn(whole)).forEach((figure, reading) -> {
            var latest = reading.course().latest();
            if (reading.rolled() != null && latest != null) {
                rolled.put(figure, new Value(latest.amount(), latest.on(), ""));
            }
        });
        return rolled;
    }

    private static PledgeRow.Figure figure(ResultSet row, @Nullable Value latest) throws SQLException {
        return new PledgeRow.Figure(
                id(row, "id"),
                IndicatorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("unit"),
                amount(row, "baseline"),
                day(row, "baseline_on"),
                amount(row, "target"),
                amount(row, "target_high"),
                day(row, "target_on"),
                amount(row, "out_of"),
                row.getString("source"),
                latest == null ? null : latest.amount,
                latest == null ? null : latest.day,
                latest == null ? "" : latest.source);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable BigDecimal amount(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : Amount.plain(amount);
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> of, ResultSet row, String column)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(of, name);
    }
}
