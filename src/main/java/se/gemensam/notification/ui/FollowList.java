package se.gemensam.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import se.gemensam.notification.FollowRow;
import se.gemensam.platform.ui.PlatformNavigation;
import se.gemensam.pledge.ui.PledgeNavigation;
import se.gemensam.workspace.Following.Kind;
import se.gemensam.workspace.WorkspaceRow;

/** What I follow in a room, each with a way to stop. */
class FollowList extends Composite<Section> {

    FollowList(WorkspaceRow room, List<FollowRow> rows, Consumer<FollowRow> stop) {
        getContent().add(new H2(getTranslation("notification.follows", room.name())));
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation("notification.follows.none"));
            none.addClassName("soft");
            getContent().add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("follows");
        rows.forEach(row -> list.add(new ListItem(link(room, row), stopButton(row, stop))));
        getContent().add(list);
    }

    private Anchor link(WorkspaceRow room, FollowRow row) {
        var name = new Span(getTranslation("notification.follows." + row.kind(), row.title()));
        return new Anchor(path(room.slug(), row), name);
    }

    private static String path(String room, FollowRow row) {
        if (row.on() == Kind.PLEDGE) {
            return PledgeNavigation.pledge(room, row.page());
        }
        if (row.kind() == Kind.THREAD) {
            return PlatformNavigation.talk(room, row.page(), row.subject());
        }
        return row.kind() == Kind.PLATFORM
                ? PlatformNavigation.platform(room, row.page())
                : PlatformNavigation.section(room, row.page(), row.subject());
    }

    private Button stopButton(FollowRow row, Consumer<FollowRow> stop) {
        var button = new Button(getTranslation("follow.stop"), _ -> stop.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("follow.stop.of", row.title()));
        return button;
    }
}
