package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Toolbar;

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

    private final Div head = new Div();
    private @Nullable Component below;

    SectionPanel() {
        head.addClassName("section-panel-head");
        getContent().addClassName("section-panel");
        getContent().getElement().setAttribute("aria-label", getTranslation("section.panel"));
        showNothing();
    }

    final void showNothing() {
        getContent().removeAll();
        below = null;
        getContent().add(new Paragraph(getTranslation("section.panel.pick")));
    }

    void show(SectionRow row, SectionFacts facts) {
        head.removeAll();
        head.add(heading(row), SectionStates.badge(row, getTranslation(SectionStates.key(row))));
        showBelow(facts);
    }

    void show(SectionRow row, SectionForm form, boolean agreedByMySide, Actions actions) {
        head.removeAll();
        head.add(
                heading(row),
                SectionStates.badge(row, getTranslation(SectionStates.key(row))),
                new Toolbar(agreement(row, agreedByMySide, actions), menu(row, actions)));
        showBelow(form);
    }

    /** The form of this section, if it is the one that stands here: what is being filled in stays as it is. */
    Optional<SectionForm> formOf(UUID section) {
        return below instanceof SectionForm form && form.isOf(section) ? Optional.of(form) : Optional.empty();
    }

    private void showBelow(Component facts) {
        if (facts != below) {
            getContent().removeAll();
            getContent().add(head, facts);
            below = facts;
        }
    }

    /** By its number, which stands in the contents too: the title may be changing letter by letter beside it. */
    private H2 heading(SectionRow row) {
        return new H2(getTranslation("section.numbered", row.number()));
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

    private Menu menu(SectionRow row, Actions actions) {
        var menu = new Menu(getTranslation("section.more"))
                .item(Icon.PLUS, getTranslation("section.addAfter"), () -> actions.addAfter(row));
        if (row.mayHaveSectionsBelow()) {
            menu.item(Icon.CORNER_DOWN_RIGHT, getTranslation("section.addBelow"), () -> actions.addBelow(row));
        }
        return menu.item(Icon.MERGE, getTranslation("section.merge"), () -> actions.merge(row))
                .item(Icon.TRASH_2, getTranslation("section.remove"), () -> actions.remove(row));
    }
}
