package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.SectionRow;

/** Beside the text: the section that is picked, its state, who answers for it, and what can be done with it. */
class SectionPanel extends Composite<Aside> {

    /** What a writer does with the picked section. */
    interface Actions {

        boolean mayDecide();

        boolean mayReshape();

        void agree(SectionRow section);

        void withdrawAgreement(SectionRow section);

        void addAfter(SectionRow section);

        void addBelow(SectionRow section);

        void merge(SectionRow section);

        void remove(SectionRow section);
    }

    private final Div proposals = new Div();
    private final Div hanging = new Div();
    private final Anchor earlier = new Anchor("", getTranslation("version.section.title"));
    private @Nullable Component head;
    private @Nullable Component below;

    SectionPanel() {
        earlier.addClassName("section-earlier");
        earlier.setVisible(false);
        getContent().addClassName("section-panel");
        getContent().getElement().setAttribute("aria-label", getTranslation("section.panel"));
        showNothing();
    }

    final void showNothing() {
        getContent().removeAll();
        proposals.setVisible(false);
        hanging.setVisible(false);
        head = null;
        below = null;
        getContent().add(new Paragraph(getTranslation("section.panel.pick")));
    }

    /** What is proposed for the picked section, which knows by itself when it changes. */
    void propose(SectionAmendments amendments) {
        proposals.removeAll();
        proposals.add(amendments);
    }

    /** What hangs on the picked section, which knows by itself when it changes. */
    void hang(HangingList list) {
        hanging.removeAll();
        hanging.add(list);
    }

    /** @param path where one sees how the picked section has read; null for those who do not see that */
    void showEarlier(@Nullable String path) {
        earlier.setVisible(path != null);
        earlier.setHref(path == null ? "" : path);
    }

    void show(SectionRow row, SectionFacts facts) {
        var title =
                new Div(new H2(numbered(this, row)), SectionStates.badge(row, getTranslation(SectionStates.key(row))));
        title.addClassName("section-panel-head");
        show(title, facts);
    }

    void show(SectionRow row, SectionForm form, boolean agreedByMySide, Actions actions) {
        if (head instanceof SectionDesk desk && desk.isOf(row)) {
            desk.show(row, agreedByMySide, actions);
            show(desk, form);
        } else {
            show(new SectionDesk(row, agreedByMySide, actions), form);
        }
    }

    /** The form of this section, if it is the one that stands here: what is being filled in stays as it is. */
    Optional<SectionForm> formOf(UUID section) {
        return below instanceof SectionForm form && form.isOf(section) ? Optional.of(form) : Optional.empty();
    }

    /** By its number, which stands in the contents too: the title may be changing letter by letter beside it. */
    static String numbered(Component place, SectionRow row) {
        return place.getTranslation("section.numbered", row.number());
    }

    private void show(Component newHead, Component newBelow) {
        if (newHead != head || newBelow != below) {
            getContent().removeAll();
            proposals.setVisible(true);
            hanging.setVisible(true);
            getContent().add(newHead, hanging, proposals, newBelow, earlier);
            head = newHead;
            below = newBelow;
        }
    }
}
