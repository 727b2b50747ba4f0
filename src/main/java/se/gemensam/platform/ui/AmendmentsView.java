package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentState;
import se.gemensam.platform.Outline;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.AudienceNames;

/** Proposals to change the sections of a platform: those that wait for somebody first. */
@Route("w/:workspace/platforms/:platform/amendments")
@PermitAll
class AmendmentsView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PlatformPlaces places;
    private final PlatformOutline outlines;
    private final AmendmentTools tools;
    private final AudienceNames audiences;
    private final Map<String, Integer> lengths = new HashMap<>();
    private @Nullable PlatformPlace place;
    private @Nullable Outline outline;
    private @Nullable Listed listed;

    private record Listed(List<AmendmentRow> rows, boolean mayPropose, boolean mayRegister) {}

    AmendmentsView(PlatformPlaces places, PlatformOutline outlines, AmendmentTools tools, AudienceNames audiences) {
        this.places = places;
        this.outlines = outlines;
        this.tools = tools;
        this.audiences = audiences;
        addClassNames("page", "platform-amendments");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        outline = outlines.of(place.id());
        show(read());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        tools.presence()
                .onChange(this, shown().platform().id(), shown().viewer().id(), this::reload);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("amendment.list.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(this);
    }

    private Listed read() {
        var id = shown().platform().id();
        return new Listed(
                tools.overview().list(id),
                tools.overview().mayPropose(id),
                tools.overview().mayRegister(id));
    }

    /** Where nothing is new, whoever is about to press a button still finds it. */
    private void reload() {
        place().follow(this, () -> {
            var now = read();
            if (!now.equals(listed)) {
                show(now);
            }
        });
    }

    private void show(Listed now) {
        listed = now;
        var rows = now.rows();
        removeAll();
        var header = new PageHeader(getPageTitle())
                .lead(getTranslation("amendment.list.lead", shown().platform().title()));
        add(header);
        if (rows.isEmpty()) {
            var none = new EmptyState(
                    Icon.PENCIL, getTranslation("amendment.none"), getTranslation("amendment.none.purpose"));
            add(now.mayPropose() ? none.action(getTranslation("amendment.propose"), this::propose) : none);
            return;
        }
        var decidable = rows.stream()
                .filter(row -> row.state() == AmendmentState.SUBMITTED
                        && !row.merged()
                        && row.outcome(shown().viewer().side()).isEmpty())
                .toList();
        var actions = new ArrayList<Button>();
        if (!decidable.isEmpty() && now.mayRegister()) {
            actions.add(
                    new Button(getTranslation("amendment.register"), Icon.GAVEL.create(), _ -> register(decidable)));
        }
        if (now.mayPropose()) {
            actions.add(new Button(getTranslation("amendment.propose"), Icon.PLUS.create(), _ -> propose()));
        }
        if (!actions.isEmpty()) {
            actions.getLast().addThemeVariants(ButtonVariant.PRIMARY);
        }
        header.actions(actions.toArray(Button[]::new));
        list("amendment.list.drafts", rows, row -> row.state() == AmendmentState.DRAFT);
        list("amendment.list.open", rows, row -> row.isOpen() && row.state() == AmendmentState.SUBMITTED);
        list("amendment.list.ended", rows, row -> !row.isOpen());
    }

    private void list(String heading, List<AmendmentRow> rows, Predicate<AmendmentRow> which) {
        var those = rows.stream().filter(which).toList();
        if (!those.isEmpty()) {
            add(
                    new H2(getTranslation(heading, those.size())),
                    new AmendmentList(
                            those,
                            id -> PlatformNavigation.amendment(
                                    slug(), shown().platform().id(), id),
                            audiences.in(shown().platform().workspaceId()),
                            lengths.getOrDefault(heading, AmendmentList.STEP),
                            length -> lengths.put(heading, length)));
        }
    }

    private void propose() {
        new AmendmentDialog(
                        getTranslation("amendment.propose"),
                        getTranslation("amendment.write"),
                        wish -> PlatformNavigation.open(PlatformNavigation.amendment(
                                slug(),
                                shown().platform().id(),
                                tools.propose(shown().platform().id(), wish))))
                .among(shown().sections(), null)
                .open();
    }

    private void register(List<AmendmentRow> rows) {
        new AmendmentRulingDialog(rows, shown().viewer().side(), ruling -> {
                    tools.decisions().register(shown().platform().id(), ruling);
                    Notice.done(getTranslation(
                            "amendment.registered", ruling.outcomes().size()));
                    reload();
                })
                .open();
    }

    private Outline shown() {
        return Objects.requireNonNull(outline);
    }

    private String slug() {
        return place().slug();
    }

    private PlatformPlace place() {
        return Objects.requireNonNull(place);
    }
}
