package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoCalendar;
import se.gemensam.organisation.AreaRow;
import se.gemensam.organisation.GeographyService;

/** How it goes with the demo's pledges: what was measured, reported and assessed, and what is to be looked at next. */
@Component
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoCourse {

    record DemoValue(LocalDate on, BigDecimal amount, String note) {}

    /** @param to what it goes by then */
    record DemoReport(String by, PledgeLabel to, LocalDate on, String why, DemoEvidence evidence) {}

    /** A decision of an assembly where one is named, else a page on the web. */
    record DemoEvidence(
            String title,
            @Nullable String url,
            LocalDate on,
            @Nullable String assembly,
            @Nullable String paragraph,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable String moved) {

        EvidenceDraft draft(LocalDate day) {
            if (assembly == null || paragraph == null) {
                return new EvidenceDraft(new Proof.Link(title, url == null ? "" : url, day));
            }
            var votes = votesFor == null || votesAgainst == null ? null : new Votes(votesFor, votesAgainst);
            return new EvidenceDraft(
                    new Proof.Decision(assembly, day, paragraph, votes, moved == null ? "" : moved, "", ""));
        }
    }

    private static final int CHECK_IN_MONTH = 12;

    private final MeasurementService measurements;
    private final FollowUpService reports;
    private final VerdictService verdicts;
    private final CascadeService cascade;
    private final CheckInService checkIns;
    private final ClosingService closings;
    private final PledgeOverview overview;
    private final GeographyService geography;
    private final DemoCalendar calendar;

    DemoCourse(
            MeasurementService measurements,
            FollowUpService reports,
            VerdictService verdicts,
            CascadeService cascade,
            CheckInService checkIns,
            ClosingService closings,
            PledgeOverview overview,
            GeographyService geography,
            DemoCalendar calendar) {
        this.measurements = measurements;
        this.reports = reports;
        this.verdicts = verdicts;
        this.cascade = cascade;
        this.checkIns = checkIns;
        this.closings = closings;
        this.overview = overview;
        this.geography = geography;
        this.calendar = calendar;
    }

    /** @param values of each figure, in their order */
    void measure(UUID pledge, List<List<DemoValue>> values) {
        var figures = overview.get(pledge).figures();
        for (int i = 0; i < figures.size(); i++) {
            var series = values.get(i).stream()
                    .map(value -> new MeasurementDraft(calendar.date(value.on()), value.amount(), value.note(), ""))
                    .toList();
            if (!series.isEmpty()) {
                measurements.enter(figures.get(i).id(), series);
            }
        }
    }

    void report(UUID pledge, DemoReport report) {
        reports.report(
                pledge,
                new PledgeReport(
                        PledgeStanding.of(report.to()),
                        report.why(),
                        calendar.date(report.on()),
                        List.of(report.evidence()
                                .draft(calendar.date(report.evidence().on()))),
                        Set.of(),
                        Map.of()));
    }

    /** @param verdict outcome and why, of the side of the current person */
    void assess(UUID pledge, List<String> verdict) {
        verdicts.assess(
                pledge, new VerdictDraft(1, null, PledgeOutcome.valueOf(verdict.getFirst()), verdict.getLast()));
    }

    /** @param values of the parts, by the names of their kommuner */
    void divide(UUID pledge, LocalDate on, Map<String, BigDecimal> values) {
        var codes = geography.areas().stream()
                .filter(area -> values.containsKey(area.name()))
                .toList();
        var whole = overview.get(pledge).figures().getFirst();
        var parts = cascade.spread(
                pledge,
                whole.id(),
                codes.stream()
                        .map(area -> new ChildDraft(area.code(), values.get(area.name()), null, null, null))
                        .toList());
        for (int i = 0; i < parts.size(); i++) {
            enter(parts.get(i), codes.get(i), on, values);
        }
    }

    private void enter(UUID part, AreaRow area, LocalDate on, Map<String, BigDecimal> values) {
        var figure = overview.get(part).figures().getFirst();
        measurements.enter(
                figure.id(),
                new MeasurementDraft(calendar.date(on), Objects.requireNonNull(values.get(area.name())), "", ""));
    }

    /** What the two sides are to look at together, and the book of the last period that is being closed. */
    void plan(UUID room, MandatePeriod last) {
        checkIns.plan(
                room,
                new CheckInDraft(
                        "Avstämning av löftena", calendar.date(2026, CHECK_IN_MONTH, 8), "Folkets hus, Demostad"));
        closings.open(room, ClosingKind.FINAL, last);
    }
}
