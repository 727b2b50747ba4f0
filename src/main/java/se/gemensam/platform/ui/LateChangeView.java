package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.ui.LivePage;
import se.gemensam.livetext.ui.LiveSectionText;
import se.gemensam.platform.AdoptionOverview.ChangePage;
import se.gemensam.platform.LateChangeKind;
import se.gemensam.platform.LateChangeState;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;

/** A change of a section whose text has gone to the bodies: where it is written, and what it changes. */
@Route("w/:workspace/platforms/:platform/changes/:change")
@PermitAll
class LateChangeView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PlatformPlaces places;
    private final AdoptionTools tools;
    private final Div head = new Div();
    private final Div editor = new Div();
    private final Div rest = new Div();
    private @Nullable PlatformPlace place;
    private @Nullable ChangePage page;
    private @Nullable LiveSectionText words;

    LateChangeView(PlatformPlaces places, AdoptionTools tools) {
        this.places = places;
        this.tools = tools;
        addClassNames("page", "platform-amendment");
        add(head, editor, rest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        var change = PlatformPlaces.id(event, "change");
        page = tools.overview().change(change);
        if (!page.platformId().equals(place.id())) {
            throw new NotFoundException("late change " + change);
        }
        showEditor();
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var viewer = shown().viewer().id();
        tools.presence().onChange(this, shown().platformId(), viewer, this::reload);
        tools.presence().onChange(this, id(), viewer, this::reload);
    }

    @Override
    public String getPageTitle() {
        return page == null
                ? ""
                : getTranslation(
                        "late.of." + shown().change().kind(), shown().change().section());
    }

    @Override
    public List<Crumb> above() {
        return place().above(this, new Crumb(getTranslation("adoption.title"), adoption()));
    }

    private void reload() {
        try {
            page = tools.overview().change(id());
        } catch (NotFoundException goneMeanwhile) {
            PlatformNavigation.open(adoption());
            return;
        }
        if (shown().writable() != (words != null)) {
            showEditor();
        }
        show();
    }

    /** The text stays where it is while everything around it is read anew: somebody may be writing in it. */
    private void showEditor() {
        editor.removeAll();
        words = null;
        if (shown().writable()) {
            words = new LiveSectionText(shown().documentId(), shown().version(), shown().html());
            words.setWritable(true);
            var live = new LivePage(shown().viewer());
            live.add(words);
            editor.add(
                    new H2(getTranslation("late.words")),
                    new Paragraph(
                            getTranslation("late.words.lead." + shown().change().kind())),
                    live);
            editor.addClassName("amendment-editor");
        }
    }

    private void show() {
        var change = shown().change();
        head.removeAll();
        head.add(new PageHeader(getPageTitle())
                .lead(getTranslation("late.state." + change.state()) + " · " + change.organisation())
                .actions(actions().toArray(Component[]::new)));
        rest.removeAll();
        rest.add(new H2(getTranslation("late.difference")));
        if (change.comparison().isSame()) {
            rest.add(new Paragraph(getTranslation("late.nothing")));
        } else {
            var objection = shown().objection();
            if (objection != null && change.state() == LateChangeState.DRAFT) {
                var why = new Paragraph(AdoptionWords.gap(objection, this));
                why.addClassName("read-only");
                rest.add(why);
            }
            rest.add(new ComparedText(change.comparison(), true));
        }
        if (!change.reason().isEmpty()) {
            rest.add(new H2(getTranslation("late.reason")), new Paragraph(change.reason()));
        }
    }

    private List<Component> actions() {
        var change = shown().change();
        var all = new ArrayList<Component>();
        boolean open = change.state() == LateChangeState.DRAFT || change.state() == LateChangeState.OFFERED;
        if (change.own() && open) {
            all.add(new Button(getTranslation("late.withdraw"), Icon.X.create(), _ -> {
                act(() -> tools.changes().withdraw(id()));
                PlatformNavigation.open(adoption());
            }));
        }
        if (change.answerable()) {
            all.add(new Button(
                    getTranslation("correction.decline"),
                    _ -> run(() -> tools.changes().decline(id()))));
            all.add(primary(
                    "correction.confirm", () -> run(() -> tools.changes().confirm(id()))));
        }
        if (change.state() == LateChangeState.DRAFT && shown().writable() && !shown().empty()) {
            all.add(
                    change.kind() == LateChangeKind.CORRECTION
                            ? primary(
                                    "correction.offer",
                                    () -> run(() -> tools.changes().offer(id())))
                            : primary("late.toDecision", () -> PlatformNavigation.open(adoption())));
        }
        return all;
    }

    private Button primary(String key, Runnable work) {
        var button = new Button(getTranslation(key), Icon.CHECK.create(), _ -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void run(Runnable work) {
        act(work);
        reload();
    }

    /** Says why where it is refused. */
    private void act(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private String adoption() {
        return PlatformNavigation.adoption(slug(), shown().platformId());
    }

    private UUID id() {
        return shown().change().id();
    }

    private ChangePage shown() {
        return Objects.requireNonNull(page);
    }

    private String slug() {
        return place().slug();
    }

    private PlatformPlace place() {
        return Objects.requireNonNull(place);
    }
}
