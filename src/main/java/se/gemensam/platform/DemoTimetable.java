package se.gemensam.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoCalendar;
import se.gemensam.base.DemoContent;
import se.gemensam.base.Time;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.WorkspaceService;

/** The demo's platform is out for consultation, and both sides have agreed on the days of an ordinary year. */
@Component
@Order(115)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoTimetable implements DemoContent {

    private static final String PARTY_CONVENER = "anna@parti.example";
    private static final String UNION_CONVENER = "lena@lo.example";
    private static final LocalDate CONGRESS = LocalDate.of(2027, 4, 17);

    private final TimetableService timetables;
    private final JointService joint;
    private final JointOverview proposals;
    private final PlatformService platforms;
    private final WorkspaceService workspaces;
    private final Accounts accounts;
    private final ActingAs acting;
    private final DemoCalendar calendar;
    private final Clock clock;

    DemoTimetable(
            TimetableService timetables,
            JointService joint,
            JointOverview proposals,
            PlatformService platforms,
            WorkspaceService workspaces,
            Accounts accounts,
            ActingAs acting,
            DemoCalendar calendar,
            Clock clock) {
        this.timetables = timetables;
        this.joint = joint;
        this.proposals = proposals;
        this.platforms = platforms;
        this.workspaces = workspaces;
        this.accounts = accounts;
        this.acting = acting;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "timetable";
    }

    @Override
    public void seed() {
        var anna = account(PARTY_CONVENER);
        acting.account(
                        anna,
                        () -> platforms.list(workspaces.mine().getFirst().id()).stream()
                                .reduce((newer, oldest) -> oldest)
                                .filter(platform -> platform.phase() == Phase.DRAFT))
                .ifPresent(platform -> {
                    acting.account(anna, () -> plan(platform.id()));
                    sayYes(platform);
                    acting.account(anna, () -> finishWhatHasBeen(platform.id()));
                    acting.account(
                            anna,
                            () -> joint.proposePhase(
                                    platform.id(), Phase.CONSULTATION, "Båda styrelserna har sagt ja till remissen."));
                    sayYes(platform);
                });
    }

    private void plan(UUID platform) {
        timetables.plan(
                platform,
                TimetableTemplate.days(CONGRESS, Side.PARTY).stream()
                        .map(day -> new MilestoneDraft(day.kind(), calendar.date(day.day()), "", ""))
                        .toList());
    }

    private void sayYes(Platform platform) {
        acting.account(
                account(UNION_CONVENER),
                () -> proposals.waiting(platform.workspaceId()).stream()
                        .filter(asked -> asked.platformId().equals(platform.id()))
                        .forEach(asked -> joint.agree(asked.id())));
    }

    private void finishWhatHasBeen(UUID platform) {
        timetables.of(platform).days().stream()
                .filter(day -> day.day().isBefore(Time.today(clock)))
                .forEach(day -> timetables.finish(day.id()));
    }

    private UUID account(String email) {
        return accounts.withEmail(email).orElseThrow();
    }
}
