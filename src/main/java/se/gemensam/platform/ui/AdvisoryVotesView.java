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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.AdvisoryVoteOverview;
import se.gemensam.platform.AdvisoryVoteRow;
import se.gemensam.platform.AdvisoryVoteService;
import se.gemensam.platform.Outline;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.presence.Presence;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.AudienceNames;

/** The advisory votes of a platform: those that can be answered first, then those that are closed. */
@Route("w/:workspace/platforms/:platform/votes")
@PermitAll
class AdvisoryVotesView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PlatformPlaces places;
    private final PlatformOutline outlines;
    private final AdvisoryVoteOverview overview;
    private final AdvisoryVoteService votes;
    private final AudienceNames audienceNames;
    private final Presence presence;
    private @Nullable PlatformPlace place;
    private @Nullable Outline outline;

    AdvisoryVotesView(
            PlatformPlaces places,
            PlatformOutline outlines,
            AdvisoryVoteOverview overview,
            AdvisoryVoteService votes,
            AudienceNames audienceNames,
            Presence presence) {
        this.places = places;
        this.outlines = outlines;
        this.overview = overview;
        this.votes = votes;
        this.audienceNames = audienceNames;
        this.presence = presence;
        addClassNames("page", "votes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        outline = outlines.of(place.id());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var viewer = shown().viewer();
        overview.topics(platform()).forEach(topic -> presence.onChange(this, topic, viewer.id(), this::followOthers));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vote.list.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(this);
    }

    private void followOthers() {
        place().follow(this, this::show);
    }

    private void show() {
        var rows = overview.list(platform());
        boolean mayOpen = !overview.audiences(platform()).isEmpty();
        removeAll();
        var header = new PageHeader(getPageTitle())
                .lead(getTranslation("vote.list.lead", shown().platform().title()));
        add(header);
        if (rows.isEmpty()) {
            var none = new EmptyState(Icon.SCALE, getTranslation("vote.none"), getTranslation("vote.none.purpose"));
            add(mayOpen ? none.action(getTranslation("vote.new"), this::ask) : none);
            return;
        }
        if (mayOpen) {
            var ask = new Button(getTranslation("vote.new"), Icon.PLUS.create(), _ -> ask());
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(ask);
        }
        list("vote.list.open", rows.stream().filter(AdvisoryVoteRow::open).toList());
        list("vote.list.closed", rows.stream().filter(row -> !row.open()).toList());
    }

    private void list(String heading, List<AdvisoryVoteRow> rows) {
        if (!rows.isEmpty()) {
            add(
                    new H2(getTranslation(heading)),
                    new AdvisoryVoteList(
                            rows,
                            audienceNames.in(shown().platform().workspaceId()),
                            vote -> PlatformNavigation.vote(slug(), platform(), vote)));
        }
    }

    private void ask() {
        new AdvisoryVoteDialog(
                        shown(),
                        overview.audiences(platform()),
                        audienceNames.in(shown().platform().workspaceId()),
                        draft -> {
                            var vote = votes.open(draft);
                            Notice.done(getTranslation("vote.opened"));
                            PlatformNavigation.open(PlatformNavigation.vote(slug(), platform(), vote));
                        })
                .open();
    }

    private Outline shown() {
        return Objects.requireNonNull(outline);
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
