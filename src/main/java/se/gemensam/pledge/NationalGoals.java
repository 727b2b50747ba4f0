package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Unguarded;

/** National goals, and pledges that break one of them down to the own county. */
@Service
@Transactional
public class NationalGoals {

    private final JdbcClient jdbc;
    private final PledgeService pledges;
    private final IndicatorService indicators;

    NationalGoals(JdbcClient jdbc, PledgeService pledges, IndicatorService indicators) {
        this.jdbc = jdbc;
        this.pledges = pledges;
        this.indicators = indicators;
    }

    private record Known(String code, NationalGoal.Value value) {}

    @Transactional(readOnly = true)
    @Unguarded(because = "what the national organisations have set as goals is public knowledge")
    public List<NationalGoal> list() {
        var values = jdbc
                .sql("select code, measured_on, amount from national_goal_value order by measured_on")
                .query((row, _) -> new Known(
                        row.getString("code"),
                        new NationalGoal.Value(
                                row.getObject("measured_on", LocalDate.class), amount(row.getBigDecimal("amount")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Known::code, Collectors.mapping(Known::value, Collectors.toList())));
        return jdbc.sql("select * from national_goal order by sort_order")
                .query((row, _) -> new NationalGoal(
                        row.getString("code"),
                        IndicatorKind.valueOf(row.getString("kind")),
                        Direction.valueOf(row.getString("direction")),
                        kept(row.getBigDecimal("baseline")),
                        row.getObject("baseline_on", LocalDate.class),
                        kept(row.getBigDecimal("target")),
                        kept(row.getBigDecimal("out_of")),
                        row.getObject("target_on", LocalDate.class),
                        ValidYears.valueOf(row.getString("years")),
                        values.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private static @Nullable BigDecimal kept(@Nullable BigDecimal value) {
        return value == null ? null : amount(value);
    }

    private static BigDecimal amount(BigDecimal value) {
        return Amount.plain(value);
    }

    /**
     * Begins a pledge that breaks a goal down: its figure is measured as the goal is, and its own baseline and target are to be said.
     *
     * @param name of the goal, in the words of who begins it
     * @return the pledge
     * @throws NotFoundException when there is no such goal
     */
    public UUID breakDown(UUID workspaceId, String code, String name, MandatePeriod term) {
        var goal = list().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("national goal " + code));
        var id = pledges.create(workspaceId, new PledgeDraft(name, term, null));
        pledges.write(id, PledgeField.LEVEL, "", "OWN_ORGANISATION");
        indicators.add(
                id,
                new IndicatorDraft(
                        goal.kind(),
                        name,
                        "",
                        goal.direction(),
                        null,
                        null,
                        goal.kind() == IndicatorKind.CHANGE ? goal.target() : null,
                        null,
                        null,
                        null,
                        "",
                        goal.years(),
                        "",
                        "",
                        RollUp.NONE,
                        null,
                        List.of()));
        return id;
    }
}
