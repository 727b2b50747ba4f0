package se.gemensam.pledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** The figures of a pledge as its page shows them. */
@Service
@Transactional(readOnly = true)
public class FigureOverview {

    /** As many values as come with a figure. */
    public static final int SHOWN = 12;

    private final PledgeAccess access;
    private final IndicatorRepository indicators;
    private final MeasurementRepository measurements;
    private final FigureReader reader;
    private final Members members;

    FigureOverview(
            PledgeAccess access,
            IndicatorRepository indicators,
            MeasurementRepository measurements,
            FigureReader reader,
            Members members) {
        this.access = access;
        this.indicators = indicators;
        this.measurements = measurements;
        this.reader = reader;
        this.members = members;
    }

    /** In their order. */
    public List<FigurePage> of(UUID pledgeId) {
        var viewer = access.require(PledgeAct.READ, pledgeId).member();
        var figures = indicators.of(pledgeId);
        var readings = reader.read(figures);
        return figures.stream()
                .map(figure -> page(figure, Objects.requireNonNull(readings.get(figure.id())), viewer))
                .toList();
    }

    /** All that stand, the latest first. */
    public List<MeasurementRow> values(UUID indicatorId) {
        var indicator = indicators
                .findById(indicatorId)
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> new NotFoundException("indicator " + indicatorId));
        var viewer = access.require(PledgeAct.READ, indicator.pledgeId()).member();
        return rows(indicator, MeasurementService.MOST, viewer);
    }

    private FigurePage page(Indicator figure, FigureReader.Reading reading, Member viewer) {
        return new FigurePage(
                figure.id(),
                reading.says(),
                reading.course(),
                FigureSeries.of(reading.says(), reading.points()),
                reading.points().isEmpty() ? List.of() : rows(figure, SHOWN, viewer),
                reading.points().size(),
                reading.rolled());
    }

    private List<MeasurementRow> rows(Indicator figure, int most, Member viewer) {
        var values = measurements.latest(figure.id(), Limit.of(most));
        var names = members.displayNames(
                values.stream().map(Measurement::enteredBy).distinct().toList(), viewer);
        var years = figure.draft().years();
        return values.stream().map(value -> row(value, years, names)).toList();
    }

    private static MeasurementRow row(Measurement value, ValidYears years, Map<UUID, String> names) {
        return new MeasurementRow(
                value.id(),
                value.measuredOn(),
                value.amount(),
                value.note(),
                value.source(),
                names.getOrDefault(value.enteredBy(), ""),
                value.enteredAt(),
                years.include(value.measuredOn().getYear()));
    }
}
