package se.gemensam.pledge.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeOutcome;
import se.gemensam.pledge.PledgeRow;
import se.gemensam.pledge.PublicPledge;
import se.gemensam.pledge.PublicTracker;
import se.gemensam.pledge.reporting.CsvReport;
import se.gemensam.pledge.reporting.ReportCell;
import se.gemensam.pledge.reporting.ReportSheet;

/** The public pledges as open data, as docs/open-data.md describes them: fields are added, and those that there are keep their meaning. */
record OpenPledges(
        int version, String title, String sender, String contact, LocalDate published, List<Pledge> pledges) {

    private static final int VERSION = 1;

    /** A pledge; the id is its own for ever. */
    record Pledge(
            UUID id,
            String number,
            @Nullable UUID partOf,
            String period,
            String promise,
            @Nullable Level level,
            @Nullable String areaCode,
            String area,
            String addressee,
            @Nullable LocalDate deadline,
            PledgeLabel label,
            LocalDate labelSince,
            List<String> policyAreas,
            List<Commitment> commitments,
            List<Figure> figures,
            List<Evidence> evidence,
            @Nullable Verdict verdict) {}

    record Commitment(
            Side side,
            String task,
            String nothing,
            String organisation,
            @Nullable LocalDate due) {}

    record Figure(
            UUID id,
            String name,
            IndicatorKind kind,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal target,
            @Nullable BigDecimal targetHigh,
            @Nullable LocalDate targetOn,
            @Nullable BigDecimal outOf,
            @Nullable BigDecimal latest,
            @Nullable LocalDate latestOn,
            String source) {}

    record Evidence(LocalDate day, String text, String address) {}

    record Verdict(PledgeOutcome party, PledgeOutcome union, String closing, String comment, LocalDate published) {}

    static OpenPledges of(PublicTracker tracker) {
        var edition = tracker.edition();
        return new OpenPledges(
                VERSION,
                edition.title(),
                edition.sender(),
                edition.contact(),
                tracker.published(),
                tracker.pledges().stream().map(OpenPledges::pledge).toList());
    }

    private static Pledge pledge(PublicPledge pledge) {
        var row = pledge.row();
        var verdict = pledge.verdict();
        return new Pledge(
                row.id(),
                row.number(),
                row.parentId(),
                new MandatePeriod(row.term()).toString(),
                row.promise(),
                row.level(),
                row.areaCode(),
                pledge.area(),
                row.addressee(),
                row.deadline(),
                row.label(),
                pledge.moved(),
                row.policyAreas(),
                row.commitments().entrySet().stream()
                        .map(each -> new Commitment(
                                each.getKey(),
                                each.getValue().task(),
                                each.getValue().nothing(),
                                each.getValue().organisation(),
                                each.getValue().dueOn()))
                        .toList(),
                row.figures().stream().map(OpenPledges::figure).toList(),
                pledge.evidence().stream()
                        .map(proof -> new Evidence(proof.day(), proof.text(), proof.address()))
                        .toList(),
                verdict == null
                        ? null
                        : new Verdict(
                                verdict.party(),
                                verdict.union(),
                                verdict.closing().name(),
                                verdict.comment(),
                                verdict.publishedOn()));
    }

    private static Figure figure(PledgeRow.Figure figure) {
        return new Figure(
                figure.id(),
                figure.name(),
                figure.kind(),
                figure.unit(),
                figure.baseline(),
                figure.baselineOn(),
                figure.target(),
                figure.targetHigh(),
                figure.targetOn(),
                figure.outOf(),
                figure.latest(),
                figure.latestOn(),
                figure.latestSource().isEmpty() ? figure.source() : figure.latestSource());
    }

    /** A row for each figure, and one for a pledge without any; decimals with a point. */
    byte[] csv() {
        var rows = new ArrayList<List<ReportCell>>();
        for (var pledge : pledges) {
            if (pledge.figures.isEmpty()) {
                rows.add(row(pledge, null));
            }
            pledge.figures.forEach(figure -> rows.add(row(pledge, figure)));
        }
        return CsvReport.write(new ReportSheet("loften", COLUMNS, rows), Locale.ENGLISH);
    }

    private static final List<String> COLUMNS = List.of(
            "id",
            "number",
            "partOf",
            "period",
            "promise",
            "level",
            "areaCode",
            "area",
            "addressee",
            "deadline",
            "label",
            "labelSince",
            "policyAreas",
            "partyTask",
            "partyOrganisation",
            "unionTask",
            "unionOrganisation",
            "figureId",
            "figure",
            "kind",
            "unit",
            "baseline",
            "baselineOn",
            "target",
            "targetHigh",
            "targetOn",
            "outOf",
            "latest",
            "latestOn",
            "source");

    private static List<ReportCell> row(Pledge pledge, @Nullable Figure figure) {
        var cells = new ArrayList<ReportCell>(COLUMNS.size());
        cells.add(ReportCell.of(pledge.id.toString()));
        cells.add(ReportCell.of(pledge.number));
        cells.add(ReportCell.of(pledge.partOf == null ? "" : pledge.partOf.toString()));
        cells.add(ReportCell.of(pledge.period));
        cells.add(ReportCell.of(pledge.promise));
        cells.add(name(pledge.level));
        cells.add(ReportCell.of(pledge.areaCode == null ? "" : pledge.areaCode));
        cells.add(ReportCell.of(pledge.area));
        cells.add(ReportCell.of(pledge.addressee));
        cells.add(ReportCell.of(pledge.deadline));
        cells.add(name(pledge.label));
        cells.add(ReportCell.of(pledge.labelSince));
        cells.add(ReportCell.of(String.join(",", pledge.policyAreas)));
        for (var side : List.of(Side.PARTY, Side.UNION)) {
            var commitment = pledge.commitments.stream()
                    .filter(each -> each.side == side)
                    .findFirst();
            cells.add(ReportCell.of(commitment.map(Commitment::task).orElse("")));
            cells.add(ReportCell.of(commitment.map(Commitment::organisation).orElse("")));
        }
        var known = Optional.ofNullable(figure);
        cells.add(ReportCell.of(known.map(each -> each.id.toString()).orElse("")));
        cells.add(ReportCell.of(known.map(Figure::name).orElse("")));
        cells.add(name(known.map(Figure::kind).orElse(null)));
        cells.add(ReportCell.of(known.map(Figure::unit).orElse("")));
        cells.add(number(known.map(Figure::baseline).orElse(null)));
        cells.add(ReportCell.of(known.map(Figure::baselineOn).orElse(null)));
        cells.add(number(known.map(Figure::target).orElse(null)));
        cells.add(number(known.map(Figure::targetHigh).orElse(null)));
        cells.add(ReportCell.of(known.map(Figure::targetOn).orElse(null)));
        cells.add(number(known.map(Figure::outOf).orElse(null)));
        cells.add(number(known.map(Figure::latest).orElse(null)));
        cells.add(ReportCell.of(known.map(Figure::latestOn).orElse(null)));
        cells.add(ReportCell.of(known.map(Figure::source).orElse("")));
        return cells;
    }

    private static ReportCell name(@Nullable Enum<?> choice) {
        return ReportCell.of(choice == null ? "" : choice.name());
    }

    private static ReportCell number(@Nullable BigDecimal value) {
        return value == null ? ReportCell.of("") : new ReportCell.Number(value);
    }
}
