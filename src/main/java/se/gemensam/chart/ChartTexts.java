package se.gemensam.chart;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** The words of every chart, and the language in which it writes numbers and days. */
public record ChartTexts(
        String language,
        String role,
        String help,
        String pickHelp,
        String showTable,
        String hideTable,
        String date,
        String value,
        String what,
        String share,
        String kind,
        String total,
        String now,
        String target,
        String milestone,
        String baseline,
        String election,
        String checkIn,
        String deadline) {

    /** @param texts finds the words of a key */
    public static ChartTexts of(Locale language, UnaryOperator<String> texts) {
        return new ChartTexts(
                language.getLanguage(),
                texts.apply("chart.role"),
                texts.apply("chart.help"),
                texts.apply("chart.help.pick"),
                texts.apply("chart.table.show"),
                texts.apply("chart.table.hide"),
                texts.apply("chart.date"),
                texts.apply("chart.value"),
                texts.apply("chart.what"),
                texts.apply("chart.share"),
                texts.apply("chart.kind"),
                texts.apply("chart.total"),
                texts.apply("chart.now"),
                texts.apply("chart.target"),
                texts.apply("chart.milestone"),
                texts.apply("chart.baseline"),
                texts.apply("chart.kind.ELECTION"),
                texts.apply("chart.kind.CHECK_IN"),
                texts.apply("chart.kind.DEADLINE"));
    }
}
