package se.gemensam.platform;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.WorkspaceAccess;

/** Platforms of a room: create, name, open to cooperating organisations, remove and bring back. */
@Service
@Transactional
public class PlatformService {

    private final PlatformRepository platforms;
    private final PlatformAccess platformAccess;
    private final WorkspaceAccess access;
    private final Clock clock;

    PlatformService(PlatformRepository platforms, PlatformAccess platformAccess, WorkspaceAccess access, Clock clock) {
        this.platforms = platforms;
        this.platformAccess = platformAccess;
        this.access = access;
        this.clock = clock;
    }

    public UUID create(UUID workspaceId, PlatformDraft draft) {
        var author = access.require(Act.WRITE, workspaceId);
        if (!PlatformRights.of(author).mayWrite()) {
            throw new RefusedException("access.refused");
        }
        var platform = platforms.save(new Platform(draft, author, clock.instant()));
        platformAccess.tell(new PlatformAccess.Granted(platform, author).did(DeedKind.PLATFORM_CREATED));
        return platform.id();
    }

    @Transactional(readOnly = true)
    public List<Platform> list(UUID workspaceId) {
        var member = access.require(Act.READ, workspaceId);
        return platforms.livingIn(workspaceId).stream()
                .filter(platform -> platform.isOpenTo(member))
                .toList();
    }

    @Transactional(readOnly = true)
    public Platform get(UUID platformId) {
        return platformAccess.require(Act.READ, platformId).platform();
    }

    public void describe(UUID platformId, PlatformDraft draft) {
        var granted = platformAccess.lock(PlatformAct.RESHAPE, platformId);
        granted.platform().describe(draft);
        platformAccess.tell(granted.did(DeedKind.PLATFORM_DESCRIBED));
    }

    /** Lets the members of a cooperating organisation read the platform. */
    public void openTo(UUID platformId, UUID organisationId) {
        var granted = platformAccess.lock(PlatformAct.OPEN, platformId);
        granted.platform().openTo(organisationId);
        platformAccess.tell(granted.did(DeedKind.PLATFORM_OPENED));
    }

    public void closeTo(UUID platformId, UUID organisationId) {
        var granted = platformAccess.lock(PlatformAct.OPEN, platformId);
        granted.platform().closeTo(organisationId);
        platformAccess.tell(granted.did(DeedKind.PLATFORM_CLOSED));
    }

    /** Takes the platform away; it can be brought back for 90 days. */
    public void remove(UUID platformId) {
        var granted = platformAccess.lock(PlatformAct.REMOVE, platformId);
        granted.platform().remove(granted.member(), clock.instant());
        platformAccess.tell(granted.did(DeedKind.PLATFORM_REMOVED));
    }

    public void restore(UUID platformId) {
        var platform = platforms.findById(platformId).orElseThrow(() -> missing(platformId));
        var member = access.require(Act.READ, platform.workspaceId());
        if (!platform.isOpenTo(member)) {
            throw missing(platformId);
        }
        var granted = new PlatformAccess.Granted(platform, member).to(PlatformAct.REMOVE);
        platform.restore();
        platformAccess.tell(granted.did(DeedKind.PLATFORM_RESTORED));
    }

    private static NotFoundException missing(UUID platformId) {
        return new NotFoundException("platform " + platformId);
    }
}
