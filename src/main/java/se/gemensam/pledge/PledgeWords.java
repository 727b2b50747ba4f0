package se.gemensam.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.Anchor;
import se.gemensam.livetext.Anchors;
import se.gemensam.platform.SectionPlaces;

/** Which pledges hang on which words of a platform, wherever those have moved since. Whoever cooperates sees none. */
@Service
@Transactional
public class PledgeWords {

    private final PledgeAccess access;
    private final PledgeRepository pledges;
    private final SectionPlaces sections;
    private final Anchors anchors;

    PledgeWords(PledgeAccess access, PledgeRepository pledges, SectionPlaces sections, Anchors anchors) {
        this.access = access;
        this.pledges = pledges;
        this.sections = sections;
        this.anchors = anchors;
    }

    /** Whether the current person can make pledges of words in a room. */
    @Transactional(readOnly = true)
    public boolean mayBegin(UUID workspaceId) {
        return PledgeAct.of(access.member(workspaceId)).contains(PledgeAct.WRITE);
    }

    /**
     * In the order of the pledges' numbers; none for whoever cooperates.
     *
     * @throws se.gemensam.base.NotFoundException when there is no such platform, or the current person cannot read it
     */
    public List<WordsMark> in(UUID platformId) {
        sections.requireReadable(platformId);
        var hanging = pledges.hangingIn(platformId);
        if (hanging.isEmpty() || !reads(hanging.getFirst())) {
            return List.of();
        }
        return marks(platformId, hanging);
    }

    /** Of those of these that hang on a section of this platform; of a section that was taken away there is nothing to see. */
    List<WordsMark> marks(UUID platformId, Collection<Pledge> hanging) {
        var sectionOf = sections.sectionsByDocument(platformId);
        var found = anchors.ofOwners(hanging.stream().map(Pledge::id).toList(), sectionOf.keySet());
        return hanging.stream()
                .flatMap(pledge -> Stream.ofNullable(mark(pledge, found.get(pledge.id()), sectionOf)))
                .toList();
    }

    private static @Nullable WordsMark mark(Pledge pledge, @Nullable Anchor anchor, Map<UUID, UUID> sectionOf) {
        var place = anchor != null && anchor.place() instanceof Anchor.At at && sectionOf.containsKey(at.documentId())
                ? at
                : null;
        var section = place == null
                ? pledge.sectionId().filter(sectionOf::containsValue).orElse(null)
                : sectionOf.get(place.documentId());
        return section == null
                ? null
                : new WordsMark(
                        pledge.id(),
                        PledgeOverview.numbered(pledge.number()),
                        pledge.promise(),
                        section,
                        anchor == null ? "" : anchor.quote(),
                        place);
    }

    private boolean reads(Pledge pledge) {
        return PledgeAct.of(access.member(pledge.workspaceId())).contains(PledgeAct.READ);
    }
}
