package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.organisation.Side;
import se.gemensam.platform.ConsultationInvitee;
import se.gemensam.platform.ConsultationLine;
import se.gemensam.platform.ConsultationOverview;
import se.gemensam.platform.ConsultationRow;
import se.gemensam.platform.ConsultationService;
import se.gemensam.platform.ConsultationState;
import se.gemensam.platform.Outline;
import se.gemensam.platform.PlatformAct;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.presence.Presence;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;

/** Who is asked about a platform, who has answered, and what of it the other side reads. */
@Route("w/:workspace/platforms/:platform/consultation")
@PermitAll
class ConsultationView extends Section
        implements BeforeEnterObserver, HasDynamicTitle, Placed, ConsultationList.Actions {

    private final PlatformPlaces places;
    private final PlatformOutline outlines;
    private final ConsultationOverview overview;
    private final ConsultationService consultations;
    private final Presence presence;
    private final Clock clock;
    private @Nullable PlatformPlace place;
    private @Nullable Outline outline;

    ConsultationView(
            PlatformPlaces places,
            PlatformOutline outlines,
            ConsultationOverview overview,
            ConsultationService consultations,
            Presence presence,
            Clock clock) {
        this.places = places;
        this.outlines = outlines;
        this.overview = overview;
        this.consultations = consultations;
        this.presence = presence;
        this.clock = clock;
        addClassNames("page", "consultation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        outline = outlines.of(place.id());
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        presence.onChange(this, platform(), shown().viewer().id(), this::followOthers);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultation.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(this);
    }

    private void followOthers() {
        place().follow(this, this::show);
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getPageTitle())
                .lead(getTranslation("consultation.lead", shown().platform().title()));
        add(header);
        overview.of(platform()).ifPresentOrElse(row -> show(row, header), this::showNone);
    }

    private void showNone() {
        boolean may = overview.maySend(platform());
        var none = new EmptyState(
                Icon.MAIL,
                getTranslation("consultation.none"),
                getTranslation(may ? "consultation.none.send" : "consultation.none.purpose"));
        add(may ? none.action(getTranslation("consultation.prepare"), this::prepare) : none);
    }

    private void show(ConsultationRow row, PageHeader header) {
        var own = shown().viewer().side();
        header.actions(actions(row, own).toArray(Component[]::new));
        add(new ConsultationBoard(row, own, this::answer, this));
    }

    private List<Component> actions(ConsultationRow row, Side own) {
        var actions = new ArrayList<Component>();
        actions.add(download(row));
        actions.add(new Anchor(
                PlatformNavigation.compilation(slug(), platform()), getTranslation("consultation.compilation.title")));
        if (row.may(PlatformAct.CONSULT)) {
            actions.add(button("consultation.invite", Icon.PLUS, this::invite));
            actions.add(button("consultation.remind", Icon.BELL, this::remind));
        }
        boolean ready = row.of(own).stream().anyMatch(line -> line.state() == ConsultationState.ANSWERED);
        if (row.may(PlatformAct.COLLECT_ANSWERS) && ready) {
            var over = new Button(getTranslation("consultation.handOver"), Icon.ARROW_RIGHT.create(), _ -> handOver());
            over.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(over);
        }
        return actions;
    }

    private Anchor download(ConsultationRow row) {
        var link = new Anchor(
                "api/platforms/" + row.platformId() + "/consultation/paper",
                Icon.DOWNLOAD.create(),
                new Span(getTranslation("consultation.paper")));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Button button(String text, Icon icon, Runnable action) {
        var button = new Button(getTranslation(text), icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String answer(UUID invitation) {
        return PlatformNavigation.consultationAnswer(slug(), platform(), invitation);
    }

    private void prepare() {
        new ConsultationSendDialog(platform(), Time.today(clock), draft -> {
                    consultations.send(draft);
                    show();
                    Notice.done(getTranslation("consultation.sent"));
                })
                .open();
    }

    private void invite() {
        new ConsultationInviteDialog(consultations.askable(platform()), this::invite).open();
    }

    private void invite(List<ConsultationInvitee> asked) {
        consultations.invite(platform(), asked);
        show();
        Notice.done(getTranslation("consultation.invited", asked.size()));
    }

    private void remind() {
        act(() -> getTranslation("consultation.reminded", consultations.remind(platform())));
    }

    private void handOver() {
        act(() -> getTranslation("consultation.handedOver", consultations.handOver(platform())));
    }

    @Override
    public void extend(ConsultationLine line) {
        new ConsultationDayDialog(line, day -> {
                    consultations.extend(line.invitationId(), day);
                    show();
                    Notice.done(getTranslation("consultation.extended"));
                })
                .open();
    }

    @Override
    public void write(ConsultationLine line) {
        new ConsultationLetterDialog(line, address -> {
                    consultations.writeTo(line.invitationId(), address);
                    show();
                    Notice.done(getTranslation("consultation.written"));
                })
                .open();
    }

    private void act(Supplier<String> work) {
        try {
            var done = work.get();
            show();
            Notice.done(done);
        } catch (RefusedException refused) {
            show();
            Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
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
