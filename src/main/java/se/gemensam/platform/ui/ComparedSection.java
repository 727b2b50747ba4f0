package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.SectionComparison;
import se.gemensam.platform.SectionComparison.Change;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;

/** A section that is not as it was, with a way to have it as it was again. */
class ComparedSection extends Composite<Article> {

    /** @param restore makes it read as it did; null where it cannot be, or may not */
    ComparedSection(SectionComparison section, @Nullable Runnable restore) {
        var title = section.title().isBlank() ? getTranslation("section.untitled") : section.title();
        var head = new Div(new H3(section.number() + " " + title));
        head.addClassName("compared-head");
        if (section.change() != Change.SAME) {
            head.add(new StateBadge(
                    Tone.NEUTRAL, icon(section.change()), getTranslation("version.section." + section.change())));
        }
        if (section.moved()) {
            head.add(new StateBadge(Tone.NEUTRAL, Icon.LIST_TREE, getTranslation("version.section.moved")));
        }
        getContent().addClassName("compared-section");
        getContent().add(head);
        if (section.change() == Change.SAME) {
            return;
        }
        getContent().add(new ComparedText(section.text(), section.change() == Change.CHANGED));
        if (section.change() == Change.CHANGED) {
            getContent().add(asList(section));
        }
        if (restore != null) {
            var back = new Button(getTranslation("version.restore"), Icon.UNDO_2.create(), _ -> restore.run());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(getTranslation("version.restore.of", title));
            getContent().add(back);
        }
    }

    private Component asList(SectionComparison section) {
        return new Details(getTranslation("version.section.list"), new ChangeList(section.text()));
    }

    private static Icon icon(Change change) {
        return switch (change) {
            case SAME, CHANGED -> Icon.PENCIL;
            case ADDED -> Icon.PLUS;
            case REMOVED -> Icon.TRASH_2;
        };
    }
}
