package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.identity.CurrentAccount;
import se.gemensam.platform.FileOrderRow;
import se.gemensam.platform.FileOrderService;
import se.gemensam.presence.Presence;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceService;

/** The files that I have asked for in this room, the latest first, for the day that they are kept. */
@Route("w/:workspace/platforms/files")
@PermitAll
class FilesView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final FileOrderService orders;
    private final Presence presence;
    private final CurrentAccount current;
    private final List<FileLine> lines = new ArrayList<>();
    private String slug = "";
    private @Nullable UUID room;

    FilesView(WorkspaceService workspaces, FileOrderService orders, Presence presence, CurrentAccount current) {
        this.workspaces = workspaces;
        this.orders = orders;
        this.presence = presence;
        this.current = current;
        addClassNames("page", "files");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("workspace").orElseThrow();
        room = workspaces.bySlug(slug).id();
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presence.onChange(this, orders.topic(), current.id(), this::follow);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("file.list.title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(getTranslation("platform.list.title"), PlatformNavigation.list(slug)));
    }

    /** What has only come further stays where it is, with whatever of it has the focus. */
    private void follow() {
        if (!isAttached()) {
            return;
        }
        var rows = rows();
        boolean same = rows.size() == lines.size();
        for (int i = 0; same && i < lines.size(); i++) {
            same = lines.get(i).isOf(rows.get(i));
        }
        if (!same) {
            show();
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).further(rows.get(i));
        }
    }

    private void show() {
        removeAll();
        lines.clear();
        add(new PageHeader(getPageTitle()).lead(getTranslation("file.list.lead")));
        var rows = rows();
        if (rows.isEmpty()) {
            add(new EmptyState(Icon.DOWNLOAD, getTranslation("file.none"), getTranslation("file.none.purpose")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(row -> {
            var line = new FileLine(row, id -> act(orders::again, id), id -> act(orders::remove, id));
            lines.add(line);
            list.add(line);
        });
        add(list);
    }

    /** What is gone meanwhile, or was begun again in another window, is seen as it is. */
    private void act(Consumer<UUID> work, UUID order) {
        try {
            work.accept(order);
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        } catch (NotFoundException gone) {
            Notice.trouble(getTranslation("file.gone"));
        }
        show();
    }

    private List<FileOrderRow> rows() {
        return orders.list(Objects.requireNonNull(room));
    }
}
