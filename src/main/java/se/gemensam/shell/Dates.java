package se.gemensam.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Fields for days: Monday first, week numbers, the names of the language, 2026-11-26 as one writes it here. */
public final class Dates {

    private Dates() {}

    public static DatePicker picker(String label, Locale language) {
        var picker = new DatePicker(label);
        picker.setLocale(language);
        picker.setWeekNumbersVisible(true);
        picker.setI18n(words(picker, language));
        return picker;
    }

    private static DatePicker.DatePickerI18n words(DatePicker picker, Locale language) {
        return new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                .setToday(picker.getTranslation("date.today"))
                .setCancel(picker.getTranslation("confirm.cancel"))
                .setBadInputErrorMessage(picker.getTranslation("date.bad"));
    }

    /** Sunday first, as the component wants them. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
