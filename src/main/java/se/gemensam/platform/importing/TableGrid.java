package se.gemensam.platform.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RichText.CellKind;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.TableCell;
import se.gemensam.livetext.RichText.TableRow;

/** A table without spans: the text of a cell over several columns or rows stands in the first, the others are empty. */
final class TableGrid {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_CELLS = 20_000;

    private TableGrid() {}

    static List<TableRow> rows(Element table, Function<Element, List<Paragraph>> content) {
        var rows = new ArrayList<TableRow>();
        Map<Integer, Integer> taken = new HashMap<>();
        int cells = 0;
        for (var row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            var line = new ArrayList<TableCell>();
            for (var cell : row.select("> td, > th")) {
                skipTaken(line, taken);
                var kind = cell.normalName().equals("th") ? CellKind.HEADER : CellKind.DATA;
                int columns = span(cell, "colspan");
                int below = span(cell, "rowspan") - 1;
                for (int i = 0; i < columns; i++) {
                    if (below > 0) {
                        taken.put(line.size(), below);
                    }
                    line.add(new TableCell(kind, i == 0 ? content.apply(cell) : List.of(Paragraph.of(""))));
                }
                if (line.size() > MOST_COLUMNS) {
                    throw new RefusedException("import.refused.tooLargeTable", MOST_COLUMNS);
                }
            }
            skipTaken(line, taken);
            cells += line.size();
            if (cells > MOST_CELLS) {
                throw new RefusedException("import.refused.tooLargeTable", MOST_COLUMNS);
            }
            if (!line.isEmpty()) {
                rows.add(new TableRow(line));
            }
        }
        return rows;
    }

    private static void skipTaken(List<TableCell> line, Map<Integer, Integer> taken) {
        Integer left;
        while ((left = taken.get(line.size())) != null) {
            if (left == 1) {
                taken.remove(line.size());
            } else {
                taken.put(line.size(), left - 1);
            }
            line.add(TableCell.data(""));
        }
    }

    private static int span(Element cell, String attribute) {
        var value = cell.attr(attribute);
        return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
    }
}
