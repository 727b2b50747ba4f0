package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.pledge.FigurePage;
import se.gemensam.pledge.MeasurementRow;
import se.gemensam.shell.Notice;

/** What one does with figures: each act opens its dialog, and says what was done. */
class FigureDesk {

    private final UUID pledge;
    private final FigureTools tools;
    private final Component page;
    private final Runnable refresh;

    FigureDesk(UUID pledge, FigureTools tools, Component page, Runnable refresh) {
        this.pledge = pledge;
        this.tools = tools;
        this.page = page;
        this.refresh = refresh;
    }

    List<MeasurementRow> allValues(UUID figure) {
        return tools.figures().values(figure);
    }

    void add() {
        new IndicatorDialog(null, draft -> {
                    tools.indicators().add(pledge, draft);
                    refresh.run();
                })
                .open();
    }

    void change(FigurePage figure) {
        new IndicatorDialog(figure.says(), draft -> {
                    tools.indicators().change(figure.id(), figure.says(), draft);
                    refresh.run();
                })
                .open();
    }

    void remove(FigurePage figure) {
        act(() -> {
            tools.indicators().remove(figure.id());
            Notice.done(
                    page.getTranslation("indicator.removed", figure.says().name()),
                    () -> act(() -> tools.indicators().restore(figure.id())));
        });
    }

    void enter(FigurePage figure) {
        new MeasurementDialog(figure.says(), Time.today(tools.clock()), draft -> {
                    tools.measurements().enter(figure.id(), draft);
                    refresh.run();
                })
                .open();
    }

    void readSeries(FigurePage figure) {
        new SeriesDialog(figure.says(), (name, bytes) -> tools.series().preview(figure.id(), name, bytes), values -> {
                    tools.measurements().enter(figure.id(), values);
                    Notice.done(page.getTranslation("measurement.series.done", values.size()));
                    refresh.run();
                })
                .open();
    }

    void remove(FigurePage figure, MeasurementRow value) {
        act(() -> {
            tools.measurements().remove(value.id());
            Notice.done(
                    page.getTranslation(
                            "measurement.removed",
                            new FigureWords(page, page.getUI().orElseThrow().getLocale())
                                    .value(figure.says(), value.amount())),
                    () -> act(() -> tools.measurements().restore(value.id())));
        });
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.trouble(
                    page.getTranslation(refused.key(), refused.arguments().toArray()));
        }
        refresh.run();
    }
}
