package se.gemensam.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.Outline;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.SectionComparison.Change;
import se.gemensam.platform.SectionVersions;
import se.gemensam.platform.VersionRow;
import se.gemensam.platform.VersionService;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;

/** How one section has read, what has changed in it, and a way to have it as it was. */
@Route("w/:workspace/platforms/:platform/sections/:section/versions")
@PermitAll
class SectionVersionsView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PlatformPlaces places;
    private final PlatformOutline outlines;
    private final SectionVersions readings;
    private final VersionService versions;
    private @Nullable PlatformPlace place;
    private @Nullable Outline outline;
    private @Nullable UUID section;
    private @Nullable Integer from;
    private @Nullable Integer to;

    SectionVersionsView(
            PlatformPlaces places, PlatformOutline outlines, SectionVersions readings, VersionService versions) {
        this.places = places;
        this.outlines = outlines;
        this.readings = readings;
        this.versions = versions;
        addClassNames("page", "platform-versions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        section = PlatformPlaces.id(event, "section");
        outline = outlines.of(place.id());
        if (outline.section(section).isEmpty()) {
            throw new NotFoundException("section " + section);
        }
        from = VersionWords.number(event.getLocation(), "from");
        to = VersionWords.number(event.getLocation(), "to");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("version.section.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(this, new Crumb(crumb(), PlatformNavigation.section(slug(), platform(), section())));
    }

    private void show() {
        removeAll();
        var rows = readings.of(platform(), section());
        add(new PageHeader(getPageTitle()).lead(getTranslation("version.section.lead", name())));
        if (rows.isEmpty()) {
            add(new EmptyState(
                    Icon.HISTORY,
                    getTranslation("version.section.none"),
                    getTranslation("version.section.none.purpose")));
            return;
        }
        add(comparison(rows, from == null ? latestThatDiffers(rows) : from));
        add(
                new H2(getTranslation("version.section.all")),
                new VersionList(
                        rows,
                        number -> PlatformNavigation.sectionComparison(slug(), platform(), section(), number, null)));
    }

    private int latestThatDiffers(List<VersionRow> rows) {
        int latest = rows.getFirst().number();
        boolean readsSoNow =
                readings.compare(platform(), section(), latest, null).change() == Change.SAME;
        return readsSoNow && rows.size() > 1 ? rows.get(1).number() : latest;
    }

    private Div comparison(List<VersionRow> rows, int since) {
        var all = new Div(
                new H2(getTranslation(
                        "version.difference", VersionWords.named(since, this), VersionWords.named(to, this))),
                new ComparisonChoice(
                        rows,
                        since,
                        to,
                        (one, other) -> PlatformNavigation.open(
                                PlatformNavigation.sectionComparison(slug(), platform(), section(), one, other))));
        all.addClassName("comparison");
        var compared = readings.compare(platform(), section(), since, to);
        if (compared.change() == Change.SAME) {
            all.add(new Paragraph(getTranslation("version.same")));
            return all;
        }
        var restorable = to == null
                && !versions.restorable(platform(), Set.of(section())).isEmpty();
        all.add(new ComparedSection(compared, restorable ? () -> restore(since) : null));
        return all;
    }

    private void restore(int number) {
        try {
            int before = versions.restore(section(), number);
            from = number;
            Notice.done(getTranslation("version.restored", number), () -> restore(before));
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
        show();
    }

    private String crumb() {
        return getTranslation(
                "section.numbered", shown().section(section()).orElseThrow().number());
    }

    /** By its number and title. */
    private String name() {
        var row = shown().section(section()).orElseThrow();
        return row.number() + " " + (row.title().isBlank() ? getTranslation("section.untitled") : row.title());
    }

    private Outline shown() {
        return Objects.requireNonNull(outline);
    }

    private UUID section() {
        return Objects.requireNonNull(section);
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
