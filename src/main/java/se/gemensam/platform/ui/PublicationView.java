package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.platform.JointKind;
import se.gemensam.platform.JointOverview;
import se.gemensam.platform.JointService;
import se.gemensam.platform.Outline;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PublicationService;
import se.gemensam.platform.PublicationState;
import se.gemensam.presence.Presence;
import se.gemensam.shell.ConfirmLoss;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.shell.Toolbar;

/** The public page of a platform: whether it is laid out, what is proposed about that, and how a convener proposes it. */
@Route("w/:workspace/platforms/:platform/publication")
@PermitAll
class PublicationView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed, JointList.Answers {

    private final PlatformPlaces places;
    private final PlatformOutline outlines;
    private final PublicationService publications;
    private final JointService joint;
    private final JointOverview proposals;
    private final Presence presence;
    private final String url;
    private @Nullable PlatformPlace place;
    private @Nullable Outline outline;
    private @Nullable PublicationForm form;

    PublicationView(
            PlatformPlaces places,
            PlatformOutline outlines,
            PublicationService publications,
            JointService joint,
            JointOverview proposals,
            Presence presence,
            @Value("${gemensam.url}") String url) {
        this.places = places;
        this.outlines = outlines;
        this.publications = publications;
        this.joint = joint;
        this.proposals = proposals;
        this.presence = presence;
        this.url = url;
        addClassNames("page", "publication");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        outline = outlines.of(place.id());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presence.onChange(this, platform(), shown().viewer().id(), this::reload);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(this);
    }

    private void reload() {
        place().follow(this, () -> {
            outline = outlines.of(platform());
            show();
        });
    }

    private void show() {
        removeAll();
        var state = publications.state(platform());
        add(new PageHeader(getPageTitle())
                .lead(getTranslation("publication.lead", shown().platform().title())));
        if (state.adoptedVersion() == null && !state.isPublished()) {
            add(new EmptyState(
                            Icon.FILE_TEXT,
                            getTranslation("publication.notYet"),
                            getTranslation("publication.notYet.purpose"))
                    .example(getTranslation("timetable.title"), PlatformNavigation.timetable(slug(), platform())));
            return;
        }
        add(new PublicationPanel(state, url, this::confirmTakingAway));
        var waiting = proposals.open(platform()).stream()
                .filter(row -> row.kind() == JointKind.PUBLICATION)
                .toList();
        if (!waiting.isEmpty() && state.proposed() != null) {
            add(new Section(
                    new H2(getTranslation("publication.proposed")),
                    new EditionFacts(state.proposed(), url),
                    new JointList(waiting, this)));
        } else if (state.mayLead() && state.adoptedVersion() != null) {
            add(state.isPublished() && !state.isOutdated() && form == null ? another(state) : proposing(state));
        }
    }

    /** Nobody is asked for a new edition of what is as it should be; who wants one anyway gets the fields. */
    private Toolbar another(PublicationState state) {
        var again = new Button(getTranslation("publication.propose.again"), Icon.PENCIL.create());
        var tools = new Toolbar(again);
        again.addClickListener(_ -> replace(tools, proposing(state)));
        return tools;
    }

    /** What is typed stays while others change something. */
    private Section proposing(PublicationState state) {
        if (!proposals.hasCounterpart(platform())) {
            return new Section(new Paragraph(getTranslation(
                    "joint.nobody." + (shown().viewer().side() == Side.PARTY ? Side.UNION : Side.PARTY))));
        }
        if (form == null) {
            form = new PublicationForm(state, url, (draft, word) -> {
                publications.propose(platform(), draft, word);
                form = null;
                told("joint.proposed");
            });
        }
        return new Section(form);
    }

    private void confirmTakingAway() {
        new ConfirmLoss(
                        getTranslation("publication.takeAway.question"),
                        getTranslation("publication.takeAway.loss"),
                        getTranslation("publication.takeAway"),
                        () -> act("publication.takenAway", () -> publications.takeAway(platform())))
                .open();
    }

    @Override
    public void agree(UUID proposal) {
        act("publication.published", () -> joint.agree(proposal));
    }

    @Override
    public void decline(UUID proposal) {
        act("joint.declined", () -> joint.decline(proposal));
    }

    @Override
    public void withdraw(UUID proposal) {
        act("joint.withdrawn", () -> joint.withdraw(proposal));
    }

    /** Somebody else may have been quicker: then it is said, and what is now is shown. */
    private void act(String done, Runnable work) {
        try {
            work.run();
            told(done);
        } catch (RefusedException refused) {
            reload();
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void told(String done) {
        reload();
        Notice.done(getTranslation(done));
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
