package se.gemensam.pledge;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.NewMember;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceFixtures;
import se.gemensam.workspace.WorkspaceFixtures.Room;

/** To divide a pledge among kommuner, put it under others, and write what the sides do to keep it. */
@TestComponent
class CascadeRights {

    private static final String KOMMUN = "9801";

    @Autowired
    private CascadeService cascade;

    @Autowired
    private CascadeLinkService links;

    @Autowired
    private CascadeOverview overview;

    @Autowired
    private StepService steps;

    @Autowired
    private StepOverview board;

    @Autowired
    private PledgeService pledges;

    @Autowired
    private PledgeFixtures fixtures;

    @Autowired
    private GeographyService geography;

    @Autowired
    private MemberService members;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures people;

    Map<String, Consumer<UUID>> acts(PledgeScene scene) {
        people.as(people.administrator(), () -> geography.name(KOMMUN, "Bruksby"));
        var room = scene.room();
        var theirs = neighbours(room);
        var partys = people.as(room.anna(), () -> steps.add(scene.pledge(), step(room.party(), null)));
        return Map.ofEntries(
                entry("see what stands under a pledge", _ -> overview.of(scene.pledge())),
                entry("see where a pledge can be divided", _ -> overview.areas(scene.pledge())),
                entry("see what a pledge can be put under", _ -> overview.choices(scene.draft())),
                entry("divide a pledge among kommuner", _ -> divide(scene)),
                entry("register that the party district has adopted the parts of a pledge", _ -> {
                    fixtures.allowRegistering(room);
                    people.as(room.anna(), () -> divide(scene));
                    cascade.adoptChildren(scene.pledge(), PledgeRights.adopted(room.party()));
                }),
                entry("put a pledge under another of the room", _ -> underOwn(scene)),
                entry("take a pledge out from under another of the room", _ -> {
                    people.as(room.lena(), () -> underOwn(scene));
                    links.separate(scene.draft());
                }),
                entry("propose to put a pledge under one of a room that one is in too", _ -> under(scene, theirs)),
                entry("take back to put a pledge under one of another room", _ -> {
                    people.as(room.anna(), () -> under(scene, theirs));
                    links.separate(scene.complete());
                }),
                entry("say yes to put a pledge of another room under one", _ -> links.accept(proposed(scene, theirs))),
                entry("say no to put a pledge of another room under one", _ -> links.dismiss(proposed(scene, theirs))),
                entry("see the measures of a pledge", _ -> board.of(scene.pledge())),
                entry("see who of one's side can do a measure", _ -> board.doers(scene.pledge())),
                entry("add a measure of the party", _ -> steps.add(scene.pledge(), step(room.party(), null))),
                entry("add a measure of the unions", _ -> steps.add(scene.pledge(), step(room.union(), null))),
                entry(
                        "change a measure of the party",
                        _ -> steps.change(partys, step(room.party(), null), later(room))),
                entry("remove a measure of the party", _ -> steps.remove(partys)),
                entry("bring a measure of the party back", _ -> {
                    people.as(room.anna(), () -> steps.remove(partys));
                    steps.restore(partys);
                }),
                entry("say how far a measure of the party has come", _ -> steps.become(partys, StepState.UNDER_WAY)),
                entry("say how far a measure has come that one does", me -> {
                    var own = rooms.find(room, me)
                            .filter(member -> member.side() != Side.COOPERATING)
                            .map(member -> doneBy(scene, member))
                            .orElse(partys);
                    steps.become(own, StepState.UNDER_WAY);
                }));
    }

    /** A pledge of another room, where both conveners are readers; the convener of the party there is a reader here. */
    private Neighbours neighbours(Room room) {
        var neighbour = rooms.open();
        admit(neighbour, neighbour.anna(), room.anna(), neighbour.party());
        admit(neighbour, neighbour.lena(), room.lena(), neighbour.union());
        admit(room, room.anna(), neighbour.anna(), room.party());
        var pledge = fixtures.draft(neighbour, "Grannens löfte");
        people.as(neighbour.anna(), () -> pledges.write(pledge, PledgeField.AREA, "", KOMMUN));
        return new Neighbours(neighbour.anna(), pledge);
    }

    private record Neighbours(UUID convener, UUID pledge) {}

    private void admit(Room to, UUID convener, UUID account, UUID organisation) {
        var reader = new NewMember(account, organisation, Role.READER, Period.from(LocalDate.of(2020, 1, 1)));
        people.as(convener, () -> members.admit(to.id(), reader));
    }

    private void divide(PledgeScene scene) {
        var part = new ChildDraft(KOMMUN, new BigDecimal("64"), new BigDecimal("80"), null, null);
        cascade.spread(scene.pledge(), scene.measured(), List.of(part));
    }

    private void underOwn(PledgeScene scene) {
        links.link(scene.draft(), scene.pledge(), null);
    }

    private void under(PledgeScene scene, Neighbours theirs) {
        people.as(scene.room().lena(), () -> pledges.write(scene.complete(), PledgeField.AREA, "", KOMMUN));
        links.link(scene.complete(), theirs.pledge, null);
    }

    private UUID proposed(PledgeScene scene, Neighbours theirs) {
        return people.as(theirs.convener, () -> links.link(theirs.pledge, scene.pledge(), null));
    }

    private UUID doneBy(PledgeScene scene, Member member) {
        return people.as(
                PledgeRights.convener(scene.room(), member.side()),
                () -> steps.add(scene.pledge(), step(member.organisationId(), member.id())));
    }

    private static StepDraft step(UUID organisation, @Nullable UUID owner) {
        return new StepDraft("Lägga det i budgeten", organisation, owner, null, 1, null);
    }

    private static StepDraft later(Room room) {
        return new StepDraft("Lägga det i nästa budget", room.party(), null, null, 1, null);
    }
}
