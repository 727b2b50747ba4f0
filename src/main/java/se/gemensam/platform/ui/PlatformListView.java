package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.gemensam.platform.Beginning;
import se.gemensam.platform.PlatformBeginnings;
import se.gemensam.platform.PlatformDraft;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.PageHeader;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The platforms of a joint room, the newest first. */
@Route("w/:workspace/platforms")
@PermitAll
class PlatformListView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkspaceService workspaces;
    private final PlatformBeginnings beginnings;
    private final PlatformOutline outline;

    PlatformListView(WorkspaceService workspaces, PlatformBeginnings beginnings, PlatformOutline outline) {
        this.workspaces = workspaces;
        this.beginnings = beginnings;
        this.outline = outline;
        addClassNames("page", "platforms");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.list.title");
    }

    private void show(WorkspaceRow room) {
        removeAll();
        var header = new PageHeader(getPageTitle()).lead(getTranslation("platform.list.lead"));
        var rows = outline.rows(room.id());
        var mayWrite = outline.mayWrite(room.id());
        if (mayWrite && !rows.isEmpty()) {
            header.actions(importButton(room), newButton(room));
        }
        add(header);
        if (rows.isEmpty()) {
            add(empty(room, mayWrite));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("platform-list");
        rows.forEach(row -> list.add(new PlatformListItem(row, PlatformNavigation.platform(room.slug(), row.id()))));
        add(list);
    }

    private EmptyState empty(WorkspaceRow room, boolean mayWrite) {
        var empty = new EmptyState(
                Icon.FILE_TEXT,
                getTranslation("platform.list.empty.title"),
                getTranslation("platform.list.empty.purpose"));
        return mayWrite
                ? empty.action(getTranslation("platform.new.action"), () -> askForName(room))
                        .example(getTranslation("platform.import.action"), PlatformNavigation.fromDocument(room.slug()))
                : empty;
    }

    private Button newButton(WorkspaceRow room) {
        var button = new Button(getTranslation("platform.new.action"), Icon.PLUS.create(), _ -> askForName(room));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button importButton(WorkspaceRow room) {
        return new Button(
                getTranslation("platform.import.action"),
                Icon.FILE_UP.create(),
                _ -> PlatformNavigation.open(PlatformNavigation.fromDocument(room.slug())));
    }

    private void askForName(WorkspaceRow room) {
        new NewPlatformDialog(outline.rows(room.id()), (draft, beginning) -> create(room, draft, beginning)).open();
    }

    private void create(WorkspaceRow room, PlatformDraft draft, Beginning beginning) {
        PlatformNavigation.open(
                PlatformNavigation.platform(room.slug(), beginnings.create(room.id(), draft, beginning)));
    }
}
