package se.gemensam.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AdoptionPage.Can;
import se.gemensam.platform.AdoptionPage.SideStand;
import se.gemensam.platform.PlatformAccess.Granted;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.Role;
import se.gemensam.workspace.WorkspaceAccess;
import se.gemensam.workspace.WorkspaceService;

/** What stands between a platform and its adoption, for the two sides whose own it is. */
@Service
@Transactional(readOnly = true)
public class AdoptionOverview {

    private final PlatformAccess access;
    private final WorkspaceAccess rights;
    private final WorkspaceService rooms;
    private final AdoptionReading reading;
    private final AdoptionRows rows;
    private final AdoptedTextRepository adopted;
    private final PlatformVersionRepository versions;
    private final DecisionMinutesRepository minutes;
    private final PlatformEditors editors;
    private final SectionRepository sections;
    private final LateChangeRepository changes;
    private final Members members;

    AdoptionOverview(
            PlatformAccess access,
            WorkspaceAccess rights,
            WorkspaceService rooms,
            AdoptionReading reading,
            AdoptionRows rows,
            AdoptedTextRepository adopted,
            PlatformVersionRepository versions,
            DecisionMinutesRepository minutes,
            PlatformEditors editors,
            SectionRepository sections,
            LateChangeRepository changes,
            Members members) {
        this.access = access;
        this.rights = rights;
        this.rooms = rooms;
        this.reading = reading;
        this.rows = rows;
        this.adopted = adopted;
        this.versions = versions;
        this.minutes = minutes;
        this.editors = editors;
        this.sections = sections;
        this.changes = changes;
        this.members = members;
    }

    public AdoptionPage get(UUID platformId) {
        var granted = access.requireOfTheSides(platformId);
        var organisations = rooms.get(granted.platform().workspaceId()).organisations();
        var seen = seen(granted, organisations);
        var facts = seen.facts();
        var sides = Stream.of(Side.PARTY, Side.UNION)
                .map(side -> rows.side(seen, side, of(organisations, side)))
                .toList();
        return new AdoptionPage(
                granted.platform(),
                granted.member(),
                ControlCode.of(facts.now().hash()),
                granted.platform().phase() == Phase.ADOPTED
                        ? adopted.findFirstByPlatformIdOrderByAdoptedAtDesc(platformId)
                                .map(text -> ControlCode.of(text.hash()))
                                .orElse(null)
                        : null,
                sides,
                gaps(granted, seen, sides),
                rows.differing(seen),
                rows.papers(seen),
                rows.changes(seen, mayCorrect(granted)),
                rows.statements(seen),
                rows.questions(seen),
                !facts.papers().isEmpty(),
                can(granted, seen));
    }

    private AdoptionRows.Seen seen(Granted granted, List<OrganisationRow> organisations) {
        var facts = reading.of(granted.platform().id());
        return new AdoptionRows.Seen(
                granted.platform().id(),
                facts,
                facts.state(),
                granted.member(),
                registers(granted),
                organisations.stream().collect(Collectors.toMap(OrganisationRow::id, OrganisationRow::name)),
                versions
                        .findByIdIn(facts.papers().stream()
                                .map(MeetingPaper::versionId)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(PlatformVersion::id, Function.identity())),
                minutes.namesOf(facts.decisions().stream().map(BodyDecision::id).toList()).stream()
                        .collect(Collectors.toMap(
                                DecisionMinutesRepository.Named::decisionId, DecisionMinutesRepository.Named::name)),
                names(facts),
                authors(facts, granted));
    }

    private static List<OrganisationRow> of(List<OrganisationRow> organisations, Side side) {
        return organisations.stream()
                .filter(organisation -> organisation.side() == side)
                .toList();
    }

    /** "2.1 Heltid", also for sections that were only there when papers went out. */
    private static Map<UUID, String> names(AdoptionFacts facts) {
        var names = new HashMap<UUID, String>();
        Stream.concat(facts.sent().values().stream().flatMap(List::stream), facts.now().sections().stream())
                .forEach(section -> names.put(section.sectionId(), section.number() + " " + section.title()));
        return names;
    }

