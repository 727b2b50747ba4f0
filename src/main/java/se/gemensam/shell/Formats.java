package se.gemensam.shell;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;
import java.util.Locale;
import se.gemensam.base.Time;

/** Dates, times and numbers as people write them where Gemensam is used: Stockholm's days, ISO weeks. */
public record Formats(Locale language) {

    /** "torsdag 26 november 2026". */
    public String date(LocalDate date) {
        return date(date, "EEEE d MMMM yyyy");
    }

    /** "26 november 2026". */
    public String day(LocalDate date) {
        return date(date, "d MMMM yyyy");
    }

    /** "26 november 2026 kl. 19.42". */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofPattern(swedish() ? "d MMMM yyyy 'kl.' HH.mm" : "d MMMM yyyy, HH:mm", language)
                .withZone(Time.ZONE)
                .format(instant);
    }

    /** "19.42". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern(swedish() ? "HH.mm" : "HH:mm", language)
                .withZone(Time.ZONE)
                .format(instant);
    }

    /** "vecka 48". */
    public String week(LocalDate date) {
        return (swedish() ? "vecka " : "week ") + date.get(WeekFields.ISO.weekOfWeekBasedYear());
    }

    /** "1 234,5": up to the given number of decimals, no zeroes at the end. */
    public String number(double number, int decimals) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** "12,5 %" for 12.5. */
    public String percent(double percent, int decimals) {
        var format = NumberFormat.getPercentInstance(language);
        format.setMaximumFractionDigits(decimals);
        return format.format(percent / 100);
    }

    private String date(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language).format(date);
    }

    private boolean swedish() {
        return language.getLanguage().equals("sv");
    }
}
