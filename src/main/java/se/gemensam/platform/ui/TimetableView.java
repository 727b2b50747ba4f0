package se.gemensam.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.platform.JointOverview;
import se.gemensam.platform.JointRow;
import se.gemensam.platform.JointService;
import se.gemensam.platform.MilestoneDraft;
import se.gemensam.platform.MilestoneRow;
import se.gemensam.platform.Outline;
import se.gemensam.platform.Phase;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.SectionRow;
import se.gemensam.platform.Timetable;
import se.gemensam.platform.TimetableService;
import se.gemensam.presence.Presence;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;

/** The phases of a platform and the days that lead through them. */
@Route("w/:workspace/platforms/:platform/timetable")
@PermitAll
class TimetableView extends Section
        implements BeforeEnterObserver, HasDynamicTitle, Placed, PhasePanel.Proposals, DayList.Actions {

    private final PlatformPlaces places;
    private final PlatformOutline outlines;
    private final JointService joint;
    private final JointOverview proposals;
    private final TimetableService timetables;
    private final Presence presence;
    private final Clock clock;
    private @Nullable PlatformPlace place;
    private @Nullable Outline outline;
    private @Nullable Seen seen;

    /** A platform is the same one whatever it is called and in whichever phase it is. */
    private record Seen(
            String title,
            Phase phase,
            Outline outline,
            Timetable timetable,
            List<JointRow> open,
            boolean hasCounterpart) {}

    TimetableView(
            PlatformPlaces places,
            PlatformOutline outlines,
            JointService joint,
            JointOverview proposals,
            TimetableService timetables,
            Presence presence,
            Clock clock) {
        this.places = places;
        this.outlines = outlines;
        this.joint = joint;
        this.proposals = proposals;
        this.timetables = timetables;
        this.presence = presence;
        this.clock = clock;
        addClassNames("page", "timetable");
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
        return getTranslation("timetable.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(this);
    }

    /** Where nothing is new, whoever is about to press a button still finds it. */
    private void followOthers() {
        var before = seen;
        readAnd(() -> {
            if (!read().equals(before)) {
                show();
            }
        });
    }

    private void reload() {
        readAnd(this::show);
    }

    private void readAnd(Runnable then) {
        place().follow(this, () -> {
            outline = outlines.of(platform());
            then.run();
        });
    }

    private Seen read() {
        return new Seen(
                shown().platform().title(),
                shown().platform().phase(),
                shown(),
                timetables.of(platform()),
                proposals.open(platform()),
                proposals.hasCounterpart(platform()));
    }

    private void show() {
        removeAll();
        var now = read();
        seen = now;
        var header = new PageHeader(getPageTitle()).lead(getTranslation("timetable.lead", now.title()));
        if (now.timetable().mayPlan() && !now.timetable().days().isEmpty()) {
            header.actions(
                    button("timetable.again", Icon.ROTATE_CW, this::askForMeeting),
                    button("timetable.add", Icon.PLUS, this::askForDay));
        }
        add(
                header,
                new PhasePanel(shown(), now.open(), now.hasCounterpart(), this),
                new TimetablePanel(now.timetable(), now.open(), Time.today(clock), this::askForMeeting, this, this));
    }

    private Button button(String text, Icon icon, Runnable action) {
        var button = new Button(getTranslation(text), icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    // Phases

    @Override
    public void phase(Phase to) {
        var name = getTranslation("phase." + to);
        new WhyDialog(getTranslation("phase.propose", name), getTranslation("phase.propose.how"), word -> {
                    joint.proposePhase(platform(), to, word);
                    told("joint.proposed");
                })
                .open();
    }

    @Override
    public void reopening() {
        var frozen = shown().sections().stream()
                .filter(row -> !shown().reopened().contains(row.id()))
                .toList();
        new WhyDialog(getTranslation("joint.reopen"), getTranslation("joint.reopen.how"), frozen, (section, word) -> {
                    joint.proposeReopening(section, word);
                    told("joint.proposed");
                })
                .open();
    }

    @Override
    public void closing(SectionRow section) {
        act("joint.proposed", () -> joint.proposeClosing(section.id(), ""));
    }

    @Override
    public void agree(UUID proposal) {
        act("joint.agreed", () -> joint.agree(proposal));
    }

    @Override
    public void decline(UUID proposal) {
        act("joint.declined", () -> joint.decline(proposal));
    }

    @Override
    public void withdraw(UUID proposal) {
        act("joint.withdrawn", () -> joint.withdraw(proposal));
    }

    // Days

    private void askForMeeting() {
        new TimetableWizard(place().room().organisations(), drafts -> {
                    timetables.plan(platform(), drafts);
                    told("timetable.saved");
                })
                .open();
    }

    private void askForDay() {
        new MilestoneDialog(draft -> {
                    timetables.add(platform(), draft);
                    told("timetable.saved");
                })
                .open();
    }

    @Override
    public void edit(MilestoneRow day) {
        new MilestoneDialog(day, draft -> {
                    timetables.change(day.id(), draft);
                    told("timetable.saved");
                })
                .open();
    }

    @Override
    public void move(MilestoneRow day, LocalDate to) {
        act(
                "timetable.saved",
                () -> timetables.change(day.id(), new MilestoneDraft(day.kind(), to, day.who(), day.note())));
    }

    @Override
    public void finish(MilestoneRow day) {
        act("milestone.finished", () -> timetables.finish(day.id()));
    }

    @Override
    public void unfinish(MilestoneRow day) {
        act("milestone.unfinished", () -> timetables.unfinish(day.id()));
    }

    @Override
    public void remove(MilestoneRow day) {
        timetables.remove(day.id());
        reload();
        Notice.done(
                getTranslation("milestone.removed", MilestoneWords.what(day, this)),
                () -> act(
                        "timetable.saved",
                        () -> timetables.add(
                                platform(), new MilestoneDraft(day.kind(), day.day(), day.who(), day.note()))));
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
