package se.gemensam.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.Time;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;

/** What the sides do to keep a pledge. */
@Service
@Transactional(readOnly = true)
public class StepOverview {

    /** Somebody who can do a step. */
    public record Person(UUID id, String name) {}

    /** Who of the viewer's side can do a step. */
    public record Doers(List<OrganisationRow> organisations, List<Person> persons) {}

    private final PledgeAccess access;
    private final StepRepository steps;
    private final Organisations organisations;
    private final WorkspaceService rooms;
    private final Members members;
    private final Clock clock;

    StepOverview(
            PledgeAccess access,
            StepRepository steps,
            Organisations organisations,
            WorkspaceService rooms,
            Members members,
            Clock clock) {
        this.access = access;
        this.steps = steps;
        this.organisations = organisations;
        this.rooms = rooms;
        this.members = members;
        this.clock = clock;
    }

    public StepBoard of(UUID pledgeId) {
        var granted = access.require(PledgeAct.READ, pledgeId);
        var there = steps.of(pledgeId);
        var known = there.stream().collect(Collectors.toMap(Step::id, Function.identity()));
        var names = organisations.all(
                there.stream().map(step -> step.draft().organisationId()).toList());
        var owners = members.displayNames(
                there.stream()
                        .map(step -> step.draft().ownerId())
                        .filter(Objects::nonNull)
                        .toList(),
                granted.member());
        var today = Time.today(clock);
        var open = granted.pledge().lifecycle() != PledgeLifecycle.WRITTEN_OFF;
        var writes = open && granted.acts().contains(PledgeAct.WRITE);
        return new StepBoard(
                there.stream()
                        .map(step -> row(step, known, names, owners, granted.member(), today, writes, open))
                        .toList(),
                writes);
    }

    /** Of the own side, for who can write steps. */
    public Doers doers(UUID pledgeId) {
        var granted = access.require(PledgeAct.WRITE, pledgeId);
        var room = granted.pledge().workspaceId();
        Side side = granted.member().side();
        var persons = members.inRoom(room).stream()
                .filter(member -> member.side() == side)
                .map(Member::id)
                .toList();
        return new Doers(
                rooms.get(room).organisations().stream()
                        .filter(one -> one.side() == side)
                        .toList(),
                members.displayNames(persons, granted.member()).entrySet().stream()
                        .map(entry -> new Person(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Person::name))
                        .toList());
    }

    private static StepRow row(
            Step step,
            Map<UUID, Step> known,
            Map<UUID, OrganisationRow> organisations,
            Map<UUID, String> owners,
            Member viewer,
            LocalDate today,
            boolean writes,
            boolean open) {
        var says = step.draft();
        var mine = writes && step.side() == viewer.side();
        var due = says.dueOn();
        return new StepRow(
                step.id(),
                says,
                step.state(),
                step.side(),
                Optional.ofNullable(organisations.get(says.organisationId()))
                        .map(OrganisationRow::name)
                        .orElse(""),
                says.ownerId() == null ? "" : owners.getOrDefault(says.ownerId(), ""),
                waits(step, known),
                due != null && due.isBefore(today) && isToDo(step.state()),
                mine,
                mine || (open && step.isOwnedBy(viewer)));
    }

    private static @Nullable String waits(Step step, Map<UUID, Step> known) {
        var first = step.dependsOn() == null ? null : known.get(step.dependsOn());
        return first == null || !isToDo(first.state()) ? null : first.draft().title();
    }

    private static boolean isToDo(StepState state) {
        return state == StepState.PLANNED || state == StepState.UNDER_WAY;
    }
}
