package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/** Reads a table as values of a figure, and says of each line what it will be or why it cannot be that. */
final class SeriesReader {

    private static final Set<String> DAY =
            Set.of("datum", "dag", "år", "ar", "månad", "tid", "period", "date", "day", "year");
    private static final Set<String> AMOUNT = Set.of("värde", "varde", "utfall", "antal", "andel", "value", "amount");
    private static final Set<String> NOTE = Set.of("anteckning", "kommentar", "not", "note", "comment");
    private static final Set<String> SOURCE = Set.of("källa", "kalla", "source");

    /** Which column is which; -1 for none. */
    private record Columns(int day, int amount, int note, int source) {

        /** Where nothing says otherwise. */
        static final Columns USUAL = new Columns(0, 1, 2, 3);

        static Columns of(List<SeriesCell> head) {
            var named = new Columns(place(head, DAY), place(head, AMOUNT), place(head, NOTE), place(head, SOURCE));
            return named.day >= 0 && named.amount < 0 ? named.withFirstOther(head.size()) : named;
        }

        /** The column of the values often goes by what is measured. */
        private Columns withFirstOther(int columns) {
            int other = IntStream.range(0, columns)
                    .filter(column -> column != day && column != note && column != source)
                    .findFirst()
                    .orElse(-1);
            return new Columns(day, other, note, source);
        }

        private static int place(List<SeriesCell> head, Set<String> names) {
            return IntStream.range(0, head.size())
                    .filter(column ->
                            names.contains(head.get(column).shown().strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(-1);
        }

        boolean areNamed() {
            return day >= 0 && amount >= 0;
        }
    }

    private final IndicatorDraft says;
    private final LocalDate today;
    private final Set<LocalDate> entered;
    private final Set<LocalDate> read = new HashSet<>();

    /** @param entered days that have a value already */
    SeriesReader(IndicatorDraft says, Collection<LocalDate> entered, LocalDate today) {
        this.says = says;
        this.entered = Set.copyOf(entered);
        this.today = today;
    }

    /** @throws RefusedException when nothing tells which column is which, or there is none to read */
    SeriesPreview read(List<List<SeriesCell>> rows) {
        var columns = Columns.USUAL;
        boolean begun = false;
        var lines = new ArrayList<SeriesPreview.Line>();
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            if (row.stream().allMatch(SeriesCell::isEmpty)) {
                continue;
            }
            var named = begun ? null : Columns.of(row);
            begun = true;
            if (named != null && named.areNamed()) {
                columns = named;
                continue;
            }
            if (named != null) {
                requireDay(row);
            }
            lines.add(line(place + 1, row, columns));
        }
        if (lines.isEmpty()) {
            throw new RefusedException("measurement.file.empty");
        }
        return new SeriesPreview(lines);
    }

    /** Without names of columns the first line must be one of values. */
    private void requireDay(List<SeriesCell> row) {
        try {
            SeriesDay.of(cell(row, Columns.USUAL.day()), today);
        } catch (RefusedException noDay) {
            throw new RefusedException("measurement.file.columns");
        }
    }

    private SeriesPreview.Line line(int number, List<SeriesCell> row, Columns columns) {
        var day = cell(row, columns.day());
        var amount = cell(row, columns.amount());
        try {
            var draft = MeasurementDraft.of(
                    SeriesDay.of(day, today),
                    amount(amount),
                    cell(row, columns.note()).shown(),
                    cell(row, columns.source()).shown());
            requireFitting(draft);
            return new SeriesPreview.Line(number, day.shown(), amount.shown(), draft, null);
        } catch (RefusedException refused) {
            return new SeriesPreview.Line(
                    number,
                    day.shown(),
                    amount.shown(),
                    null,
                    new SeriesPreview.Trouble(refused.key(), refused.arguments()));
        }
    }

    private @Nullable BigDecimal amount(SeriesCell cell) {
        return switch (cell) {
            case SeriesCell.Number number
            when number.percent() && !says.kind().isPercent() ->
                throw new RefusedException("measurement.amount.noShare", number.shown());
            case SeriesCell.Number number -> number.amount();
            case SeriesCell.Text text -> TypedAmount.of(text.shown(), says.kind(), says.outOf());
            case SeriesCell.Day day -> throw new RefusedException("measurement.amount.unreadable", day.shown());
            case SeriesCell.Formula _ -> throw new RefusedException("measurement.amount.formula");
        };
    }

    private void requireFitting(MeasurementDraft draft) {
        IndicatorDraft.requireFitting(says.kind(), draft.amount(), says.outOf());
        if (draft.on().isAfter(today)) {
            throw new RefusedException("measurement.day.future");
        }
        if (entered.contains(draft.on())) {
            throw new RefusedException("measurement.day.taken", draft.on().toString());
        }
        if (!read.add(draft.on())) {
            throw new RefusedException("measurement.day.twice", draft.on().toString());
        }
    }

    private static SeriesCell cell(List<SeriesCell> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : SeriesCell.EMPTY;
    }
}
