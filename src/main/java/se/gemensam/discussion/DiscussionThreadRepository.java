package se.gemensam.discussion;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.gemensam.workspace.Audience;

interface DiscussionThreadRepository extends Repository<DiscussionThread, UUID> {

    DiscussionThread save(DiscussionThread thread);

    Optional<DiscussionThread> findById(UUID id);

    /** Locks the thread until the transaction ends, so that comments get their places one after another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select thread from DiscussionThread thread where thread.id = :id")
    Optional<DiscussionThread> lockById(UUID id);

    /** Open threads for these audiences that are assigned to a member, or in which a comment has one of these in its words. */
    @Query("""
            select thread from DiscussionThread thread
            where thread.workspaceId = :workspaceId and thread.audience in :audiences and thread.resolvedAt is null
            and (thread.assignedTo = :memberId or exists (
                select comment.id from Comment comment
                where comment.threadId = thread.id and (comment.words like :member or comment.words like :organisation)))""")
    List<DiscussionThread> openThatName(
            UUID workspaceId, Collection<Audience> audiences, UUID memberId, String member, String organisation);

    /** Its words were found in another part of the page, by everyone who looks at the same moment. */
    @Modifying
    @Query("update DiscussionThread thread set thread.subjectId = :subjectId where thread.id = :id")
    void follow(UUID id, UUID subjectId);

    List<DiscussionThread> findByIdIn(Collection<UUID> ids);

    /** Threads of a page for these audiences, the oldest first. */
    @Query("""
            select new se.gemensam.discussion.ThreadLine(
                thread.id, thread.subjectId, thread.audience,
                case when thread.quote is null then false else true end,
                case when thread.resolvedAt is null then true else false end,
                thread.openedAt)
            from DiscussionThread thread
            where thread.pageId = :pageId and thread.audience in :audiences
            order by thread.openedAt, thread.id""")
    List<ThreadLine> lines(UUID pageId, Collection<Audience> audiences);
}
