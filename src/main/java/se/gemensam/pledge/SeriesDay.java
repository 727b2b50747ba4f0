package se.gemensam.pledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Texts;

/** The day that a value is of, as tables say it: a day, a month or a year, whose last day it then is, or today as long as it lasts. */
final class SeriesDay {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(19|20|21)\\d\\d-\\d\\d");
    private static final List<DateTimeFormatter> WORDS = Stream.of(Texts.SWEDISH, Locale.ENGLISH)
            .flatMap(language -> Stream.of("d MMMM yyyy", "d MMM yyyy")
                    .map(pattern -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(language)))
            .toList();

    private SeriesDay() {}

    /** @throws RefusedException when it is none */
    static LocalDate of(SeriesCell cell, LocalDate today) {
        return switch (cell) {
            case SeriesCell.Day day -> day.on();
            case SeriesCell.Number number -> of(number.shown(), today);
            case SeriesCell.Text text -> of(text.shown(), today);
            case SeriesCell.Formula formula -> throw unreadable(formula.shown());
        };
    }

    private static LocalDate of(String text, LocalDate today) {
        if (text.isBlank()) {
            throw new RefusedException("measurement.day.missing");
        }
        try {
            if (YEAR.matcher(text).matches()) {
                return last(
                        LocalDate.of(Integer.parseInt(text), 12, 31),
                        LocalDate.of(Integer.parseInt(text), 1, 1),
                        today);
            }
            if (MONTH.matcher(text).matches()) {
                var month = YearMonth.parse(text);
                return last(month.atEndOfMonth(), month.atDay(1), today);
            }
            return LocalDate.parse(text);
        } catch (DateTimeException other) {
            return WORDS.stream()
                    .map(words -> parsed(text, words))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> unreadable(text));
        }
    }

    private static LocalDate last(LocalDate end, LocalDate start, LocalDate today) {
        return end.isAfter(today) && !start.isAfter(today) ? today : end;
    }

    private static @Nullable LocalDate parsed(String text, DateTimeFormatter words) {
        try {
            return LocalDate.parse(text, words);
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    private static RefusedException unreadable(String text) {
        return new RefusedException("measurement.day.unreadable", text);
    }
}
