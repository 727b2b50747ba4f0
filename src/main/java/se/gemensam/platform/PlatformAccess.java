package se.gemensam.platform;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceAccess;

/** Finds platforms for the person who acts, who must be allowed to. What may not be seen does not exist. */
@Component
class PlatformAccess {

    /** A platform and the member who acts on it. */
    record Granted(Platform platform, Member member) {

        /** What the member has done to the whole platform; whoever can read it may know. */
        Deed did(DeedKind kind) {
            return did(kind, platform.id());
        }

        Deed did(DeedKind kind, UUID subject) {
            return Deed.by(member, kind, new Audience.RoomAndCooperating()).on(platform.id(), subject);
        }

        /** As {@link #did}, for what cooperating parties are not told. */
        Deed didAmongSides(DeedKind kind, UUID subject) {
            return Deed.by(member, kind, new Audience.Room()).on(platform.id(), subject);
        }

        /** What may be done with the whole. */
        Set<PlatformAct> acts() {
            return PhaseRules.acts(platform.phase(), false, member);
        }

        Set<PlatformAct> acts(UUID sectionId) {
            return PhaseRules.acts(platform.phase(), platform.reopened().contains(sectionId), member);
        }

        Granted to(PlatformAct act) {
            return to(act, acts());
        }

        Granted to(PlatformAct act, UUID sectionId) {
            return to(act, acts(sectionId));
        }

        /** Who may never is told so; who may in another phase is told which one it is now. */
        private Granted to(PlatformAct act, Set<PlatformAct> allowed) {
            if (!allowed.contains(act)) {
                throw new RefusedException(
                        PhaseRules.by(member).contains(act) ? "phase.refused." + platform.phase() : "access.refused");
            }
            return this;
        }
    }

    private final PlatformRepository platforms;
    private final WorkspaceAccess access;
    private final Members members;
    private final ApplicationEventPublisher events;

    PlatformAccess(
            PlatformRepository platforms, WorkspaceAccess access, Members members, ApplicationEventPublisher events) {
        this.platforms = platforms;
        this.access = access;
        this.members = members;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Granted require(Act act, UUID platformId) {
        return granted(act, platforms.findById(platformId).orElseThrow(() -> missing(platformId)));
    }

    /** The current person in a room. */
    @Transactional(readOnly = true)
    Member member(UUID workspaceId) {
        return access.require(Act.READ, workspaceId);
    }

    /** As {@link #require} to read how a platform came about, which is the two sides' own. */
    @Transactional(readOnly = true)
    Granted requireOfTheSides(UUID platformId) {
        var granted = require(Act.READ, platformId);
        if (granted.member().side() == Side.COOPERATING) {
            throw new RefusedException("access.refused");
        }
        return granted;
    }

    /**
     * For a change of the platform, when its phase allows it: nobody else changes the platform until the transaction ends, and then
     * its open screens read anew.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Granted lock(PlatformAct act, UUID platformId) {
        return locked(platformId).to(act);
    }

    /** As {@link #lock(PlatformAct, UUID)} for a change of a section of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Granted lock(PlatformAct act, UUID platformId, UUID sectionId) {
        return locked(platformId).to(act, sectionId);
    }

    /** As {@link #lock(PlatformAct, UUID)}, for what a member had the right to begin and the application ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Granted begunBy(UUID memberId, UUID platformId) {
        var platform = platforms.lockById(platformId).orElseThrow(() -> missing(platformId));
        events.publishEvent(new PlatformChanged(platformId));
        return new Granted(platform, members.byId(memberId).orElseThrow());
    }

    private Granted locked(UUID platformId) {
        var granted = granted(Act.READ, platforms.lockById(platformId).orElseThrow(() -> missing(platformId)));
        events.publishEvent(new PlatformChanged(platformId));
        return granted;
    }

    /** First whether it is there for this person at all: who may not read it learns nothing from wanting more. */
    private Granted granted(Act act, Platform platform) {
        var member = access.require(Act.READ, platform.workspaceId());
        if (platform.isRemoved() || !platform.isOpenTo(member)) {
            throw missing(platform.id());
        }
        access.require(act, platform.workspaceId());
        if (act == Act.WRITE && !PlatformRights.of(member).mayWrite()) {
            throw new RefusedException("access.refused"); // whoever cooperates writes nothing here, whatever its role
        }
        return new Granted(platform, member);
    }

    /** Tells of it whoever keeps account, in the transaction of the act. */
    void tell(Deed deed) {
        events.publishEvent(deed);
    }

    private static NotFoundException missing(UUID platformId) {
        return new NotFoundException("platform " + platformId);
    }
}
