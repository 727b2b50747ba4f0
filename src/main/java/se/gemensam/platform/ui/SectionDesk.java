package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.Toolbar;

/**
 * What a writer sees of the picked section, and does with it. It stays where it is while the section changes: whoever stands
 * on a button, or has opened the list, still does.
 */
class SectionDesk extends Composite<Div> {

    private final H2 heading = new H2();
    private final Button agreement = new Button("", _ -> agreeOrWithdraw());
    private final Menu menu = menu(false);
    private final Menu menuWithBelow = menu(true);
    private SectionRow row;
    private boolean agreed;
    private SectionPanel.Actions actions;
    private StateBadge badge;

    SectionDesk(SectionRow row, boolean agreed, SectionPanel.Actions actions) {
        this.row = row;
        this.actions = actions;
        badge = badge(row);
        getContent().addClassName("section-panel-head");
        getContent().add(heading, badge, new Toolbar(agreement, menu, menuWithBelow));
        show(row, agreed, actions);
    }

    boolean isOf(SectionRow other) {
        return row.id().equals(other.id());
    }

    final void show(SectionRow section, boolean agreedByMySide, SectionPanel.Actions possible) {
        row = section;
        agreed = agreedByMySide;
        actions = possible;
        menu.setVisible(actions.mayReshape() && !section.mayHaveSectionsBelow());
        menuWithBelow.setVisible(actions.mayReshape() && section.mayHaveSectionsBelow());
        heading.setText(SectionPanel.numbered(this, section));
        var next = badge(section);
        getContent().replace(badge, next);
        badge = next;
        agreement.setVisible(actions.mayDecide());
        agreement.setText(getTranslation(agreed ? "section.agree.withdraw" : "section.agree"));
        agreement.setIcon((agreed ? Icon.UNDO_2 : Icon.CHECK).create());
        agreement.setThemeName(ButtonVariant.PRIMARY.getVariantName(), !agreed);
    }

    private StateBadge badge(SectionRow section) {
        return SectionStates.badge(section, getTranslation(SectionStates.key(section)));
    }

    private void agreeOrWithdraw() {
        if (agreed) {
            actions.withdrawAgreement(row);
        } else {
            actions.agree(row);
        }
    }

    private Menu menu(boolean withSectionsBelow) {
        var list = new Menu(getTranslation("section.more"))
                .item(Icon.PLUS, getTranslation("section.addAfter"), () -> actions.addAfter(row));
        if (withSectionsBelow) {
            list.item(Icon.CORNER_DOWN_RIGHT, getTranslation("section.addBelow"), () -> actions.addBelow(row));
        }
        return list.item(Icon.MERGE, getTranslation("section.merge"), () -> actions.merge(row))
                .item(Icon.TRASH_2, getTranslation("section.remove"), () -> actions.remove(row));
    }
}
