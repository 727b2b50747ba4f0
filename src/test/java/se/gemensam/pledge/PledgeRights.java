package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.WorkspaceFixtures;
import se.gemensam.workspace.WorkspaceFixtures.Room;

/**
 * What people may want to do with pledges, as docs/rights.md names it. All of it begins with the same scene: whoever calls undoes what an
 * act has done.
 */
@TestComponent
@Import({
    FormRights.class,
    FollowUpRights.class,
    VerdictRights.class,
    CascadeRights.class,
    MeetingRights.class,
    JointRights.class
})
public class PledgeRights {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private FormRights form;

    @Autowired
    private FollowUpRights followUp;

    @Autowired
    private VerdictRights verdicts;

    @Autowired
    private CascadeRights cascade;

    @Autowired
    private MeetingRights meetings;

    @Autowired
    private JointRights joint;

    @Autowired
    private PledgeFixtures pledges;

    @Autowired
    private FigureOverview figures;

    @Autowired
    private MeasurementService measurements;

    @Autowired
    private FollowUpService reports;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    /** Each takes the account that acts. */
    public Map<String, Consumer<UUID>> acts(Room room) {
        var scene = scene(room);
        return Stream.of(
                        form.acts(scene),
                        followUp.acts(scene),
                        verdicts.acts(scene),
                        cascade.acts(scene),
                        meetings.acts(scene),
                        joint.acts(scene))
                .flatMap(acts -> acts.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private PledgeScene scene(Room room) {
        var pledge = pledges.adopted(room, "Alla som anställs erbjuds heltid.");
        stopRegistering(room);
        var complete = pledges.complete(room, "Ingen delar sin tur.");
        return people.as(room.anna(), () -> {
            var measured = figures.of(pledge).getFirst().id();
            return new PledgeScene(
                    room,
                    pledges.draft(room, "Turerna är kända i tid."),
                    complete,
                    figures.of(complete).getFirst().id(),
                    pledge,
                    measured,
                    measurements.enter(measured, new MeasurementDraft(DAY, new BigDecimal("72"), "", "")),
                    reports.note(pledge, "Det togs inte upp.", DAY, List.of()));
        });
    }

    private void stopRegistering(Room room) {
        for (var convener : List.of(room.anna(), room.lena())) {
            people.as(
                    convener,
                    () -> members.stopRegistering(rooms.member(room, convener).id()));
        }
    }

    static UUID convener(Room room, Side side) {
        return side == Side.PARTY ? room.anna() : room.lena();
    }

    static PledgeDecisionDraft adopted(UUID organisation) {
        return new PledgeDecisionDraft(organisation, "Styrelsen", LocalDate.of(2026, 10, 22), "89");
    }
}
