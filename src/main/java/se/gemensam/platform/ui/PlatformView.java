package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.discussion.ui.Conversation;
import se.gemensam.livetext.ui.LivePage;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Outline;
import se.gemensam.platform.PlatformAct;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.SectionRow;
import se.gemensam.presence.Visit;
import se.gemensam.presence.Whereabouts;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** A platform: its contents at the left, its text in the middle, the picked section at the right. */
@Route("w/:workspace/platforms/:platform")
@RouteAlias("w/:workspace/platforms/:platform/sections/:section")
@PermitAll
class PlatformView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final PlatformOutline outlines;
    private final PlatformTools tools;

    private final SectionOutline contents = new SectionOutline();
    private final SectionPanel panel = new SectionPanel();
    private final Sheet left = new Sheet("platform.contents", contents);
    private final Div head = new Div();
    private final Div zones = new Div();
    private final Div empty = new Div();
    private @Nullable WorkspaceRow room;
    private @Nullable Outline outline;
    private @Nullable PlatformText text;
    private @Nullable Conversation conversation;
    private @Nullable SectionNotices notices;
    private @Nullable TalkBeside beside;
    private @Nullable SectionAmendments amendments;
    private @Nullable HangingBeside hanging;
    private @Nullable Visit visit;
    private @Nullable UUID picked;
    private List<Whereabouts> here = List.of();
    private Map<UUID, Integer> openThreads = Map.of();
    private long revision;

    PlatformView(WorkspaceService workspaces, PlatformOutline outlines, PlatformTools tools) {
        this.workspaces = workspaces;
        this.outlines = outlines;
        this.tools = tools;
        addClassNames("page", "platform");
        contents.onSelect(event -> {
            left.setOpen(false);
            open(event.id());
        });
        contents.onMove(event -> tools.act(this::reload, () -> tools.sections().move(event.id(), event.place())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var slug = parameters.get("workspace").orElseThrow();
        var platform = PlatformNavigation.id(parameters.get("platform").orElseThrow());
        picked = parameters.get("section").map(PlatformNavigation::id).orElse(null);
        if (outline == null || !outline.platform().id().equals(platform)) {
            room = workspaces.bySlug(slug);
            outline = outlines.of(platform);
            if (!room.id().equals(outline.platform().workspaceId())) {
                throw new NotFoundException("platform " + platform);
            }
            build();
        }
        refresh();
        if (beside != null
                && event.getLocation().getQueryParameters().getParameters().containsKey(PlatformNavigation.TALK)) {
            beside.open();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var viewer = shown().viewer();
        var platform = shown().platform().id();
        visit = tools.presence().visit(this, platform, viewer.id(), everyone -> {
            here = everyone;
            showContents();
        });
        tools.presence().onChange(this, platform, viewer.id(), this::followOthers);
        tools.presence().onChange(this, viewer.workspaceId(), viewer.id(), this::followOthers);
        tools.hanging().listen(this, Objects.requireNonNull(room), () -> follow(this::showHanging));
        tools.talk()
                .topics(platform)
                .forEach(topic -> tools.presence().onChange(this, topic, viewer.id(), this::followTalk));
    }

    @Override
    public String getPageTitle() {
        return outline == null ? "" : outline.platform().title();
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(getTranslation("platform.list.title"), PlatformNavigation.list(slug())));
    }

    private void build() {
        removeAll();
        var opened = shown();
        var words = new PlatformText(opened.platform().id());
        words.onEnter(event -> enter(event.id()));
        words.onSplit(event -> tools.act(
                this::reload, () -> open(tools.reshaping().split(event.id(), event.version(), event.position()))));
        words.onMerge(event ->
                tools.act(this::reload, () -> open(tools.reshaping().merge(event.id()))));
        text = words;
        var talk = tools.conversation(opened);
        words.setTalkable(talk.isTalkable());
        var proposed = new SectionAmendments(new ProposeBeside(tools.amendments(), slug(), this::shown, this::reload));
        panel.propose(proposed);
        words.onWordsSelected(event -> proposed.select(event.id(), event.selection()));
        words.onSuggestionWanted(event -> {
            enter(event.id()); // what is proposed is seen beside its section, also by one who only reads
            proposed.suggest(event.id(), event.selection());
        });
        amendments = proposed;
        hanging = tools.hanging()
                .beside(
                        words,
                        panel,
                        Objects.requireNonNull(room),
                        opened.platform().id());
        var first = new SectionNotices(tools.recusals(opened.platform().id(), this::reload));
        var side = new SectionSide(first, panel, talk);
        var right = new Sheet("section.side", side);
        var talkBeside = new TalkBeside(words, talk, side, right, this::enter);
        talk.onShow(said -> {
            talkBeside.show(said);
            showHanging(); // where their words are now is told as often
            tools.seen(said);
            if (!said.openThreads().equals(openThreads)) {
                openThreads = said.openThreads();
                showContents();
            }
        });
        conversation = talk;
        notices = first;
        beside = talkBeside;
        head.addClassName("platform-head");
        left.addClassName("platform-contents");
        right.addClassName("platform-side");
        var page = new LivePage(opened.viewer());
        page.add(words);
        var middle = new Div(page);
        middle.addClassName("platform-text");
        zones.removeAll();
        zones.add(left, middle, right);
        zones.addClassName("platform-zones");
        add(head, empty, zones);
    }

    private void reload() {
        outline = outlines.of(shown().platform().id());
        revision++;
        refresh();
    }

    /** What others did may also have been to take the platform away. */
    private void followOthers() {
        follow(this::reload);
    }

    private void follow(Runnable change) {
        if (!isAttached()) {
            return; // the window was closed while the word was on its way
        }
        try {
            change.run();
        } catch (NotFoundException gone) {
            PlatformNavigation.open(PlatformNavigation.list(slug()));
            Notice.trouble(getTranslation("platform.gone"));
        }
    }

    private void refresh() {
        var opened = shown();
        head.removeAll();
        head.add(new PlatformHead(opened, slug(), tools, this::reload, this::open));
        showEmptyOrText();
        showContents();
        if (text != null) {
            text.setReshapable(opened.may(PlatformAct.RESHAPE));
            text.setSuggestable(opened.may(PlatformAct.PROPOSE));
            text.refresh(revision);
            text.show(picked);
        }
        showPicked();
    }

    private void showEmptyOrText() {
        var opened = shown();
        var none = opened.sections().isEmpty();
        zones.setVisible(!none);
        empty.removeAll();
        if (none) {
            var invitation = new EmptyState(
                    Icon.LIST_TREE,
                    getTranslation("platform.contents.empty"),
                    getTranslation(
                            opened.may(PlatformAct.RESHAPE) ? "platform.contents.begin" : "platform.contents.wait"));
            if (opened.may(PlatformAct.RESHAPE)) {
                invitation.action(
                        getTranslation("section.first"), () -> tools.addLast(opened, this::reload, this::open));
            }
            empty.add(invitation);
        }
    }

    private void showContents() {
        contents.setMovable(shown().may(PlatformAct.RESHAPE));
        contents.setSections(shown().sections(), tools.people(here, shown().viewer()), openThreads);
        contents.select(picked);
    }

    private void showPicked() {
        var row = shown().section(picked == null ? new UUID(0, 0) : picked);
        row.ifPresentOrElse(
                section -> tools.show(panel, section, shown(), this::reload, this::open), panel::showNothing);
        panel.showEarlier(row.filter(_ -> shown().viewer().side() != Side.COOPERATING)
                .map(section -> PlatformNavigation.sectionVersions(
                        slug(), shown().platform().id(), section.id()))
                .orElse(null));
        if (amendments != null) {
            amendments.show(
                    PlatformNavigation.amendments(slug(), shown().platform().id()),
                    row.map(SectionRow::id).orElse(null),
                    row.map(section -> tools.amendments().overview().ofSection(section.id()))
                            .orElse(List.of()),
                    row.filter(section -> shown().may(PlatformAct.PROPOSE, section.id()))
                            .isPresent());
        }
        if (notices != null) {
            notices.follow(row.map(section -> tools.follow(shown(), section)).orElse(null));
        }
        showNotices();
        if (conversation != null) {
            conversation.show(
                    row.map(SectionRow::id).orElse(shown().platform().id()),
                    PlatformTools.preferred(shown().viewer(), row.orElse(null)));
        }
    }

    private void showHanging() {
        if (hanging != null) {
            hanging.show(picked);
        }
    }

    private void showNotices() {
        if (notices != null) {
            notices.show(
                    shown().section(picked == null ? new UUID(0, 0) : picked).orElse(null));
        }
    }

    private void followTalk() {
        follow(() -> {
            showNotices();
            Objects.requireNonNull(conversation).refresh();
        });
    }

    /** The cursor went into a section of the text. */
    private void enter(@Nullable UUID section) {
        if (visit != null) {
            visit.moveTo(section);
        }
        if (section != null && !Objects.equals(section, picked)) {
            picked = section;
            contents.select(section);
            showPicked();
        }
    }

    private void open(UUID section) {
        PlatformNavigation.open(
                PlatformNavigation.section(slug(), shown().platform().id(), section));
    }

    private Outline shown() {
        return Objects.requireNonNull(outline);
    }

    private String slug() {
        return Objects.requireNonNull(room).slug();
    }
}
