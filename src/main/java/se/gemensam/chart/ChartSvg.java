package se.gemensam.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.gemensam.base.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Charts for paper and for pages without script: an SVG element with title and description, in the colours of the light theme. It
 * carries neither style nor script of its own, so that it may stand in a page with a strict policy.
 */
@Component
public class ChartSvg implements AutoCloseable {

    private static final int WIDTH = 640;
    private static final int KEPT = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Texts texts;
    private final DrawingThread drawing = new DrawingThread();
    private final Cache<Order, String> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ChartSvg(Texts texts) {
        this.texts = texts;
    }

    /** As wide as a page and as high as its kind wants. */
    public String draw(ChartPicture picture, Locale language) {
        return draw(picture, language, WIDTH, height(picture));
    }

    /**
     * The same picture is drawn once; the first one of a process waits for the drawing to be loaded, some seconds.
     *
     * @param width in CSS pixels, as {@code height}
     */
    public String draw(ChartPicture picture, Locale language, int width, int height) {
        return drawn.get(new Order(picture, Texts.nearest(language), width, height), this::draw);
    }

    @Override
    public void close() {
        drawing.close();
    }

    private String draw(Order order) {
        var words = ChartTexts.of(order.language, key -> texts.get(order.language, key));
        return drawing.draw(
                JSON.writeValueAsString(order.picture), JSON.writeValueAsString(words), order.width, order.height);
    }

    private static int height(ChartPicture picture) {
        return switch (picture) {
            case Course _ -> 320;
            case Shares _ -> 112;
            case Bars bars -> 40 + 32 * bars.bars().size();
            case Timeline timeline -> timeline.sparse() ? 192 : 276;
        };
    }

    private record Order(ChartPicture picture, Locale language, int width, int height) {}
}
