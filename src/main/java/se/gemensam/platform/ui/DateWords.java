package se.gemensam.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The words of a date field in the person's language; weeks begin on Monday. */
final class DateWords {

    private DateWords() {}

    static DatePickerI18n of(UnaryOperator<String> texts, Locale language) {
        var sundayFirst = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdaysShort(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList())
                .setToday(texts.apply("date.today"))
                .setCancel(texts.apply("dialog.cancel"))
                .setBadInputErrorMessage(texts.apply("date.bad"));
    }
}
