package se.gemensam.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What stands around every screen: the joint room and its areas at the left (a sheet on phones), at the top where one is,
 * who is here and oneself.
 */
@Layout
@JsModule("./shell/connection.ts")
@AnonymousAllowed
class Frame extends AppLayout implements AfterNavigationObserver {

    private final List<FrameItem> items;
    private final List<FrameRoom> rooms;
    private final List<FrameQuestion> questions;
    private final Main main = new Main();
    private final Crumbs crumbs = new Crumbs();
    private final Paragraph voice = new Paragraph();
    private final Aside rail = new Aside();
    private final Anchor skip = new Anchor("#content", getTranslation("frame.skip"));
    private @Nullable HasElement view;
    private @Nullable FrameNavigation navigation;
    private @Nullable FrameRoom room;

    Frame(
            ObjectProvider<FrameItem> items,
            ObjectProvider<FrameTool> tools,
            ObjectProvider<FrameRooms> rooms,
            ObjectProvider<FramePeople> people,
            ObjectProvider<FrameQuestion> questions,
            ObjectProvider<SignOutStep> signOut,
            Choices choices,
            AuthenticationContext authentication) {
        this.items =
                items.stream().sorted(Comparator.comparingInt(FrameItem::order)).toList();
        this.questions = questions.stream().toList();
        var person = present(people);
        this.rooms = person.isEmpty()
                ? List.of()
                : rooms.stream().flatMap(known -> known.mine().stream()).toList();
        addClassName("frame");
        setPrimarySection(Section.DRAWER);
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);

        voice.addClassName("frame-voice");
        var top = new Header(skip, toggle(), crumbs, voice);
        top.addClassName("frame-top");
        person.ifPresent(me -> {
            tools.stream()
                    .sorted(Comparator.comparingInt(FrameTool::order))
                    .map(FrameTool::create)
                    .forEach(top::add);
            top.add(new MeMenu(
                    () -> present(people).orElse(me),
                    choices,
                    () -> leave(signOut.stream().toList(), authentication::logout)));
        });
        if (person.isEmpty()) {
            var signIn = new Anchor("login", getTranslation("login.title"));
            signIn.addClassName("frame-sign-in");
            top.add(signIn);
        }
        addToNavbar(top);
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        rail.addClassName("rail");
        rail.getElement().setAttribute("aria-label", getTranslation("frame.rail"));
        addToDrawer(rail);
        showRail(Optional.empty());
    }

    private static Optional<FramePerson> present(ObjectProvider<FramePeople> people) {
        return people.stream().flatMap(known -> known.present().stream()).findFirst();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = roomAt(event.getLocation());
        if (!here.equals(Optional.ofNullable(room))) {
            showRail(here);
            here.ifPresent(entered -> questions.forEach(question -> question.ask(entered)));
        }
        if (navigation != null) {
            navigation.mark(event.getLocation().getPath());
        }
        // The page has a base address, which a fragment alone would lead to.
        skip.setHref(event.getLocation().getPathWithQueryParameters() + "#content");
        var shown = event.getActiveChain().getFirst();
        var title = shown instanceof HasDynamicTitle titled ? titled.getPageTitle() : "";
        showCrumbs(event.getLocation().getPath(), shown, title);
        name(here.map(r -> title + " – " + r.name()).orElse(title) + " – Gemensam");
        if (view != null && view != shown) {
            // Whoever reads with their ears or steers by keyboard starts at the new screen, not where the old link was.
            main.getElement().callJsFunction("focus");
        }
        view = shown;
    }

    /** After the router, which names the page by the view alone. */
    private void name(String title) {
        var ui = UI.getCurrent();
        ui.beforeClientResponse(this, _ -> ui.getPage().setTitle(title));
    }

    /** The first screen of a room is the room: nothing is above it. */
    private void showCrumbs(String path, HasElement shown, String title) {
        if (room != null && path.equals(room.path())) {
            crumbs.show(List.of(), room.name());
            return;
        }
        var above = new ArrayList<Crumb>();
        if (room != null) {
            above.add(new Crumb(room.name(), room.path()));
        }
        if (shown instanceof Placed placed) {
            above.addAll(placed.above());
        }
        crumbs.show(above, title);
    }

    private Optional<FrameRoom> roomAt(Location location) {
        var segments = location.getSegments();
        return segments.size() > 1 && segments.getFirst().equals("w")
                ? rooms.stream().filter(r -> r.slug().equals(segments.get(1))).findAny()
                : Optional.empty();
    }

    private void showRail(Optional<FrameRoom> here) {
        room = here.orElse(null);
        navigation = here.map(r -> new FrameNavigation(r, items)).orElse(null);
        speakFor(here);
        rail.removeAll();
        rail.add(brand());
        if (here.isPresent()) {
            var others = rooms.stream().filter(r -> !r.equals(room)).toList();
            rail.add(new RoomHead(here.get(), others), navigation);
        } else if (!rooms.isEmpty()) {
            rail.add(new RoomList(rooms));
        }
    }

    /** For whom one speaks is seen on every screen of a room, since many speak for another organisation elsewhere. */
    private void speakFor(Optional<FrameRoom> here) {
        voice.removeAll();
        voice.setVisible(here.isPresent());
        here.map(FrameRoom::voice)
                .ifPresent(mine -> voice.add(
                        new Span(getTranslation("frame.voice")), new SideMark(mine.mark(), mine.organisation())));
    }

    private static void leave(List<SignOutStep> steps, Runnable signOut) {
        if (steps.isEmpty()) {
            signOut.run();
        } else {
            steps.getFirst().before(UI.getCurrent(), () -> leave(steps.subList(1, steps.size()), signOut));
        }
    }

    /** Home is the room itself for whoever is in one only. */
    private Component brand() {
        var home = rooms.size() == 1 ? rooms.getFirst().path() : "";
        var brand = new Anchor(home, SideMark.alone(Mark.JOINT), new Span("Gemensam"));
        brand.addClassName("brand");
        return brand;
    }

    private Component toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("frame.menu"));
        return toggle;
    }
}
