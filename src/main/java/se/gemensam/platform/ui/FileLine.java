package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;
import se.gemensam.platform.FileOrderRow;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;
import se.gemensam.shell.Toolbar;

/** A file that one has asked for: what it is, how far it has come, and what can be done with it now. */
class FileLine extends Composite<ListItem> {

    private final FileOrderRow row;
    private final FileProgressLine progress = new FileProgressLine();

    FileLine(FileOrderRow row, Consumer<UUID> again, Consumer<UUID> remove) {
        this.row = row;
        getContent().addClassName("row");
        var title = new Span(row.name().isEmpty() ? row.title() : row.name());
        title.addClassName("row-title");
        var kind = new Span(FileWords.kind(row, this));
        kind.addClassName("soft");
        getContent().add(new Div(title, kind, state()));
        getContent()
                .add(
                        switch (row.state()) {
                            case WAITING, MAKING -> new Toolbar(cancel(remove));
                            case READY -> new Toolbar(fetch(), remove(remove));
                            case FAILED -> new Toolbar(again(again), remove(remove));
                        });
    }

    /** Whether it is the same file in the same state, of which only the progress may be another. */
    boolean isOf(FileOrderRow other) {
        return row.id().equals(other.id()) && row.state() == other.state();
    }

    void further(FileOrderRow now) {
        progress.show(now);
    }

    private Component state() {
        var formats = new Formats(getLocale());
        var ended = row.endedAt();
        return switch (row.state()) {
            case WAITING, MAKING -> {
                progress.show(row);
                yield progress;
            }
            case READY -> {
                var facts = new Span(getTranslation(
                        "file.made", ended == null ? "" : formats.moment(ended), FileWords.size(row.bytes(), formats)));
                facts.addClassName("soft");
                yield facts;
            }
            case FAILED -> new StateBadge(Tone.TROUBLE, Icon.CIRCLE_ALERT, getTranslation("file.state.FAILED"));
        };
    }

    private Anchor fetch() {
        var link = new Anchor(
                PlatformNavigation.file(row.id()), Icon.DOWNLOAD.create(), new Span(getTranslation("file.fetch")));
        link.addClassName("icon-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(getTranslation("file.fetch.of", row.name()));
        return link;
    }

    private Button again(Consumer<UUID> act) {
        return button(getTranslation("file.again"), "file.again.of", act);
    }

    private Button cancel(Consumer<UUID> act) {
        return button(getTranslation("file.cancel"), "file.cancel.of", act);
    }

    private Button remove(Consumer<UUID> act) {
        return button(getTranslation("file.remove"), "file.remove.of", act);
    }

    /** @param spoken key of what is said aloud, with the file in it */
    private Button button(String words, String spoken, Consumer<UUID> act) {
        var button = new Button(words, _ -> act.accept(row.id()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(spoken, FileWords.what(row, this)));
        return button;
    }
}
