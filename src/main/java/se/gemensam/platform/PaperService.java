package se.gemensam.platform;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.DeedKind;

/** Sends a platform to bodies that are to decide about it: each paper is one exact version of the text. */
@Service
@Transactional
public class PaperService {

    private final PlatformAccess access;
    private final StakeholderRepository stakeholders;
    private final MeetingPaperRepository papers;
    private final PlatformVersionRepository versions;
    private final VersionStore store;
    private final VersionKeeper keeper;
    private final Clock clock;

    PaperService(
            PlatformAccess access,
            StakeholderRepository stakeholders,
            MeetingPaperRepository papers,
            PlatformVersionRepository versions,
            VersionStore store,
            VersionKeeper keeper,
            Clock clock) {
        this.access = access;
        this.stakeholders = stakeholders;
        this.papers = papers;
        this.versions = versions;
        this.store = store;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * Sends the text as it reads now to a body of the own side. From then on it is fixed whose decisions the platform needs.
     *
     * @return the paper's id
     * @throws RefusedException when the organisation is not to decide, a side has nobody who is to adopt the text, or the meeting has been
     */
    public UUID send(UUID platformId, PaperDraft draft) {
        var granted = access.lock(PlatformAct.SEND, platformId);
        var member = granted.member();
        var standing = stakeholders.findByPlatformId(platformId);
        if (standing.stream()
                .noneMatch(each -> each.organisationId().equals(draft.organisationId())
                        && each.side() == member.side()
                        && each.relation().decides())) {
            throw new RefusedException("paper.organisation");
        }
        var adopting = standing.stream()
                .filter(each -> each.relation() == Relation.ADOPTS)
                .map(Stakeholder::side)
                .collect(Collectors.toSet());
        for (var side : new Side[] {Side.PARTY, Side.UNION}) {
            if (!adopting.contains(side)) {
                throw new RefusedException("paper.nobody." + side);
            }
        }
        if (draft.meetsOn().isBefore(Time.today(clock))) {
            throw new RefusedException("paper.past");
        }
        var since = draft.since();
        if (since != null
                && versions.findByPlatformIdAndNumber(platformId, since).isEmpty()) {
            throw new NotFoundException("version " + since);
        }
        var text = keeper.keepSent(platformId, member.id());
        var there =
                store.sections(text.id()).stream().map(KeptSection::sectionId).collect(Collectors.toSet());
        if (there.isEmpty() || !there.containsAll(draft.sections())) {
            throw new RefusedException("paper.sections");
        }
        var paper = papers.save(new MeetingPaper(text, draft, member, clock.instant()));
        access.tell(granted.didAmongSides(DeedKind.PAPER_SENT, platformId));
        return paper.id();
    }
}
