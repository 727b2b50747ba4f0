package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.gemensam.chart.Course;
import se.gemensam.chart.Shares;
import se.gemensam.chart.Timeline;
import se.gemensam.chart.Tone;
import se.gemensam.chart.ui.Chart;
import se.gemensam.pledge.FigurePage;
import se.gemensam.pledge.FigureSeries;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.PledgeFigures;
import se.gemensam.pledge.PledgeLabel;
import se.gemensam.pledge.PledgeTimeline;

/** Pictures of how it goes with pledges. What they show stands in words beside them too. */
final class PledgeCharts {

    private static final int MOST_MARKS = 100;

    private PledgeCharts() {}

    /** The values of a figure over time with what is to be reached; nothing of a single value, or of yes and no. */
    static Optional<Chart> course(FigurePage figure, String sentence, LocalDate today) {
        var series = figure.series();
        if (series.points().size() < 2 || series.kind() == IndicatorKind.YES_NO) {
            return Optional.empty();
        }
        var unit = series.kind().isPercent() ? "%" : series.unit();
        var course = Course.of(
                        series.name(),
                        sentence,
                        unit,
                        series.points().stream()
                                .map(point -> new Course.Value(point.on(), number(point.amount())))
                                .toList())
                .withTargets(Stream.concat(
                                series.steps().stream()
                                        .map(step -> new Course.Target(step.on(), number(step.amount()))),
                                target(series))
                        .toList())
                .withNow(today);
        return Optional.of(new Chart(course));
    }

    private static Stream<Course.Target> target(FigureSeries series) {
        var target = series.target();
        var on = series.targetOn();
        return target == null || on == null ? Stream.empty() : Stream.of(new Course.Target(on, number(target)));
    }

    private static double number(BigDecimal amount) {
        return amount.doubleValue();
    }

    /** How many pledges go by each label; choosing a part gives its name. */
    static Chart labels(PledgeFigures.Count count, String title, String sentence, Component page) {
        return new Chart(new Shares(
                title,
                sentence,
                Arrays.stream(PledgeLabel.values())
                        .filter(label -> count.of(label) > 0)
                        .map(label -> new Shares.Part(
                                label.name(), page.getTranslation(label.textKey()), count.of(label), tone(label)))
                        .toList()));
    }

    private static Tone tone(PledgeLabel label) {
        return switch (label) {
            case FULFILLED, FULFILLED_LATE -> Tone.GOOD;
            case ON_TRACK, DECIDED, PARTLY_FULFILLED -> Tone.UNDER_WAY;
            case DELAYED -> Tone.LATE;
            case NOT_FULFILLED -> Tone.BAD;
            case DRAFT, NOT_STARTED, VOTED_DOWN, WRITTEN_OFF, NOT_ASSESSABLE -> Tone.NEUTRAL;
        };
    }

    /** The mandate period with its elections, check-ins and last days of whole pledges; the first hundred of them. */
    static Chart period(PledgeTimeline timeline, String title, String sentence, Component page) {
        var marks = new ArrayList<Timeline.Mark>();
        timeline.points().stream()
                .filter(point -> point.what() != PledgeTimeline.What.STEP && point.partOf() == null)
                .map(point -> new Timeline.Mark(
                        point.id() == null ? "" : point.id().toString(),
                        point.day(),
                        label(point, page),
                        Timeline.Kind.valueOf(point.what().name())))
                .distinct()
                .limit(MOST_MARKS)
                .forEach(marks::add);
        return new Chart(new Timeline(
                title, sentence, timeline.from(), timeline.until(), marks, inside(timeline) ? timeline.today() : null));
    }

    private static boolean inside(PledgeTimeline timeline) {
        return !timeline.today().isBefore(timeline.from()) && !timeline.today().isAfter(timeline.until());
    }

    private static String label(PledgeTimeline.Point point, Component page) {
        return switch (point.what()) {
            case ELECTION ->
                page.getTranslation("tracker.what.ELECTION") + " " + point.day().getYear();
            case CHECK_IN -> point.text();
            case DEADLINE, STEP -> point.number();
        };
    }
}
