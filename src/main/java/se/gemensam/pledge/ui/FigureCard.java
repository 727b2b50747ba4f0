package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.pledge.FigurePage;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.MeasurementRow;
import se.gemensam.pledge.Rolled;
import se.gemensam.pledge.ValidYears;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Toolbar;

/** A figure: what it is now in large type, from what to what, how far that is, and its values. */
class FigureCard extends Composite<Article> {

    private final FigurePage figure;
    private final FigureWords words = new FigureWords(this, getLocale());
    private final Div values = new Div();
    private final Toolbar actions = new Toolbar();

    FigureCard(FigurePage figure, LocalDate today) {
        this.figure = figure;
        var says = figure.says();
        var content = getContent();
        content.addClassName("figure");
        var path = path();
        content.add(new H3(says.name()), latest(), path);
        var progress = figure.course().progress();
        if (progress != null) {
            content.add(progress(progress));
        }
        PledgeCharts.course(figure, path.getText(), today).ifPresent(content::add);
        content.add(new FigureSteps(figure, words));
        facts().forEach(content::add);
        content.add(values, actions);
    }

    void action(Icon icon, String key, Runnable act) {
        var button = new Button(getTranslation(key), icon.create(), _ -> act.run());
        button.setAriaLabel(getTranslation(key) + ": " + figure.says().name());
        actions.getContent().add(button);
    }

    /** @param remove null when the viewer takes none away */
    void showValues(List<MeasurementRow> rows, Runnable unfold, @Nullable Consumer<MeasurementRow> remove) {
        values.removeAll();
        if (rows.isEmpty()) {
            return;
        }
        values.add(new MeasurementTable(figure.says(), words, rows, remove));
        if (rows.size() < figure.count()) {
            var all = new Button(getTranslation("measurement.all", figure.count()), _ -> unfold.run());
            all.addThemeVariants(ButtonVariant.TERTIARY);
            values.add(all);
        }
    }

    private Component latest() {
        var latest = figure.course().latest();
        var baseline = figure.says().baseline();
        var line = new Div();
        line.addClassName("figure-latest");
        if (latest != null) {
            var on = new Span(words.day(latest.on()));
            on.addClassName("soft");
            line.add(large(latest.amount(), figure.rolled()), on);
        } else if (baseline != null) {
            line.add(large(baseline, null), soft("measurement.none.baseline"));
        } else {
            line.add(soft("measurement.none.yet"));
        }
        return line;
    }

    /** What a coverage is of is how many parts it has, when nothing else was said. */
    private Span large(BigDecimal amount, @Nullable Rolled rolled) {
        var says = figure.says();
        var large = new Span(
                rolled == null || says.outOf() != null
                        ? words.value(says, amount)
                        : words.value(says.kind(), says.unit(), BigDecimal.valueOf(rolled.of()), amount));
        large.addClassName("figure-value");
        return large;
    }

    private Span soft(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("soft");
        return words;
    }

    private Paragraph path() {
        var says = figure.says();
        var parts = new ArrayList<String>();
        var baseline = says.baseline();
        if (baseline != null && says.baselineOn() != null) {
            parts.add(getTranslation("indicator.from.day", words.value(says, baseline), words.day(says.baselineOn())));
        } else if (baseline != null) {
            parts.add(getTranslation("indicator.from", words.value(says, baseline)));
        }
        var target = words.target(says);
        if (!target.isEmpty()) {
            parts.add(getTranslation("indicator.to", target));
        }
        if (says.targetOn() != null) {
            parts.add(getTranslation("indicator.by", words.day(says.targetOn())));
        }
        var path = new Paragraph(String.join(" ", parts));
        path.addClassName("figure-path");
        return path;
    }

    private Component progress(int percent) {
        var bar = new ProgressBar(0, 100, Math.clamp(percent, 0, 100));
        bar.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(
                bar,
                new Span(getTranslation(percent < 0 ? "indicator.progress.worse" : "indicator.progress", percent)));
        line.addClassName("progress-line");
        return line;
    }

    private List<Paragraph> facts() {
        var says = figure.says();
        var facts = new ArrayList<String>();
        var change = figure.course().change();
        if (change != null && change.signum() != 0) {
            facts.add(getTranslation("indicator.change.since", words.difference(says, change)));
        }
        var rolled = figure.rolled();
        if (rolled != null) {
            facts.add(getTranslation("indicator.rolled." + says.rollUp(), rolled.measured(), rolled.of()));
        }
        if (says.years() != ValidYears.EVERY) {
            facts.add(getTranslation("indicator.years." + says.years()));
        }
        if (!says.source().isEmpty() || !says.reporter().isEmpty()) {
            facts.add(where(says));
        }
        return facts.stream()
                .map(fact -> {
                    var line = new Paragraph(fact);
                    line.addClassName("soft");
                    return line;
                })
                .toList();
    }

    private String where(IndicatorDraft says) {
        if (says.reporter().isEmpty()) {
            return getTranslation("indicator.taken", says.source());
        }
        return says.source().isEmpty()
                ? getTranslation("indicator.told", says.reporter())
                : getTranslation("indicator.taken.told", says.source(), says.reporter());
    }
}
