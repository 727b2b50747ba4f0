package se.gemensam.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import se.gemensam.ViewTest;
import se.gemensam.chart.ChartPictures;
import tools.jackson.databind.JsonNode;

class ChartTest extends ViewTest {

    @Test
    void sendsThePictureAndTheWordsOfCharts() {
        var chart = new Chart(ChartPictures.course("Ett"));
        var picture = property(chart, "picture");
        assertThat(picture.path("kind").asString()).isEqualTo("Course");
        assertThat(picture.path("now").asString()).isEqualTo("2028-09-13");
        assertThat(picture.at("/lines/0/values/1/date").asString()).isEqualTo("2027-09-13");
        assertThat(picture.at("/lines/0/values/1/value").asDouble()).isEqualTo(1234.5);
        assertThat(picture.at("/lines/0/tone").asString()).isEqualTo("PARTY");
        assertThat(picture.at("/baseline/value").asDouble()).isEqualTo(1000);
        var texts = property(chart, "texts");
        assertThat(texts.path("language").asString()).isEqualTo("sv");
        assertThat(texts.path("showTable").asString()).isEqualTo("Visa som tabell");
    }

    @Test
    void isAsHighAsItsPictureWantsAlsoWhenAnotherComes() {
        var chart = new Chart(ChartPictures.timeline("Halvtid"));
        chart.addClassName("ours");
        assertThat(chart.getClassNames()).containsExactlyInAnyOrder("chart", "chart-timeline-sparse", "ours");
        chart.show(ChartPictures.bars("Vård"));
        assertThat(chart.getClassNames()).containsExactlyInAnyOrder("chart", "chart-bars-2", "ours");
        assertThat(property(chart, "picture").path("kind").asString()).isEqualTo("Bars");
    }

    @Test
    void tellsWhatWasPicked() {
        var chart = new Chart(ChartPictures.shares("infriade"));
        assertThat(chart.getElement().getProperty("pickable", false)).isFalse();
        var picked = new ArrayList<String>();
        chart.onPick(picked::add);
        assertThat(chart.getElement().getProperty("pickable", false)).isTrue();
        ComponentUtil.fireEvent(chart, new Chart.Picked(chart, true, "late"));
        assertThat(picked).containsExactly("late");
    }

    private static JsonNode property(Chart chart, String name) {
        return (JsonNode) chart.getElement().getPropertyRaw(name);
    }
}
