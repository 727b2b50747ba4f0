package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.ui.AudienceMark;
import se.gemensam.livetext.ui.LivePage;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AmendmentPage;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentState;
import se.gemensam.platform.PlatformService;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.shell.SideMark;
import se.gemensam.workspace.AudienceNames;
import se.gemensam.workspace.WorkspaceService;

/** A proposal to change a section: its words, what they change, who stands behind it, and what becomes of it on each side. */
@Route("w/:workspace/platforms/:platform/amendments/:amendment")
@PermitAll
class AmendmentView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final PlatformService platforms;
    private final AmendmentTools tools;
    private final AudienceNames audiences;
    private final Div head = new Div();
    private final Div editor = new Div();
    private final Div rest = new Div();
    private String slug = "";
    private String platformTitle = "";
    private @Nullable UUID platform;
    private @Nullable AmendmentPage page;
    private @Nullable LiveSectionText words;

    AmendmentView(
            WorkspaceService workspaces, PlatformService platforms, AmendmentTools tools, AudienceNames audiences) {
        this.workspaces = workspaces;
        this.platforms = platforms;
        this.tools = tools;
        this.audiences = audiences;
        addClassNames("page", "platform-amendment");
        add(head, editor, rest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        slug = parameters.get("workspace").orElseThrow();
        var room = workspaces.bySlug(slug);
        platform = PlatformNavigation.id(parameters.get("platform").orElseThrow());
        var found = platforms.get(platform);
        var amendment = PlatformNavigation.id(parameters.get("amendment").orElseThrow());
        if (!found.workspaceId().equals(room.id())
                || !tools.overview().platformOf(amendment).equals(platform)) {
            throw new NotFoundException("amendment " + amendment);
        }
        platformTitle = found.title();
        page = tools.overview().get(amendment);
        if (page.can().write() && act(() -> tools.amendments().catchUp(amendment))) {
            page = tools.overview().get(amendment);
        }
        showEditor();
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var viewer = shown().viewer().id();
        tools.presence().onChange(this, Objects.requireNonNull(platform), viewer, this::reload);
        tools.presence().onChange(this, shown().row().id(), viewer, this::reload);
    }

    @Override
    public String getPageTitle() {
        return page == null ? "" : AmendmentLabels.name(shown().row(), this);
    }

    @Override
    public List<Crumb> above() {
        return List.of(
                new Crumb(getTranslation("platform.list.title"), PlatformNavigation.list(slug)),
                new Crumb(platformTitle, PlatformNavigation.platform(slug, Objects.requireNonNull(platform))),
                new Crumb(
                        getTranslation("amendment.list.title"),
                        PlatformNavigation.amendments(slug, Objects.requireNonNull(platform))));
    }

    private void reload() {
        try {
            page = tools.overview().get(shown().row().id());
        } catch (NotFoundException goneMeanwhile) {
            PlatformNavigation.open(PlatformNavigation.amendments(slug, Objects.requireNonNull(platform)));
            return;
        }
        if (shown().can().write() != (words != null)) {
            showEditor();
        }
        show();
    }

    /** The text stays where it is while everything around it is read anew: somebody may be writing in it. */
    private void showEditor() {
        editor.removeAll();
        words = null;
        if (shown().can().write()) {
            words = new LiveSectionText(shown().documentId(), shown().documentVersion(), shown().html());
            words.setWritable(true);
            var live = new LivePage(shown().viewer());
            live.add(words);
            editor.add(
                    new H2(getTranslation("amendment.words")),
                    new Paragraph(getTranslation("amendment.words.lead")),
                    live);
            editor.addClassName("amendment-editor");
        } else {
            editor.removeClassName("amendment-editor");
        }
    }

    private void show() {
        var row = shown().row();
        head.removeAll();
        var header = new PageHeader(AmendmentLabels.name(row, this)).lead(section(row));
        header.actions(actions().toArray(Component[]::new));
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
            rest.add(new H2(getTranslation("amendment.support")), supporters(row));
            rest.add(new H2(getTranslation("amendment.course")), new AmendmentCourse(row));
        }
        if (!shown().answers().isEmpty()) {
            rest.add(
                    new H2(getTranslation("amendment.answers")),
                    new AmendmentList(
                            shown().answers(),
                            id -> PlatformNavigation.amendment(slug, Objects.requireNonNull(platform), id),
                            audiences.in(shown().viewer().workspaceId())));
        }
    }

    private Component section(AmendmentRow row) {
        var words = AmendmentLabels.section(row, this);
        return row.sectionNumber() == null
                ? new Paragraph(words)
                : new Paragraph(new Anchor(
                        PlatformNavigation.section(slug, Objects.requireNonNull(platform), row.sectionId()), words));
    }

    private Component supporters(AmendmentRow row) {
        var line = new Div(new Paragraph(
                row.supporters().isEmpty()
                        ? getTranslation("amendment.support.none")
                        : String.join(", ", row.supporters())));
        var can = shown().can();
        if (can.support()) {
            line.add(new Button(
                    getTranslation("amendment.support.add"),
                    Icon.HAND.create(),
                    _ -> run(() -> tools.amendments().support(row.id()))));
        }
        if (can.withdrawSupport()) {
            line.add(new Button(
                    getTranslation("amendment.support.remove"),
                    Icon.UNDO_2.create(),
                    _ -> run(() -> tools.amendments().withdrawSupport(row.id()))));
        }
        line.addClassName("amendment-support");
        return line;
    }

    private List<Component> actions() {
        var row = shown().row();
        var can = shown().can();
        var all = new ArrayList<Component>();
        if (can.weigh()) {
            all.add(new Button(getTranslation("amendment.weigh"), Icon.SCALE.create(), _ -> weigh(row)));
        }
        if (can.register()) {
            all.add(new Button(getTranslation("amendment.register"), Icon.GAVEL.create(), _ -> register(row)));
        }
        if (can.undo()) {
            all.add(new Button(
                    getTranslation("amendment.undo"),
                    Icon.UNDO_2.create(),
                    _ -> run(() -> tools.merging().undo(row.id()))));
        }
        var more = more(row);
        if (more != null) {
            all.add(more);
        }
        if (can.submit()) {
            all.add(primary(
                    "amendment.submit", Icon.CHECK, () -> tools.amendments().submit(row.id())));
        }
        if (can.merge()) {
            all.add(primary("amendment.merge", Icon.MERGE, () -> tools.merging().merge(row.id())));
        }
        return all;
    }

    private Button primary(String key, Icon icon, Runnable work) {
        var button = new Button(getTranslation(key), icon.create(), _ -> run(work));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private @Nullable Menu more(AmendmentRow row) {
        var can = shown().can();
        if (!can.write() && !can.answer() && !can.takeBack() && !can.withdraw()) {
            return null;
        }
        var menu = new Menu(getTranslation("amendment.more"));
        if (can.answer()) {
            menu.item(Icon.CORNER_DOWN_RIGHT, getTranslation("amendment.answer"), () -> answer(row));
        }
        if (can.write()) {
            menu.item(Icon.PENCIL, getTranslation("amendment.describe"), () -> describe(row));
            menu.item(
                    Icon.USERS,
                    getTranslation("amendment.showToSide." + shown().viewer().side()),
                    () -> run(() -> tools.amendments().showToSide(row.id())));
        }
        if (can.takeBack()) {
            menu.item(
                    Icon.UNDO_2,
                    getTranslation("amendment.takeBack"),
                    () -> run(() -> tools.amendments().takeBack(row.id())));
        }
        if (can.withdraw()) {
            menu.item(Icon.X, getTranslation("amendment.withdraw." + (row.state() == AmendmentState.DRAFT)), () -> {
                act(() -> {
                    tools.amendments().withdraw(row.id());
                    return true;
                });
                PlatformNavigation.open(PlatformNavigation.amendments(slug, Objects.requireNonNull(platform)));
            });
        }
        return menu;
    }

    private void describe(AmendmentRow row) {
        new AmendmentDialog(getTranslation("amendment.describe"), getTranslation("dialog.save"), (_, draft) -> {
                    tools.amendments().describe(row.id(), draft);
                    reload();
                })
                .of(row)
                .open();
    }

    private void answer(AmendmentRow row) {
        new AmendmentDialog(
                        getTranslation("amendment.answer"),
                        getTranslation("amendment.write"),
                        (section, draft) -> PlatformNavigation.open(PlatformNavigation.amendment(
                                slug,
                                Objects.requireNonNull(platform),
                                tools.amendments().propose(section, draft))))
                .answering(row)
                .open();
    }

    private void weigh(AmendmentRow row) {
        var open = shown().answers().stream()
                .filter(each -> each.state() == AmendmentState.SUBMITTED)
                .toList();
        var side = shown().viewer().side();
        new AmendmentOpinionDialog(open, row.opinion(side).orElse(null), (opinion, reason, through) -> {
                    tools.decisions().propose(row.id(), opinion, reason, through);
                    reload();
                })
                .open();
    }

    private void register(AmendmentRow row) {
        Side side = shown().viewer().side();
        new AmendmentRulingDialog(List.of(row), side, ruling -> {
                    tools.decisions().register(Objects.requireNonNull(platform), ruling);
                    reload();
                })
                .open();
    }

    private void run(Runnable work) {
        act(() -> {
            work.run();
            return true;
        });
        reload();
    }

    /** Says why where it is refused. */
    private boolean act(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
            return false;
        }
    }

    private AmendmentPage shown() {
        return Objects.requireNonNull(page);
    }
}
