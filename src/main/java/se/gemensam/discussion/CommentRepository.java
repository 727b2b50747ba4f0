package se.gemensam.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    Optional<Comment> findById(UUID id);

    List<Comment> findByThreadIdInOrderByWrittenAtAscPlaceAsc(Collection<UUID> threadIds);

    /** Ask with the thread locked. */
    @Query("select coalesce(max(comment.place), -1) + 1 from Comment comment where comment.threadId = :threadId")
    int nextPlace(UUID threadId);

    @Query("select distinct comment from Comment comment left join fetch comment.reactions where comment.id in :ids")
    List<Comment> withReactions(Collection<UUID> ids);

    @Query("select distinct comment from Comment comment left join fetch comment.earlier where comment.id in :ids")
    List<Comment> withEarlier(Collection<UUID> ids);
}
