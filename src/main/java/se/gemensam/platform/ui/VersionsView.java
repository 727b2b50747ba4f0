package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.PlatformComparison;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionComparison;
import se.gemensam.platform.SectionComparison.Change;
import se.gemensam.platform.VersionRow;
import se.gemensam.platform.VersionService;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceService;

/** How a platform read at moments that were kept, and what changed from one to another. */
@Route("w/:workspace/platforms/:platform/versions")
@PermitAll
class VersionsView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final PlatformService platforms;
    private final VersionService versions;
    private final FileErrands files;
    private String slug = "";
    private String platformTitle = "";
    private @Nullable UUID platform;
    private @Nullable Integer from;
    private @Nullable Integer to;

    VersionsView(WorkspaceService workspaces, PlatformService platforms, VersionService versions, FileErrands files) {
        this.workspaces = workspaces;
        this.platforms = platforms;
        this.versions = versions;
        this.files = files;
        addClassNames("page", "platform-versions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("workspace").orElseThrow();
        var room = workspaces.bySlug(slug);
        platform =
                PlatformNavigation.id(event.getRouteParameters().get("platform").orElseThrow());
        var found = platforms.get(platform);
        if (!found.workspaceId().equals(room.id())) {
            throw new NotFoundException("platform " + platform);
        }
        platformTitle = found.title();
        from = number(event.getLocation(), "from").orElse(null);
        to = number(event.getLocation(), "to").orElse(null);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("version.list.title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(
                new Crumb(getTranslation("platform.list.title"), PlatformNavigation.list(slug)),
                new Crumb(platformTitle, PlatformNavigation.platform(slug, platform())));
    }

    private void show() {
        removeAll();
        var rows = versions.list(platform());
        var mayWrite = versions.mayKeep(platform());
        var header = new PageHeader(getPageTitle()).lead(getTranslation("version.list.lead", platformTitle));
        add(header);
        if (rows.isEmpty()) {
            var none = new EmptyState(
                    Icon.HISTORY, getTranslation("version.none"), getTranslation("version.none.purpose"));
            add(mayWrite ? none.action(getTranslation("version.keep"), this::askForName) : none);
            return;
        }
        if (mayWrite) {
            var keep = new Button(getTranslation("version.keep"), Icon.PLUS.create(), _ -> askForName());
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(keep);
        }
        var since = from;
        if (since != null) {
            add(comparison(rows, since));
        }
        add(
                new H2(getTranslation("version.list.all")),
                new VersionList(rows, number -> PlatformNavigation.comparison(slug, platform(), number, null)));
    }

    private Div comparison(List<VersionRow> rows, int since) {
        var compared = versions.compare(platform(), since, to);
        var all = new Div(
                new H2(getTranslation(
                        "version.difference", VersionWords.named(since, this), VersionWords.named(to, this))),
                choices(rows, since),
                new Paragraph(summary(compared)));
        all.addClassName("comparison");
        if (to == null) {
            all.add(download(since));
        }
        var restorable = to == null
                ? versions.restorable(
                        platform(),
                        compared.sections().stream()
                                .filter(section -> section.change() == Change.CHANGED)
                                .map(SectionComparison::sectionId)
                                .toList())
                : Set.<UUID>of();
        compared.sections()
                .forEach(section -> all.add(new ComparedSection(
                        section,
                        restorable.contains(section.sectionId()) ? () -> restore(section.sectionId(), since) : null)));
        return all;
    }

    /** The whole text with its changes, to take along. */
    private Menu download(int since) {
        var menu = new Menu(getTranslation("version.download"));
        for (var format : List.of(ExportFormat.PDF, ExportFormat.DOCX)) {
            menu.item(
                    Icon.DOWNLOAD,
                    getTranslation("version.download." + format),
                    () -> files.order(platform(), format, new ExportOptions(false, false, since)));
        }
        return menu.link(Icon.LIST, getTranslation("file.list.title"), PlatformNavigation.files(slug));
    }

    private void restore(UUID section, int number) {
        try {
            int before = versions.restore(section, number);
            Notice.done(getTranslation("version.restored", number), () -> restore(section, before));
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
        show();
    }

    private Div choices(List<VersionRow> rows, int since) {
        var formats = new Formats(getLocale());
        var earlier = new Select<VersionRow>();
        earlier.setLabel(getTranslation("version.from"));
        earlier.setItems(rows);
        earlier.setItemLabelGenerator(row -> VersionWords.choice(row, this, formats));
        earlier.setValue(with(rows, since));
        var later = new Select<VersionRow>();
        later.setLabel(getTranslation("version.to"));
        later.setItems(rows);
        later.setEmptySelectionAllowed(true);
        later.setEmptySelectionCaption(getTranslation("version.now.choice"));
        later.setItemLabelGenerator(
                row -> row == null ? getTranslation("version.now.choice") : VersionWords.choice(row, this, formats));
        if (to != null) {
            later.setValue(with(rows, to));
        }
        earlier.addValueChangeListener(_ -> choose(earlier, later));
        later.addValueChangeListener(_ -> choose(earlier, later));
        var both = new Div(earlier, later);
        both.addClassName("comparison-choice");
        return both;
    }

    private void choose(Select<VersionRow> earlier, Select<VersionRow> later) {
        PlatformNavigation.open(PlatformNavigation.comparison(
                slug,
                platform(),
                earlier.getValue().number(),
                later.getOptionalValue().map(VersionRow::number).orElse(null)));
    }

    private static VersionRow with(List<VersionRow> rows, int number) {
        return rows.stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("version " + number));
    }

    private String summary(PlatformComparison compared) {
        if (compared.sections().isEmpty()) {
            return getTranslation("version.same");
        }
        var parts = new ArrayList<String>();
        count(parts, "version.count.changed", compared.number(Change.CHANGED));
        count(parts, "version.count.added", compared.number(Change.ADDED));
        count(parts, "version.count.removed", compared.number(Change.REMOVED));
        count(parts, "version.count.moved", compared.moved());
        count(parts, "version.count.unchanged", compared.unchanged());
        return String.join(" ", parts);
    }

    private void count(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(getTranslation(key, number));
        }
    }

    private void askForName() {
        new VersionNameDialog(name -> {
                    int number = versions.keep(platform(), name);
                    Notice.done(getTranslation("version.kept", number));
                    show();
                })
                .open();
    }

    private UUID platform() {
        return Objects.requireNonNull(platform);
    }

    /** Whatever is no number is the number of no version. */
    private static Optional<Integer> number(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).map(text -> {
            if (!text.matches("\\d{1,9}")) {
                throw new NotFoundException("version " + text);
            }
            return Integer.parseInt(text);
        });
    }
}
