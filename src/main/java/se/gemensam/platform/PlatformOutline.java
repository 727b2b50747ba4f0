package se.gemensam.platform;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.DocumentTitle;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceAccess;

/** Reads a whole platform for one screen: its contents, and its text. */
@Service
@Transactional(readOnly = true)
public class PlatformOutline {

    private final PlatformService platforms;
    private final PlatformAccess access;
    private final WorkspaceAccess rooms;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final Members members;

    PlatformOutline(
            PlatformService platforms,
            PlatformAccess access,
            WorkspaceAccess rooms,
            SectionRepository sections,
            LiveDocuments documents,
            Members members) {
        this.platforms = platforms;
        this.access = access;
        this.rooms = rooms;
        this.sections = sections;
        this.documents = documents;
        this.members = members;
    }

    /** The platforms of a room that this person may read, the newest first. */
    public List<PlatformRow> rows(UUID workspaceId) {
        rooms.require(Act.READ, workspaceId);
        return platforms.list(workspaceId).stream()
                .map(platform -> new PlatformRow(
                        platform.id(),
                        platform.title(),
                        platform.subtitle(),
                        platform.phase(),
                        Progress.of(sections.livingIn(platform.id()))))
                .sorted(Comparator.comparing(row -> row.phase() == Phase.ADOPTED))
                .toList();
    }

    /** The sections of a room that the current person answers for, until its side has agreed on them; the first due first. */
    public List<OwnedSection> owned(UUID workspaceId) {
        var me = rooms.require(Act.READ, workspaceId);
        return platforms.list(workspaceId).stream()
                .flatMap(platform -> owned(platform, me))
                .sorted(Comparator.comparing(OwnedSection::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Stream<OwnedSection> owned(Platform platform, Member me) {
        var tree = new SectionTree(sections.livingIn(platform.id()));
        var mine = tree.inReadingOrder().stream()
                .filter(section -> section.isOwnedBy(me.id()) && !section.isAgreedBy(me.side()))
                .toList();
        var titles = documents.titles(mine.stream().map(Section::documentId).toList());
        return mine.stream()
                .map(section -> new OwnedSection(
                        platform.id(),
                        section.id(),
                        tree.number(section),
                        title(titles, section).title(),
                        section.details().dueOn()));
    }

    /** Whether this person may write platforms in the room. */
    public boolean mayWrite(UUID workspaceId) {
        return PlatformRights.of(rooms.require(Act.READ, workspaceId)).mayWrite();
    }

    /**
     * The contents of a platform.
     *
     * @throws se.gemensam.base.NotFoundException when there is none that this person may see
     */
    public Outline of(UUID platformId) {
        var granted = access.require(Act.READ, platformId);
        var member = granted.member();
        var tree = new SectionTree(sections.livingIn(platformId));
        var titles = documents.titles(documentsOf(tree));
        var names = new HashMap<UUID, String>();
        var rows = tree.inReadingOrder().stream()
                .map(section -> row(tree, section, title(titles, section), names, member))
                .toList();
        return new Outline(
                granted.platform(),
                member,
                granted.acts(),
                granted.platform().reopened(),
                Progress.of(tree.inReadingOrder()),
                rows);
    }

    /** The words of all sections, in reading order, as they are read. */
    public List<SectionText> text(UUID platformId) {
        var granted = access.require(Act.READ, platformId);
        var tree = new SectionTree(sections.livingIn(platformId));
        var readings = documents.readings(documentsOf(tree));
        return tree.inReadingOrder().stream()
                .map(section -> new SectionText(
                        section.id(),
                        tree.depth(section),
                        tree.number(section),
                        Objects.requireNonNull(readings.get(section.documentId()), "every section has a document"),
                        granted.acts(section.id()).contains(PlatformAct.WRITE)))
                .toList();
    }

    private SectionRow row(
            SectionTree tree, Section section, DocumentTitle title, Map<UUID, String> names, Member viewer) {
        var details = section.details();
        return new SectionRow(
                section.id(),
                section.parentId(),
                tree.depth(section),
                tree.number(section),
                title.title(),
                section.documentId(),
                title.version(),
                section.status(),
                section.isAgreedBy(Side.PARTY),
                section.isAgreedBy(Side.UNION),
                name(details.partyOwnerId(), names, viewer),
                name(details.unionOwnerId(), names, viewer),
                details.dueOn(),
                details.employerQuestion(),
                details.procurement());
    }

    private @Nullable String name(@Nullable UUID memberId, Map<UUID, String> names, Member viewer) {
        return memberId == null ? null : names.computeIfAbsent(memberId, id -> members.displayName(id, viewer));
    }

    private static DocumentTitle title(Map<UUID, DocumentTitle> titles, Section section) {
        return Objects.requireNonNull(titles.get(section.documentId()), "every section has a document");
    }

    private static List<UUID> documentsOf(SectionTree tree) {
        return tree.inReadingOrder().stream().map(Section::documentId).toList();
    }
}
