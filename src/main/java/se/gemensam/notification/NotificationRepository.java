package se.gemensam.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface NotificationRepository extends Repository<Notification, UUID> {

    Notification save(Notification notification);

    Optional<Notification> findById(UUID id);

    List<Notification> findByAccountIdOrderByHappenedAtDesc(UUID accountId, Limit limit);

    List<Notification> findByAccountIdAndReadAtIsNullOrderByHappenedAtDesc(UUID accountId, Limit limit);

    List<Notification> findByAccountIdAndWorkspaceIdAndReadAtIsNull(UUID accountId, UUID workspaceId);

    List<Notification> findByAccountIdAndThreadIdInAndReadAtIsNull(UUID accountId, Collection<UUID> threadIds);

    List<Notification> findByReadAtIsNullAndMailedAtIsNullAndReasonInAndHappenedAtBetweenOrderByHappenedAt(
            Collection<Reason> reasons, Instant from, Instant to, Limit limit);

    void deleteByHappenedAtBefore(Instant moment);
}
