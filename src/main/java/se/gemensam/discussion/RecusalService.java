package se.gemensam.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.Unguarded;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/**
 * Jäv: people step aside from deciding about something on a page, or about a thread, and come back. Each does it for oneself
 * alone, so no call names anybody else. Whoever may see the thing sees who stepped aside, and why.
 */
@Service
@Transactional
public class RecusalService {

    private final RecusalRepository recusals;
    private final DiscussionAccess access;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecusalService(
            RecusalRepository recusals,
            DiscussionAccess access,
            Members members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recusals = recusals;
        this.access = access;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** @param reason may be empty; whoever reads the page reads it */
    public void stepAside(UUID pageId, UUID subjectId, String reason) {
        stepAside(pageId, subjectId, viewerOf(pageId, subjectId), reason);
        events.publishEvent(new DiscussionChanged(pageId, subjectId, new Audience.RoomAndCooperating()));
    }

    public void stepBack(UUID pageId, UUID subjectId) {
        stepBack(subjectId, viewerOf(pageId, subjectId));
        events.publishEvent(new DiscussionChanged(pageId, subjectId, new Audience.RoomAndCooperating()));
    }

    /**
     * Whoever was asked to see to the thread is that no longer.
     *
     * @param reason may be empty; whoever reads the thread reads it
     */
    public void stepAsideFromThread(UUID threadId, String reason) {
        var granted = access.lock(Act.READ, threadId);
        var thread = granted.thread();
        stepAside(thread.pageId(), threadId, granted.viewer(), reason);
        if (thread.assignedTo().filter(granted.viewer().id()::equals).isPresent()) {
            thread.assign(null);
        }
        changed(thread);
    }

    public void stepBackToThread(UUID threadId) {
        var granted = access.lock(Act.READ, threadId);
        stepBack(threadId, granted.viewer());
        changed(granted.thread());
    }

    /** Who has stepped aside from a subject of a page. */
    @Transactional(readOnly = true)
    public List<RecusalRow> about(UUID pageId, UUID subjectId) {
        var viewer = viewerOf(pageId, subjectId);
        return about(List.of(subjectId), viewer).getOrDefault(subjectId, List.of());
    }

    @Transactional(readOnly = true)
    @Unguarded(because = "the room above asks it of its own subjects, before its members decide")
    public boolean isAside(UUID subjectId, UUID memberId) {
        return recusals.existsBySubjectIdInAndPresentMemberId(List.of(subjectId), memberId);
    }

    /** The members who had stepped aside from a subject at a moment. */
    @Transactional(readOnly = true)
    @Unguarded(because = "the room above asks it of its own subjects, before it counts what was answered there")
    public Set<UUID> asideAt(UUID subjectId, Instant moment) {
        return recusals.asideAt(subjectId, moment);
    }

    /** Of a thread, and of what it is about. */
    boolean isAside(DiscussionThread thread, UUID memberId) {
        return recusals.existsBySubjectIdInAndPresentMemberId(List.of(thread.id(), thread.subjectId()), memberId);
    }

    /** By subject, for those whom its caller has seen to it that the viewer may see. */
    Map<UUID, List<RecusalRow>> about(Collection<UUID> subjectIds, Member viewer) {
        var found = recusals.findBySubjectIdInAndPresentMemberIdIsNotNullOrderByDeclaredAt(subjectIds);
        var names = members.displayNames(found.stream().map(Recusal::memberId).collect(Collectors.toSet()), viewer);
        return found.stream()
                .collect(Collectors.groupingBy(
                        Recusal::subjectId,
                        Collectors.mapping(
                                recusal -> new RecusalRow(
                                        names.getOrDefault(recusal.memberId(), ""),
                                        recusal.reason().orElse(null),
                                        recusal.memberId().equals(viewer.id())),
                                Collectors.toList())));
    }

    private void stepAside(UUID pageId, UUID subjectId, Member member, String reason) {
        recusals.findBySubjectIdAndPresentMemberId(subjectId, member.id())
                .ifPresentOrElse(
                        recusal -> recusal.explain(reason),
                        () -> recusals.save(new Recusal(pageId, subjectId, member.id(), reason, clock.instant())));
    }

    private void stepBack(UUID subjectId, Member member) {
        recusals.findBySubjectIdAndPresentMemberId(subjectId, member.id())
                .ifPresent(recusal -> recusal.takeBack(clock.instant()));
    }

    private Member viewerOf(UUID pageId, UUID subjectId) {
        var page = access.page(Act.READ, pageId);
        if (!page.has(subjectId)) {
            throw new NotFoundException("subject " + subjectId);
        }
        return page.viewer();
    }

    private void changed(DiscussionThread thread) {
        events.publishEvent(new DiscussionChanged(thread.pageId(), thread.id(), thread.audience()));
    }
}
