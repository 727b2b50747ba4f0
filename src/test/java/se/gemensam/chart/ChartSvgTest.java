package se.gemensam.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import se.gemensam.base.Texts;

/** The real drawing, without a context of the application. */
class ChartSvgTest {

    private static final String HOSTILE = "</text><script>alert(\"1\")</script> ]]> 'x' & <!-- {a|b}";
    private static final ChartSvg CHARTS = new ChartSvg(new Texts());

    @AfterAll
    static void close() {
        CHARTS.close();
    }

    @Test
    void isAnImageWithANameAndADescription() throws Exception {
        for (var picture : ChartPictures.all("Halvtid")) {
            var svg = parsed(CHARTS.draw(picture, Texts.SWEDISH));
            assertThat(svg.getTagName()).isEqualTo("svg");
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(text(svg, "title")).isEqualTo(picture.title());
            assertThat(text(svg, "desc")).isEqualTo(picture.description());
        }
    }

    @Test
    void saysWhatIsInThePicture() throws Exception {
        assertThat(words(CHARTS.draw(ChartPictures.course("Ett"), Texts.SWEDISH)))
                .contains("Ett", "Andra", "Mål", "Delmål 1 300 %", "Utgångsläge 1 000 %", "I dag");
        assertThat(words(CHARTS.draw(ChartPictures.shares("infriade"), Texts.SWEDISH)))
                .contains("infriade", "12", "försenade", "1 234");
        assertThat(words(CHARTS.draw(ChartPictures.bars("Vård"), Texts.SWEDISH)))
                .contains("Vård", "Skola", "infriade", "brutna");
        assertThat(words(CHARTS.draw(ChartPictures.timeline("Halvtid"), Texts.SWEDISH)))
                .contains("Halvtid", "13 sep. 2026", "Val", "I dag");
    }

    @Test
    void writesNumbersAsItsReadersDo() throws Exception {
        assertThat(words(CHARTS.draw(ChartPictures.course("Ett"), Texts.SWEDISH)))
                .contains("1 234,5 %");
        assertThat(words(CHARTS.draw(ChartPictures.course("Ett"), Locale.ENGLISH)))
                .contains("1,234.5%", "Target");
    }

    @Test
    void whatPeopleTypedStaysText() throws Exception {
        for (var label : List.of("<script>", "\"']]>&", HOSTILE)) {
            for (var picture : ChartPictures.all(label)) {
                var svg = parsed(CHARTS.draw(picture, Texts.SWEDISH));
                assertThat(svg.getElementsByTagName("script").getLength()).isZero();
                assertThat(svg.getTextContent()).contains(label.substring(0, 6));
            }
        }
        var shares =
                new Shares(HOSTILE, HOSTILE, ChartPictures.shares("infriade").parts());
        var svg = parsed(CHARTS.draw(shares, Texts.SWEDISH));
        assertThat(text(svg, "title")).isEqualTo(HOSTILE);
        assertThat(text(svg, "desc")).isEqualTo(HOSTILE);
    }

    @Test
    void carriesNoStyleOfItsOwnSinceAStrictPageWouldRefuseIt() {
        assertThat(ChartPictures.all("Halvtid"))
                .extracting(picture -> CHARTS.draw(picture, Texts.SWEDISH))
                .noneMatch(svg -> svg.contains("style") || svg.contains("class=") || svg.contains("href"));
    }

    @Test
    void drawsForManyAtOnce() {
        assertThat(IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(n -> CHARTS.draw(ChartPictures.shares("nummer " + n), Texts.SWEDISH))
                        .toList())
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void isAsLargeAsAskedFor() throws Exception {
        var svg = parsed(CHARTS.draw(ChartPictures.timeline("Halvtid"), Texts.SWEDISH, 400, 200));
        assertThat(List.of(svg.getAttribute("width"), svg.getAttribute("height")))
                .containsExactly("400", "200");
    }

    private static String words(String svg) throws Exception {
        return parsed(svg).getTextContent().replace('\u00a0', ' ');
    }

    private static String text(Element svg, String tag) {
        return svg.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Element parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
