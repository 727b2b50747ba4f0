package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A table that becomes one block for each row where the screen is narrow, each value below the name of its column. Its roles are said, for
 * browsers take blocks for no table.
 */
class FoldingTable extends Composite<NativeTable> {

    private final List<String> columns;
    private final NativeTableBody body = new NativeTableBody();

    /** @param columns their names, in the language of the person */
    FoldingTable(List<String> columns) {
        this.columns = columns;
        var head = new NativeTableRow();
        head.getElement().setAttribute("role", "row");
        columns.forEach(column -> head.add(header(column)));
        getContent().addClassNames("plain-table", "folding-table");
        getContent().getElement().setAttribute("role", "table");
        getContent().add(new NativeTableHeader(head), body);
    }

    FoldingTable row(Component... cells) {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        for (int place = 0; place < cells.length; place++) {
            row.add(cell(columns.get(place), cells[place]));
        }
        body.add(row);
        return this;
    }

    private static NativeTableHeaderCell header(String column) {
        var cell = new NativeTableHeaderCell(column);
        cell.getElement().setAttribute("role", "columnheader");
        return cell;
    }

    private static NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell");
        cell.getElement().setAttribute("data-column", column);
        return cell;
    }

    static Span text(String text) {
        return new Span(text);
    }
}
