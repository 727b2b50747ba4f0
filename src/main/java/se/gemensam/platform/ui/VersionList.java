package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntFunction;
import se.gemensam.platform.VersionRow;
import se.gemensam.shell.Formats;

/** Versions of a platform, the latest first, each with a way to what has changed since. */
class VersionList extends Composite<UnorderedList> {

    /** @param since where it is shown what has changed since a version */
    VersionList(List<VersionRow> versions, IntFunction<String> since) {
        getContent().addClassNames("rows", "versions");
        versions.forEach(version -> getContent().add(line(version, since.apply(version.number()))));
    }

    private ListItem line(VersionRow version, String path) {
        var title = new Span(VersionWords.title(version, this));
        title.addClassName("row-title");
        var about = new Span(VersionWords.about(version, this, new Formats(getLocale())));
        about.addClassName("soft");
        var compare = new Anchor(path, getTranslation("version.since"));
        compare.setAriaLabel(getTranslation("version.since.of", version.number()));
        var line = new ListItem(new Div(title, about), compare);
        line.addClassName("row");
        return line;
    }
}
