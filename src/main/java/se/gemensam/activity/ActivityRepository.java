package se.gemensam.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.DeedKind;

interface ActivityRepository extends Repository<Activity, UUID> {

    Activity save(Activity activity);

    Optional<Activity> findFirstBySubjectIdAndActorIdAndKindAndHappenedAtAfterOrderByHappenedAtDesc(
            UUID subjectId, UUID actorId, DeedKind kind, Instant after);

    /**
     * What is for these audiences and, when it was done on a page, on one of these; the latest first.
     *
     * @param last of what was done at {@code until}, only what comes after this one
     */
    @Query("""
            select activity from Activity activity
            where activity.workspaceId = :workspaceId and activity.audience in :audiences
            and (activity.pageId is null or activity.pageId in :pages)
            and activity.happenedAt >= :since
            and (activity.happenedAt < :until or activity.happenedAt = :until and activity.id > :last)
            order by activity.happenedAt desc, activity.id""")
    List<Activity> seen(
            UUID workspaceId,
            Collection<Audience> audiences,
            Collection<UUID> pages,
            Instant since,
            Instant until,
            UUID last,
            Limit limit);
}
