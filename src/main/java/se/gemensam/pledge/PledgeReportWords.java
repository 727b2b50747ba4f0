package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Texts;
import se.gemensam.organisation.Side;
import se.gemensam.platform.exporting.PaperStyle;
import se.gemensam.pledge.reporting.ReportBlock;
import se.gemensam.pledge.reporting.ReportCell;
import se.gemensam.pledge.reporting.ReportSheet;
import se.gemensam.pledge.reporting.ReportText;
import se.gemensam.shell.Formats;

/** What a report of pledges says, in one language. */
record PledgeReportWords(Texts texts, Locale language) {

    private static final List<Side> SIDES = List.of(Side.PARTY, Side.UNION);

    /** "Löften 2026–2030". */
    String title(PledgeFilter filter) {
        return get("pledgeReport.title", filter.term().toString());
    }

    ReportText text(
            String room, PledgeFilter filter, PledgeFigures.Count count, List<PledgeRow> rows, LocalDate today) {
        var blocks = new ArrayList<ReportBlock>();
        blocks.add(new ReportBlock.Heading(1, get("pledgeReport.summary")));
        blocks.add(new ReportBlock.Line(get("tracker.found", count.total())));
        if (count.total() > 0) {
            blocks.add(new ReportBlock.Table(
                    List.of(get("pledgeReport.label"), get("pledgeReport.count")),
                    Arrays.stream(PledgeLabel.values())
                            .filter(label -> count.of(label) > 0)
                            .map(label -> List.of(get(label.textKey()), Integer.toString(count.of(label))))
                            .toList()));
            blocks.add(new ReportBlock.Heading(1, get("pledgeReport.pledges")));
            rows.forEach(row -> pledge(blocks, row));
        }
        var day = new Formats(language).day(today);
        return new ReportText(
                title(filter),
                filter.isOpen() ? room + " · " + day : get("pledgeReport.ofSome", room, day),
                title(filter) + " · " + room + " · " + day,
                get("export.page", PaperStyle.PAGE, PaperStyle.PAGES),
                language,
                blocks);
    }

    private void pledge(List<ReportBlock> blocks, PledgeRow row) {
        blocks.add(new ReportBlock.Heading(2, row.number() + " " + row.promise()));
        var facts = new ArrayList<String>();
        facts.add(get(row.label().textKey()));
        if (row.level() != null) {
            facts.add(get("level." + row.level()));
        }
        if (!row.addressee().isEmpty()) {
            facts.add(get("pledgeReport.decidedBy", row.addressee()));
        }
        if (row.deadline() != null) {
            facts.add(get("pledge.until", day(row.deadline())));
        }
        marks(row).forEach(facts::add);
        blocks.add(new ReportBlock.Line(String.join(" · ", facts)));
        for (var side : SIDES) {
            row.commitment(side)
                    .map(promised -> promised(side, promised))
                    .ifPresent(words -> blocks.add(new ReportBlock.Line(words)));
        }
        if (!row.figures().isEmpty()) {
            var words = new PledgeFigureWords(texts, language);
            blocks.add(new ReportBlock.Table(
                    List.of(
                            get("pledgeReport.figure"),
                            get("pledgeReport.baseline"),
                            get("pledgeReport.latest"),
                            get("pledgeReport.target")),
                    row.figures().stream()
                            .map(figure -> List.of(
                                    figure.name(),
                                    dated(words.amount(figure, figure.baseline()), figure.baselineOn()),
                                    dated(words.amount(figure, figure.latest()), figure.latestOn()),
                                    dated(words.target(figure), figure.targetOn())))
                            .toList()));
        }
    }

    private List<String> marks(PledgeRow row) {
        return row.marks().stream()
                .filter(mark -> mark != PledgeMark.WHOLE)
                .sorted()
                .map(mark -> get(mark.textKey()))
                .toList();
    }

    private String promised(Side side, PledgeRow.Promised promised) {
        var what = promised.task().isEmpty() ? get("pledgeReport.nothing", promised.nothing()) : promised.task();
        var by = promised.organisation().isEmpty() ? "" : " (" + promised.organisation() + ")";
        return get("pledgeReport.side." + side) + ": " + what + by;
    }

    private String dated(String amount, @Nullable LocalDate day) {
        return day == null || amount.isEmpty() ? amount : amount + ", " + day(day);
    }

    private String day(LocalDate day) {
        return new Formats(language).day(day);
    }

