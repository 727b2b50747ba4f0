package se.gemensam.pledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.gemensam.ViewTest;
import se.gemensam.base.Texts;
import se.gemensam.pledge.Direction;
import se.gemensam.pledge.IndicatorDraft;
import se.gemensam.pledge.IndicatorKind;
import se.gemensam.pledge.RollUp;
import se.gemensam.pledge.ValidYears;

class FigureWordsTest extends ViewTest {

    private static final IndicatorDraft SHARE = figure(IndicatorKind.SHARE, Direction.UP, "", null, "85");

    private static IndicatorDraft figure(
            IndicatorKind kind, Direction direction, String unit, @Nullable String outOf, @Nullable String target) {
        return new IndicatorDraft(
                kind,
                "Mått",
                unit,
                direction,
                null,
                null,
                target == null ? null : new BigDecimal(target),
                kind == IndicatorKind.RANGE ? new BigDecimal("20") : null,
                null,
                outOf == null ? null : new BigDecimal(outOf),
                "",
                ValidYears.EVERY,
                "",
                "",
                RollUp.NONE,
                null,
                List.of());
    }

    private static FigureWords in(Locale language) {
        return new FigureWords(new Div(), language);
    }

    private static String value(IndicatorDraft says, String amount) {
        return plain(in(Texts.SWEDISH).value(says, new BigDecimal(amount)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void valuesReadAsPeopleSayThem() {
        assertThat(value(SHARE, "71")).isEqualTo("71 %");
        assertThat(value(SHARE, "62.55")).isEqualTo("62,55 %");
        assertThat(value(figure(IndicatorKind.COVERAGE, Direction.UP, "", "12", null), "7"))
                .isEqualTo("7 av 12");
        assertThat(value(figure(IndicatorKind.YES_NO, Direction.UP, "", null, null), "1"))
                .isEqualTo("ja");
        assertThat(value(figure(IndicatorKind.NUMBER, Direction.UP, "platser", null, null), "1234.5"))
                .isEqualTo("1 234,5 platser");
        assertThat(value(figure(IndicatorKind.CHANGE, Direction.DOWN, "", null, null), "-20"))
                .isEqualTo("−20 %");
    }

    @Test
    void sharesDifferInPoints() {
        assertThat(in(Texts.SWEDISH).difference(SHARE, new BigDecimal("-14"))).isEqualTo("−14 procentenheter");
        assertThat(in(Texts.SWEDISH).difference(SHARE, BigDecimal.ONE)).isEqualTo("+1 procentenhet");
        assertThat(plain(in(Texts.SWEDISH)
                        .difference(
                                figure(IndicatorKind.NUMBER, Direction.UP, "platser", null, null),
                                new BigDecimal("1270"))))
                .isEqualTo("+1 270 platser");
    }

    @Test
    void targetsSayWhichWay() {
        assertThat(plain(in(Texts.SWEDISH).target(SHARE))).isEqualTo("minst 85 %");
        assertThat(in(Texts.SWEDISH).target(figure(IndicatorKind.NUMBER, Direction.DOWN, "skift", null, "3")))
                .isEqualTo("högst 3 skift");
        assertThat(in(Texts.SWEDISH).target(figure(IndicatorKind.RANGE, Direction.UP, "", null, "10")))
                .isEqualTo("mellan 10 och 20");
        assertThat(in(Texts.SWEDISH).target(figure(IndicatorKind.DIRECTION, Direction.DOWN, "", null, null)))
                .isEqualTo("ska minska");
    }

    @Test
    void numbersFollowTheLanguage() {
        assertThat(in(Locale.ENGLISH).value(SHARE, new BigDecimal("62.5"))).isEqualTo("62.5%");
        assertThat(in(Locale.ENGLISH)
                        .value(
                                figure(IndicatorKind.NUMBER, Direction.DOWN, "places", null, null),
                                new BigDecimal("-1234.5")))
                .isEqualTo("−1,234.5 places");
    }
}
