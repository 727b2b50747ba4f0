package se.gemensam.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.gemensam.platform.Phase;
import se.gemensam.platform.PlatformRow;
import se.gemensam.platform.ui.PlatformNavigation;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;

/** The platforms of the room and how far each has come. */
class RoomPlatforms extends Composite<Section> {

    RoomPlatforms(String slug, List<PlatformRow> platforms) {
        getContent().add(new H2(getTranslation("platform.list.title")));
        if (platforms.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    Icon.FILE_TEXT,
                                    getTranslation("platform.list.empty.title"),
                                    getTranslation("platform.list.empty.purpose"))
                            .example(getTranslation("home.platforms.all"), PlatformNavigation.list(slug)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        platforms.forEach(platform ->
                list.add(new ListItem(link(platform, PlatformNavigation.platform(slug, platform.id())))));
        getContent().add(list);
    }

    private Anchor link(PlatformRow platform, String path) {
        var title = new Span(platform.title());
        title.addClassName("row-title");
        var state = new Span(state(platform));
        state.addClassName("soft");
        return new Anchor(path, title, state);
    }

    private String state(PlatformRow platform) {
        var progress = platform.progress();
        if (platform.phase() == Phase.ADOPTED) {
            return getTranslation("phase.ADOPTED");
        }
        return progress.sections() == 0
                ? getTranslation("platform.progress.none")
                : getTranslation("platform.progress.agreed", progress.agreed(), progress.sections());
    }
}