    /** The pledges, each with its first figure, and all their figures. */
    List<ReportSheet> sheets(List<PledgeRow> rows) {
        return List.of(
                new ReportSheet(
                        get("pledgeReport.pledges"),
                        columns(
                                "number",
                                "promise",
                                "label",
                                "level",
                                "area",
                                "decides",
                                "ask",
                                "policyAreas",
                                "deadline",
                                "weight",
                                "marks",
                                "partyOrganisation",
                                "partyTask",
                                "unionOrganisation",
                                "unionTask",
                                "figure",
                                "unit",
                                "baseline",
                                "latest",
                                "latestOn",
                                "target",
                                "targetOn"),
                        rows.stream().map(this::cells).toList()),
                new ReportSheet(
                        get("pledgeReport.figures"),
                        columns(
                                "number",
                                "promise",
                                "figure",
                                "unit",
                                "baseline",
                                "baselineOn",
                                "latest",
                                "latestOn",
                                "target",
                                "targetOn",
                                "source"),
                        rows.stream()
                                .flatMap(row -> row.figures().stream().map(figure -> cells(row, figure)))
                                .toList()));
    }

    private List<String> columns(String... names) {
        return Arrays.stream(names).map(name -> get("pledgeReport." + name)).toList();
    }

    private List<ReportCell> cells(PledgeRow row) {
        var cells = new ArrayList<ReportCell>();
        cells.add(ReportCell.of(row.number()));
        cells.add(ReportCell.of(row.promise()));
        cells.add(ReportCell.of(get(row.label().textKey())));
        cells.add(ReportCell.of(row.level() == null ? "" : get("level." + row.level())));
        cells.add(ReportCell.of(row.areaCode() == null ? "" : row.areaCode()));
        cells.add(ReportCell.of(row.addressee()));
        cells.add(ReportCell.of(row.ask() == null ? "" : get("tracker.ask." + row.ask())));
        cells.add(ReportCell.of(row.policyAreas().stream()
                .map(code -> get("policyArea." + code))
                .collect(Collectors.joining(", "))));
        cells.add(ReportCell.of(row.deadline()));
        cells.add(new ReportCell.Number(BigDecimal.valueOf(row.weight())));
        cells.add(ReportCell.of(String.join(", ", marks(row))));
        for (var side : SIDES) {
            var promised = row.commitment(side);
            cells.add(
                    ReportCell.of(promised.map(PledgeRow.Promised::organisation).orElse("")));
            cells.add(ReportCell.of(promised.map(each -> each.task().isEmpty() ? each.nothing() : each.task())
                    .orElse("")));
        }
        var figure = row.figure();
        cells.add(ReportCell.of(figure.map(PledgeRow.Figure::name).orElse("")));
        cells.add(ReportCell.of(figure.map(this::unit).orElse("")));
        cells.add(figure.map(each -> value(each, each.baseline())).orElse(ReportCell.of("")));
        cells.add(figure.map(each -> value(each, each.latest())).orElse(ReportCell.of("")));
        cells.add(ReportCell.of(figure.map(PledgeRow.Figure::latestOn).orElse(null)));
        cells.add(figure.map(each -> value(each, each.target())).orElse(ReportCell.of("")));
        cells.add(ReportCell.of(figure.map(PledgeRow.Figure::targetOn).orElse(null)));
        return cells;
    }

    private List<ReportCell> cells(PledgeRow row, PledgeRow.Figure figure) {
        return List.of(
                ReportCell.of(row.number()),
                ReportCell.of(row.promise()),
                ReportCell.of(figure.name()),
                ReportCell.of(unit(figure)),
                value(figure, figure.baseline()),
                ReportCell.of(figure.baselineOn()),
                value(figure, figure.latest()),
                ReportCell.of(figure.latestOn()),
                value(figure, figure.target()),
                ReportCell.of(figure.targetOn()),
                ReportCell.of(figure.latestSource().isEmpty() ? figure.source() : figure.latestSource()));
    }

    private String unit(PledgeRow.Figure figure) {
        return figure.kind() == IndicatorKind.COVERAGE && figure.outOf() != null
                ? get(
                        "pledgeReport.outOf",
                        new Formats(language).number(figure.outOf().doubleValue(), 0))
                : figure.unit();
    }

    private ReportCell value(PledgeRow.Figure figure, @Nullable BigDecimal value) {
        if (value == null) {
            return ReportCell.of("");
        }
        if (figure.kind().isPercent()) {
            return new ReportCell.Percent(value);
        }
        return figure.kind() == IndicatorKind.YES_NO
                ? ReportCell.of(new PledgeFigureWords(texts, language).amount(figure, value))
                : new ReportCell.Number(value);
    }

    private String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