    private Map<UUID, String> authors(AdoptionFacts facts, Granted granted) {
        return members.displayNames(
                facts.changes().stream().map(LateChange::memberId).collect(Collectors.toSet()), granted.member());
    }

    private List<AdoptionGap> gaps(Granted granted, AdoptionRows.Seen seen, List<SideStand> sides) {
        var agreed = sections.livingIn(granted.platform().id()).stream()
                .filter(section -> section.status() != SectionStatus.AGREED)
                .count();
        return AdoptionGaps.of(granted.platform().phase(), seen, sides, agreed);
    }

    private boolean mayCorrect(Granted granted) {
        return granted.acts().contains(PlatformAct.CORRECT) && editors.isEditor(granted.member());
    }

    private boolean registers(Granted granted) {
        return granted.acts().contains(PlatformAct.DECIDE)
                && rights.allows(Act.REGISTER_DECISIONS, granted.platform().workspaceId());
    }

    private Can can(Granted granted, AdoptionRows.Seen seen) {
        var acts = granted.acts();
        var own = granted.member().organisationId();
        return new Can(
                acts.contains(PlatformAct.LEAD),
                acts.contains(PlatformAct.SEND),
                seen.registers()
                        && seen.facts().papers().stream()
                                .anyMatch(paper -> paper.organisationId().equals(own)),
                mayCorrect(granted),
                acts.contains(PlatformAct.DESCRIBE),
                seen.registers() && granted.platform().phase() == Phase.DECISION);
    }

    /**
     * A late change with its words.
     *
     * @param version of the document
     * @param writable whether the viewer can write in it now
     * @param objection why a correction would be refused as it reads now; null when it would not
     */
    public record ChangePage(
            AdoptionPage.Change change,
            Member viewer,
            UUID platformId,
            UUID documentId,
            long version,
            String html,
            boolean writable,
            boolean empty,
            @Nullable AdoptionGap objection) {}

    /** @throws NotFoundException also for a draft that the viewer has no part in */
    public ChangePage change(UUID changeId) {
        var change = changes.findById(changeId).orElseThrow(() -> missing(changeId));
        var granted = access.requireOfTheSides(change.platformId());
        if (!change.isFor(granted.member())) {
            throw missing(changeId);
        }
        var seen = seen(granted, rooms.get(granted.platform().workspaceId()).organisations());
        var writable = change.isWrittenBy(granted.member())
                && granted.acts(change.sectionId()).contains(LateChangeService.act(change.kind()));
        return rows.page(seen, change, mayCorrect(granted), writable);
    }

    /** The members of the viewer's side who write, by name, and whether each is named as an editor. */
    public Map<UUID, EditorRow> editors(UUID platformId) {
        var granted = access.requireOfTheSides(platformId);
        var viewer = granted.member();
        var named = members.editors(viewer.workspaceId());
        var writers = members.inRoom(viewer.workspaceId()).stream()
                .filter(member ->
                        member.side() == viewer.side() && member.role().includes(Role.WRITER))
                .map(member -> member.id())
                .toList();
        var names = members.displayNames(writers, viewer);
        return writers.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> new EditorRow(names.getOrDefault(id, ""), named.contains(id))));
    }

    public record EditorRow(String name, boolean named) {}

    /** Members of both sides who can take on a question, as the viewer may see their names. */
    public Map<UUID, String> owners(UUID platformId) {
        var viewer = access.requireOfTheSides(platformId).member();
        return members.displayNames(
                members.inRoom(viewer.workspaceId()).stream()
                        .filter(member -> member.side() != Side.COOPERATING)
                        .map(member -> member.id())
                        .toList(),
                viewer);
    }

    private static NotFoundException missing(UUID changeId) {
        return new NotFoundException("late change " + changeId);
    }
}
