package se.gemensam.pledge.api;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.Direction;
import se.gemensam.pledge.FigureCourse;
import se.gemensam.pledge.FigureOverview;
import se.gemensam.pledge.FigurePage;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.IndicatorService;
import se.gemensam.pledge.IndicatorStep;
import se.gemensam.pledge.MeasurementDraft;
import se.gemensam.pledge.MeasurementRow;
import se.gemensam.pledge.MeasurementService;
import se.gemensam.pledge.RollUp;
import se.gemensam.pledge.Rolled;
import se.gemensam.pledge.ValidYears;

/** How pledges are measured, and the values over time, as the person or token that asks may see them. */
@RestController
@RequestMapping("/api")
class FigureController {

    private final FigureOverview overview;
    private final IndicatorService indicators;
    private final MeasurementService measurements;

    FigureController(FigureOverview overview, IndicatorService indicators, MeasurementService measurements) {
        this.overview = overview;
        this.indicators = indicators;
        this.measurements = measurements;
    }

    /** How a figure is measured. What is left out is as if it were empty. */
    record Description(
            @Nullable IndicatorKind kind,
            @Nullable String name,
            @Nullable String unit,
            @Nullable Direction direction,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal target,
            @Nullable BigDecimal targetHigh,
            @Nullable LocalDate targetOn,
            @Nullable BigDecimal outOf,
            @Nullable String whole,
            @Nullable ValidYears years,
            @Nullable String source,
            @Nullable String reporter,
            @Nullable RollUp rollUp,
            @Nullable UUID parentId,
            @Nullable List<Step> steps) {

        IndicatorDraft draft() {
            return new IndicatorDraft(
                    Objects.requireNonNullElse(kind, IndicatorKind.NUMBER),
                    text(name),
                    text(unit),
                    Objects.requireNonNullElse(direction, Direction.UP),
                    baseline,
                    baselineOn,
                    target,
                    targetHigh,
                    targetOn,
                    outOf,
                    text(whole),
                    Objects.requireNonNullElse(years, ValidYears.EVERY),
                    text(source),
                    text(reporter),
                    Objects.requireNonNullElse(rollUp, RollUp.NONE),
                    parentId,
                    Objects.requireNonNullElse(steps, List.<Step>of()).stream()
                            .map(Step::step)
                            .toList());
        }
    }

    /** Something to reach on the way, by a day, by name or by value. */
    record Step(
            @Nullable String name,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal target) {

        IndicatorStep step() {
            return new IndicatorStep(text(name), dueOn, target);
        }
    }

    /**
     * A change of how a figure is measured.
     *
     * @param before what was read; what others changed besides stays
     */
    record Change(@Nullable Description before, @Nullable Description after) {}

    record NewValue(
            @Nullable LocalDate on,
            @Nullable BigDecimal amount,
            @Nullable String note,
            @Nullable String source) {}

    /** @param counts whether the target holds in its year */
    record Value(
            UUID id, LocalDate on, BigDecimal amount, String note, String source, String enteredBy, boolean counts) {

        static Value of(MeasurementRow row) {
            return new Value(row.id(), row.on(), row.amount(), row.note(), row.source(), row.enteredBy(), row.counts());
        }
    }

    /**
     * A figure and how it goes.
     *
     * @param progress from baseline to target in percent; null when that cannot be said
     * @param change from the baseline, in the unit of the figure
     * @param rolled what the figures of the pledges below come to; null when it is measured on its own
     */
    record FigureDetails(
            UUID id,
            IndicatorDraft says,
            @Nullable LocalDate latestOn,
            @Nullable BigDecimal latest,
            @Nullable Integer progress,
            @Nullable BigDecimal change,
            FigureCourse.GoalState target,
            List<FigureCourse.GoalState> steps,
            @Nullable Rolled rolled,
            int values) {

        static FigureDetails of(FigurePage page) {
            var course = page.course();
            var latest = course.latest();
            return new FigureDetails(
                    page.id(),
                    page.says(),
                    latest == null ? null : latest.on(),
                    latest == null ? null : latest.amount(),
                    course.progress(),
                    course.change(),
                    course.target(),
                    course.steps(),
                    page.rolled(),
                    page.count());
        }
    }

    record Added(UUID id) {}

    @GetMapping("/pledges/{id}/indicators")
    List<FigureDetails> figures(@PathVariable UUID id) {
        return overview.of(id).stream().map(FigureDetails::of).toList();
    }

    @PostMapping("/pledges/{id}/indicators")
    ResponseEntity<Added> add(@PathVariable UUID id, @RequestBody Description description) {
        var added = indicators.add(id, description.draft());
        return ResponseEntity.created(URI.create("/api/pledges/" + id + "/indicators"))
                .body(new Added(added));
    }

    @PutMapping("/pledges/indicators/{indicator}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID indicator, @RequestBody Change change) {
        if (change.before() == null || change.after() == null) {
            throw new RefusedException("indicator.change.incomplete");
        }
        indicators.change(indicator, change.before().draft(), change.after().draft());
    }

    @DeleteMapping("/pledges/indicators/{indicator}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID indicator) {
        indicators.remove(indicator);
    }

    @GetMapping("/pledges/indicators/{indicator}/values")
    List<Value> values(@PathVariable UUID indicator) {
        return overview.values(indicator).stream().map(Value::of).toList();
    }

    @PostMapping("/pledges/indicators/{indicator}/values")
    ResponseEntity<Added> enter(@PathVariable UUID indicator, @RequestBody NewValue value) {
        var entered = measurements.enter(
                indicator, MeasurementDraft.of(value.on(), value.amount(), text(value.note()), text(value.source())));
        return ResponseEntity.created(URI.create("/api/pledges/indicators/" + indicator + "/values"))
                .body(new Added(entered));
    }

    @DeleteMapping("/pledges/values/{value}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeValue(@PathVariable UUID value) {
        measurements.remove(value);
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
