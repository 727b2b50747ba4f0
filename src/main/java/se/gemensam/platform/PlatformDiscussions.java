package se.gemensam.platform;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.discussion.Discussable;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.WorkspaceAccess;

/** Platforms as pages that people talk on, about the whole or about a section. */
@Component
class PlatformDiscussions implements Discussable {

    private final PlatformRepository platforms;
    private final SectionRepository sections;
    private final PlatformAccess access;
    private final WorkspaceAccess rooms;

    PlatformDiscussions(
            PlatformRepository platforms, SectionRepository sections, PlatformAccess access, WorkspaceAccess rooms) {
        this.platforms = platforms;
        this.sections = sections;
        this.access = access;
        this.rooms = rooms;
    }

    @Override
    public Set<UUID> readable(UUID workspaceId) {
        var member = rooms.require(Act.READ, workspaceId);
        return platforms.livingIn(workspaceId).stream()
                .filter(platform -> platform.isOpenTo(member))
                .map(Platform::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Page> page(Act act, UUID pageId) {
        if (platforms.findById(pageId).isEmpty()) {
            return Optional.empty();
        }
        var granted = access.require(act, pageId);
        var member = (act == Act.COMMENT ? granted.to(PlatformAct.COMMENT) : granted).member();
        return Optional.of(new Page(
                pageId,
                member,
                sections.documentsIn(pageId).stream()
                        .collect(Collectors.toMap(SectionDocument::sectionId, SectionDocument::documentId)),
                new Audience.RoomAndCooperating()));
    }
}
