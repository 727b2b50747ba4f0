package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.Icon;

/** Beside the text: the section that is picked, its state, who answers for it, and what can be done with it. */
class SectionPanel extends Composite<Aside> {

    /** What a writer does with the picked section. */
    interface Actions {

        void agree(SectionRow section);

        void withdrawAgreement(SectionRow section);

        void addAfter(SectionRow section);

        void addBelow(SectionRow section);

        void merge(SectionRow section);

        void remove(SectionRow section);
    }

    SectionPanel() {
        getContent().addClassName("section-panel");
        getContent().getElement().setAttribute("aria-label", getTranslation("section.panel"));
        showNothing();
    }

    final void showNothing() {
        getContent().removeAll();
        getContent().add(new Paragraph(getTranslation("section.panel.pick")));
    }

    /** @param facts the form of a writer or the facts of a reader */
    void show(SectionRow row, Component facts) {
        getContent().removeAll();
        getContent().add(heading(row), SectionStates.badge(row, getTranslation(SectionStates.key(row))), facts);
    }

    void show(SectionRow row, Component facts, boolean agreedByMySide, Actions actions) {
        show(row, facts);
        getContent().add(agreement(row, agreedByMySide, actions), menu(row, actions));
    }

    private H2 heading(SectionRow row) {
        return new H2(row.number() + " " + (row.title().isEmpty() ? getTranslation("section.untitled") : row.title()));
    }

    private Button agreement(SectionRow row, boolean agreed, Actions actions) {
        var button = agreed
                ? new Button(
                        getTranslation("section.agree.withdraw"),
                        Icon.UNDO_2.create(),
                        _ -> actions.withdrawAgreement(row))
                : new Button(getTranslation("section.agree"), Icon.CHECK.create(), _ -> actions.agree(row));
        if (!agreed) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private MenuBar menu(SectionRow row, Actions actions) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = menu.addItem(getTranslation("section.more"));
        var items = more.getSubMenu();
        items.addItem(getTranslation("section.addAfter"), _ -> actions.addAfter(row));
        items.addItem(getTranslation("section.addBelow"), _ -> actions.addBelow(row))
                .setEnabled(row.depth() < 4);
        items.addItem(getTranslation("section.merge"), _ -> actions.merge(row));
        items.addItem(getTranslation("section.remove"), _ -> actions.remove(row));
        return menu;
    }
}
