package se.gemensam.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import se.gemensam.identity.DemoAccounts;
import se.gemensam.shell.SideMark;

/** Whom one can try Gemensam as; choosing somebody fills the form. */
class DemoTable extends Composite<Section> {

    DemoTable(Consumer<DemoPerson> choice) {
        getContent().addClassName("demo");
        var body = new NativeTableBody();
        for (var person : DemoPerson.values()) {
            body.add(new NativeTableRow(
                    cell(name(person, choice)),
                    cell(person == DemoPerson.ADMIN ? new Div("–") : new SideMark(person.mark())),
                    new NativeTableCell(getTranslation(person.roleKey()))));
        }
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell(getTranslation("login.demo.name")),
                        new NativeTableHeaderCell(getTranslation("login.demo.side")),
                        new NativeTableHeaderCell(getTranslation("login.demo.role")))),
                body);
        table.addClassName("plain-table");
        getContent()
                .add(
                        new H2(getTranslation("login.demo.title")),
                        new Paragraph(getTranslation("login.demo.explanation", DemoAccounts.PASSWORD)),
                        table);
    }

    private static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }

    private static Button name(DemoPerson person, Consumer<DemoPerson> choice) {
        var button = new Button(person.label(), _ -> choice.accept(person));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
