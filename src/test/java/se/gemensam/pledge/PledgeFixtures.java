package se.gemensam.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.WorkspaceFixtures;

/** Pledges for tests, written by both conveners of a room as people would. */
@TestComponent
public class PledgeFixtures {

    public static final MandatePeriod TERM = new MandatePeriod(2026);
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 22);

    private final PledgeService pledges;
    private final IndicatorService indicators;
    private final PledgeAdoptionService adoption;
    private final PledgeOverview overview;
    private final MemberService members;
    private final WorkspaceFixtures rooms;
    private final AccountFixtures people;

    PledgeFixtures(
            PledgeService pledges,
            IndicatorService indicators,
            PledgeAdoptionService adoption,
            PledgeOverview overview,
            MemberService members,
            WorkspaceFixtures rooms,
            AccountFixtures people) {
        this.pledges = pledges;
        this.indicators = indicators;
        this.adoption = adoption;
        this.overview = overview;
        this.members = members;
        this.rooms = rooms;
        this.people = people;
    }

    /** With nothing said but the promise. */
    public UUID draft(WorkspaceFixtures.Room room, String promise) {
        return people.as(room.anna(), () -> pledges.create(room.id(), new PledgeDraft(promise, TERM, null)));
    }

    /** From 71 percent in November 2026 to 85 at the end of 2029. */
    public static IndicatorDraft fullTime() {
        return new IndicatorDraft(
                IndicatorKind.SHARE,
                "Anställda med heltidstjänst",
                "",
                Direction.UP,
                new BigDecimal("71"),
                LocalDate.of(2026, 11, 1),
                new BigDecimal("85"),
                null,
                LocalDate.of(2029, 12, 31),
                null,
                "anställda i kommunerna",
                ValidYears.EVERY,
                "kommunernas personalredovisning",
                "Personalcheferna",
                RollUp.MEAN,
                null,
                List.of(new IndicatorStep("", LocalDate.of(2027, 12, 31), new BigDecimal("78"))));
    }

    /** That says all that is needed before it can be adopted. */
    public UUID complete(WorkspaceFixtures.Room room, String promise) {
        var id = draft(room, promise);
        var fields = new EnumMap<PledgeField, String>(PledgeField.class);
        fields.put(PledgeField.LEVEL, "MUNICIPALITY");
        fields.put(PledgeField.ADDRESSEE, "Kommunfullmäktige");
        fields.put(PledgeField.ASK, "CARRY_OUT");
        fields.put(PledgeField.DEADLINE, "2029-12-31");
        fields.put(PledgeField.PARTY_TASK, "Grupperna lägger målet i budgeten.");
        fields.put(PledgeField.PARTY_ORGANISATION, room.party().toString());
        people.as(room.anna(), () -> write(id, fields));
        people.as(
                room.lena(),
                () -> write(
                        id,
                        Map.of(
                                PledgeField.UNION_TASK,
                                "Facket går igenom nya anställningar.",
                                PledgeField.UNION_ORGANISATION,
                                room.union().toString())));
        people.as(room.anna(), () -> indicators.add(id, fullTime()));
        return id;
    }

    private void write(UUID id, Map<PledgeField, String> fields) {
        fields.forEach(
                (field, value) -> pledges.write(id, field, overview.get(id).field(field), value));
    }

    /** Lets both conveners register what bodies of their organisations decide. */
    public void allowRegistering(WorkspaceFixtures.Room room) {
        for (var convener : List.of(room.anna(), room.lena())) {
            people.as(
                    convener,
                    () -> members.allowRegistering(rooms.member(room, convener).id()));
        }
    }

    public void decide(WorkspaceFixtures.Room room, UUID pledge, Side side) {
        var party = side == Side.PARTY;
        people.as(
                party ? room.anna() : room.lena(),
                () -> adoption.adopt(
                        pledge,
                        new PledgeDecisionDraft(
                                party ? room.party() : room.union(), "Styrelsen", DECIDED, party ? "89" : "72")));
    }

    /** In force, by decisions of both sides. */
    public UUID adopted(WorkspaceFixtures.Room room, String promise) {
        var id = complete(room, promise);
        allowRegistering(room);
        decide(room, id, Side.PARTY);
        decide(room, id, Side.UNION);
        return id;
    }
}
