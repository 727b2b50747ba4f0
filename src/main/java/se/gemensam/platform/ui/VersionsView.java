package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.PlatformComparison;
import se.gemensam.platform.SectionComparison;
import se.gemensam.platform.SectionComparison.Change;
import se.gemensam.platform.VersionRow;
import se.gemensam.platform.VersionService;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;

/** How a platform read at moments that were kept, and what changed from one to another. */
@Route("w/:workspace/platforms/:platform/versions")
@PermitAll
class VersionsView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PlatformPlaces places;
    private final VersionService versions;
    private final FileErrands files;
    private @Nullable PlatformPlace place;
    private @Nullable Integer from;
    private @Nullable Integer to;

    VersionsView(PlatformPlaces places, VersionService versions, FileErrands files) {
        this.places = places;
        this.versions = versions;
        this.files = files;
        addClassNames("page", "platform-versions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        from = VersionWords.number(event.getLocation(), "from");
        to = VersionWords.number(event.getLocation(), "to");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("version.list.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(this);
    }

    private void show() {
        removeAll();
        var rows = versions.list(platform());
        var mayWrite = versions.mayKeep(platform());
        var header = new PageHeader(getPageTitle()).lead(getTranslation("version.list.lead", place().title()));
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
                new VersionList(rows, number -> PlatformNavigation.comparison(slug(), platform(), number, null)));
    }

    private Div comparison(List<VersionRow> rows, int since) {
        var compared = versions.compare(platform(), since, to);
        var all = new Div(
                new H2(getTranslation(
                        "version.difference", VersionWords.named(since, this), VersionWords.named(to, this))),
                new ComparisonChoice(
                        rows,
                        since,
                        to,
                        (one, other) ->
                                PlatformNavigation.open(PlatformNavigation.comparison(slug(), platform(), one, other))),
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
        return menu.link(Icon.LIST, getTranslation("file.list.title"), PlatformNavigation.files(slug()));
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

    private String slug() {
        return place().slug();
    }

    private UUID platform() {
        return place().id();
    }

    private PlatformPlace place() {
        return Objects.requireNonNull(place);
    }
}
