package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.ui.AudienceMark;
import se.gemensam.livetext.ui.LivePage;
import se.gemensam.livetext.ui.LiveSectionText;
import se.gemensam.platform.AmendmentPage;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentState;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Mark;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.shell.SideMark;
import se.gemensam.workspace.AudienceNames;

/** A proposal to change the text: its words, what they change, who stands behind it, and what becomes of it on each side. */
@Route("w/:workspace/platforms/:platform/amendments/:amendment")
@PermitAll
class AmendmentView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PlatformPlaces places;
    private final AmendmentTools tools;
    private final AudienceNames audiences;
    private final Div head = new Div();
    private final Div editor = new Div();
    private final Div rest = new Div();
    private @Nullable PlatformPlace place;
    private @Nullable AmendmentPage page;
    private @Nullable LiveSectionText words;

    AmendmentView(PlatformPlaces places, AmendmentTools tools, AudienceNames audiences) {
        this.places = places;
        this.tools = tools;
        this.audiences = audiences;
        addClassNames("page", "platform-amendment");
        add(head, editor, rest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        var amendment = PlatformPlaces.id(event, "amendment");
        if (!tools.overview().platformOf(amendment).equals(place.id())) {
            throw new NotFoundException("amendment " + amendment);
        }
        page = tools.overview().get(amendment);
        if (page.can().write()
                && AmendmentActions.attempt(() -> tools.amendments().catchUp(amendment))) {
            page = tools.overview().get(amendment);
        }
        showEditor();
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var viewer = shown().viewer().id();
        tools.presence().onChange(this, platform(), viewer, this::reload);
        tools.presence().onChange(this, shown().row().id(), viewer, this::reload);
    }

    @Override
    public String getPageTitle() {
        return page == null ? "" : AmendmentLabels.name(shown().row(), this);
    }

    @Override
    public List<Crumb> above() {
        return place().above(
                        this,
                        new Crumb(
                                getTranslation("amendment.list.title"),
                                PlatformNavigation.amendments(slug(), platform())));
    }

    /** Where nothing is new, whoever is about to press a button still finds it. */
    private void reload() {
        var before = shown();
        try {
            page = tools.overview().get(before.row().id());
        } catch (NotFoundException goneMeanwhile) {
            leave();
            return;
        }
        if (shown().equals(before)) {
            return;
        }
        if ((shown().can().write() && shown().text() != null) != (words != null)) {
            showEditor();
        }
        show();
    }

    /** To the amendments that are still there, if the platform is. */
    private void leave() {
        place().follow(this, () -> {
            tools.outlines().of(platform());
            PlatformNavigation.open(PlatformNavigation.amendments(slug(), platform()));
        });
    }

    /** The text stays where it is while everything around it is read anew: somebody may be writing in it. */
    private void showEditor() {
        editor.removeAll();
        words = null;
        var text = shown().text();
        if (text == null || !shown().can().write()) {
            editor.removeClassName("amendment-editor");
            return;
        }
        words = new LiveSectionText(text.documentId(), text.version(), text.html());
        words.setWritable(true);
        var live = new LivePage(shown().viewer());
        live.add(words);
        editor.add(
                new H2(getTranslation("amendment.words")),
                new Paragraph(
                        getTranslation("amendment.words.lead." + shown().row().kind())),
                live);
        editor.addClassName("amendment-editor");
    }

    private void show() {
        var row = shown().row();
        var actions = new AmendmentActions(tools, shown(), slug(), platform(), this::reload);
        head.removeAll();
        var header = new PageHeader(AmendmentLabels.name(row, this)).lead(about(row));
        header.actions(actions.buttons().toArray(Component[]::new));
        var from = new Div(new SideMark(Mark.valueOf(row.side().name()), row.organisation()));
        from.addClassName("amendment-badges");
        from.add(new Span(row.proposer()));
        AmendmentLabels.badges(row, this).forEach(from::add);
        if (row.state() == AmendmentState.DRAFT) {
            from.add(new AudienceMark(
                    row.audience(), audiences.in(shown().viewer().workspaceId())));
        }
        head.add(header, from);
        rest.removeAll();
        rest.add(new AmendmentDifference(shown()));
        if (!row.reason().isEmpty()) {
            var reason = new Paragraph(row.reason());
            reason.addClassName("amendment-reason");
            rest.add(new H2(getTranslation("amendment.reason")), reason);
        }
        if (row.state() != AmendmentState.DRAFT) {
            rest.add(new H2(getTranslation("amendment.support")), supporters(row, actions));
            rest.add(new H2(getTranslation("amendment.course")), new AmendmentCourse(row));
        }
        if (!shown().answers().isEmpty()) {
            rest.add(
                    new H2(getTranslation("amendment.answers")),
                    new AmendmentList(
                            shown().answers(),
                            id -> PlatformNavigation.amendment(slug(), platform(), id),
                            audiences.in(shown().viewer().workspaceId())));
        }
    }

    private Component about(AmendmentRow row) {
        var words = AmendmentLabels.about(row, this);
        return row.sectionId() == null || row.sectionNumber() == null
                ? new Paragraph(words)
                : new Paragraph(new Anchor(PlatformNavigation.section(slug(), platform(), row.sectionId()), words));
    }

    private Component supporters(AmendmentRow row, AmendmentActions actions) {
        var line = new Div(new Paragraph(
                row.supporters().isEmpty()
                        ? getTranslation("amendment.support.none")
                        : String.join(", ", row.supporters())));
        actions.support().forEach(line::add);
        line.addClassName("amendment-support");
        return line;
    }

    private AmendmentPage shown() {
        return Objects.requireNonNull(page);
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
