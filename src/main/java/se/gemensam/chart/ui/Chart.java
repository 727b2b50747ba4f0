package se.gemensam.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.gemensam.chart.Bars;
import se.gemensam.chart.ChartPicture;
import se.gemensam.chart.ChartTexts;
import se.gemensam.chart.Course;
import se.gemensam.chart.Shares;
import se.gemensam.chart.Timeline;

/** A picture of figures or days, with the same as a table. As high as its kind wants, before it is drawn too. */
@Tag("gemensam-chart")
@JsModule("./chart/gemensam-chart.ts")
public final class Chart extends Component implements HasStyle {

    /** Steps of height for bars, by their number: each has its class in the style sheet. */
    private static final int[] HEIGHTS = {2, 3, 4, 6, 8, 12, 18, 27, 40, 60};

    private String height = "";

    public Chart(ChartPicture picture) {
        getElement().setPropertyBean("texts", ChartTexts.of(getLocale(), key -> getTranslation(key)));
        addClassName("chart");
        show(picture);
    }

    /** Another picture in the same place. */
    public void show(ChartPicture picture) {
        getElement().setPropertyBean("picture", picture);
        removeClassName(height);
        height = height(picture);
        addClassName(height);
    }

    /** From here on one can pick what has a key. */
    public Registration onPick(Consumer<String> listener) {
        getElement().setProperty("pickable", true);
        return addListener(Picked.class, picked -> listener.accept(picked.key()));
    }

    private static String height(ChartPicture picture) {
        return switch (picture) {
            case Course _ -> "chart-course";
            case Shares _ -> "chart-shares";
            case Timeline timeline -> timeline.sparse() ? "chart-timeline-sparse" : "chart-timeline";
            case Bars bars -> "chart-bars-" + atLeast(bars.bars().size());
        };
    }

    private static int atLeast(int bars) {
        return IntStream.of(HEIGHTS)
                .filter(height -> height >= bars)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody picked a value, a part, a bar or a mark. */
    @DomEvent("chart-pick")
    public static class Picked extends ComponentEvent<Chart> {

        private final String key;

        public Picked(Chart source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        /** Comes from a browser: may be any words. */
        public String key() {
            return key;
        }
    }
}
