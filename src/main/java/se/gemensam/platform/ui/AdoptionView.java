package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AdoptionGap;
import se.gemensam.platform.AdoptionPage;
import se.gemensam.platform.AdoptionPage.Statement;
import se.gemensam.platform.MinutesApproval;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.shell.SideMark;

/** What stands between a platform and its adoption: whose decisions it needs, which there are, and of which wording. */
@Route("w/:workspace/platforms/:platform/adoption")
@PermitAll
class AdoptionView extends Section
        implements BeforeEnterObserver, HasDynamicTitle, Placed, AdoptionSides.Actions, AdoptionChanges.Answers {

    private final PlatformPlaces places;
    private final AdoptionTools tools;
    private @Nullable PlatformPlace place;
    private @Nullable AdoptionPage page;

    AdoptionView(PlatformPlaces places, AdoptionTools tools) {
        this.places = places;
        this.tools = tools;
        addClassNames("page", "platform-adoption");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        page = tools.overview().get(place.id());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        tools.presence().onChange(this, platform(), shown().viewer().id(), this::reload);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("adoption.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(this);
    }

    /** Where nothing is new, whoever is about to press a button still finds it. */
    private void reload() {
        place().follow(this, () -> {
            var now = tools.overview().get(platform());
            if (!now.equals(page) || isCalledOtherwise(now)) {
                page = now;
                show();
            }
        });
    }

    private boolean isCalledOtherwise(AdoptionPage now) {
        return !now.platform().title().equals(shown().platform().title());
    }

    private void show() {
        removeAll();
        var code = shown().adoptedCode();
        var header = new PageHeader(getPageTitle())
                .lead(
                        code == null
                                ? getTranslation(
                                        "adoption.lead", shown().platform().title(), shown().code())
                                : getTranslation(
                                        "adoption.lead.adopted",
                                        shown().platform().title(),
                                        code));
        header.actions(actions());
        add(header, gaps(), new AdoptionSides(shown(), this));
        part("adoption.differing", shown().differing(), () -> new AdoptionWordings(shown().differing()));
        part(
                "late.list",
                shown().changes(),
                () -> new AdoptionChanges(
                        shown().changes(), id -> PlatformNavigation.change(slug(), platform(), id), this));
        part("paper.list", shown().papers(), () -> new AdoptionPapers(shown().papers()));
        part("statement.list", shown().statements(), this::statements);
        part(
                "question.list",
                shown().questions(),
                () -> new AdoptionQuestions(shown().questions(), shown().can().park() ? dialogs()::close : null));
    }

    private void part(String heading, List<?> rows, Supplier<Component> shown) {
        if (!rows.isEmpty()) {
            add(new H2(getTranslation(heading)), shown.get());
        }
    }

    private Component gaps() {
        var gaps = shown().gaps();
        if (gaps.isEmpty()) {
            var done = new Paragraph(
                    getTranslation(shown().adoptedCode() == null ? "adoption.nothing.missing" : "adoption.is.adopted"));
            done.addClassName("adoption-done");
            return done;
        }
        var list = new UnorderedList();
        list.addClassName("adoption-gaps");
        gaps.forEach(gap -> list.add(line(gap)));
        return new Div(new H2(getTranslation("adoption.gaps")), list);
    }

    private ListItem line(AdoptionGap gap) {
        var icon = gap.blocks() ? Icon.CIRCLE_DASHED : Icon.INFO;
        return new ListItem(icon.create(), new Span(AdoptionWords.gap(gap, this)));
    }

    private Component statements() {
        var all = new Div();
        all.addClassName("adoption-changes");
        for (Statement statement : shown().statements()) {
            var words = new Paragraph(statement.words());
            words.addClassName("adoption-prose");
            all.add(new Div(new SideMark(Mark.valueOf(statement.side().name()), statement.organisation()), words));
        }
        return all;
    }

    private Component[] actions() {
        var can = shown().can();
        var all = new ArrayList<Component>();
        var more = dialogs().more();
        if (more != null) {
            all.add(more);
        }
        if (can.send()) {
            all.add(button("paper.send", Icon.MAIL, !can.register(), dialogs()::send));
        }
        if (can.register()) {
            all.add(button("decision.register", Icon.GAVEL, true, dialogs()::register));
        }
        return all.toArray(Component[]::new);
    }

    private Button button(String key, Icon icon, boolean primary, Runnable work) {
        var button = new Button(getTranslation(key), icon.create(), _ -> work.run());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private AdoptionDialogs dialogs() {
        return new AdoptionDialogs(shown(), slug(), tools, this::reload);
    }

    @Override
    public void approve(UUID decision, MinutesApproval approval) {
        act(() -> tools.decisions().approve(decision, approval));
    }

    @Override
    public void withdraw(UUID decision) {
        act(() -> tools.decisions().withdraw(decision));
    }

    @Override
    public void minutes(AdoptionPage.Decision decision) {
        new MinutesDialog(decision, tools.minutes(), this::reload).open();
    }

    @Override
    public void confirm(UUID change) {
        act(() -> tools.changes().confirm(change));
    }

    @Override
    public void decline(UUID change) {
        act(() -> tools.changes().decline(change));
    }

    /** Says why where it is refused. */
    private void act(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
        reload();
    }

    private AdoptionPage shown() {
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
