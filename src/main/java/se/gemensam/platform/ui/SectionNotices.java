package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.ui.RecusalLine;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.Icon;

/** What whoever reads or talks about a section has to know first: what must not be said here, and who takes no part. */
class SectionNotices extends Composite<Div> {

    private final Paragraph employer = banner(Icon.TRIANGLE_ALERT, "section.employerQuestion.banner");
    private final Paragraph procurement = banner(Icon.LOCK, "section.procurement.banner");
    private final RecusalLine recusals;
    private final Div follow = new Div();

    SectionNotices(RecusalLine recusals) {
        this.recusals = recusals;
        getContent().addClassName("section-notices");
        var acts = new Div(recusals, follow);
        acts.addClassName("section-acts");
        getContent().add(employer, procurement, acts);
        show(null);
    }

    final void show(@Nullable SectionRow section) {
        getContent().setVisible(section != null);
        if (section != null) {
            employer.setVisible(section.employerQuestion());
            procurement.setVisible(section.procurement());
            recusals.show(section.id());
        }
    }

    /** The button that follows the section; null when none is picked. */
    void follow(@Nullable Component button) {
        follow.removeAll();
        if (button != null) {
            follow.add(button);
        }
    }

    private Paragraph banner(Icon icon, String key) {
        var banner = new Paragraph();
        banner.add(icon.create(), new Span(getTranslation(key)));
        banner.addClassName("banner");
        return banner;
    }
}
