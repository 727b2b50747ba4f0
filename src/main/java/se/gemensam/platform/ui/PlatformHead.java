package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.gemensam.platform.Outline;
import se.gemensam.platform.Place;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;

/** The head of a platform: its name, how far it has come, and what is done with the whole. */
class PlatformHead extends Composite<Div> {

    private static final List<String> FORMATS = List.of("html", "markdown", "json");

    private final Outline outline;
    private final String room;
    private final PlatformTools tools;
    private final Runnable reload;

    PlatformHead(Outline outline, String room, PlatformTools tools, Runnable reload, Consumer<UUID> open) {
        this.outline = outline;
        this.room = room;
        this.tools = tools;
        this.reload = reload;
        var header = new PageHeader(outline.platform().title());
        if (!outline.platform().subtitle().isEmpty()) {
            header.lead(outline.platform().subtitle());
        }
        if (outline.mayWrite()) {
            var add = new Button(getTranslation("section.new"), Icon.PLUS.create(), _ -> addLast(open));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(menu(), add);
        } else {
            header.actions(menu());
        }
        getContent().add(header, new ProgressLine(outline.progress()));
        if (!outline.mayWrite()) {
            var note = new Paragraph(getTranslation("platform.readOnly"));
            note.addClassName("read-only");
            getContent().add(note);
        }
    }

    private MenuBar menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var export = menu.addItem(getTranslation("platform.export")).getSubMenu();
        FORMATS.forEach(format -> export.addItem(download(format)));
        if (outline.mayWrite()) {
            var more = menu.addItem(getTranslation("platform.more")).getSubMenu();
            more.addItem(getTranslation("platform.rename"), _ -> rename());
            if (outline.mayConvene()) {
                more.addItem(getTranslation("platform.remove"), _ -> remove());
            }
        }
        return menu;
    }

    private Anchor download(String format) {
        var link = new Anchor(
                "api/platforms/" + outline.platform().id() + "/export?format=" + format,
                getTranslation("platform.export." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void addLast(Consumer<UUID> open) {
        tools.act(
                reload,
                () -> open.accept(
                        tools.sections().add(outline.platform().id(), new Place(null, Integer.MAX_VALUE), "")));
    }

    private void rename() {
        var platform = outline.platform();
        new PlatformNameDialog(getTranslation("platform.rename"), getTranslation("dialog.save"), draft -> {
                    tools.platforms().describe(platform.id(), draft);
                    reload.run();
                })
                .with(platform.title(), platform.subtitle())
                .open();
    }

    private void remove() {
        var platform = outline.platform();
        tools.platforms().remove(platform.id());
        PlatformNavigation.open(PlatformNavigation.list(room));
        Notice.done(getTranslation("platform.removed", platform.title()), () -> {
            tools.platforms().restore(platform.id());
            PlatformNavigation.open(PlatformNavigation.platform(room, platform.id()));
        });
    }
}
