package se.gemensam.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowRepository extends Repository<Follow, Follow.Key> {

    Follow save(Follow follow);

    Optional<Follow> findById(Follow.Key id);

    @Query("select follow from Follow follow where follow.id.targetId in :targets")
    List<Follow> of(Collection<UUID> targets);

    @Query("select follow from Follow follow where follow.id.memberId = :memberId and follow.following = true"
            + " order by follow.chosenAt desc")
    List<Follow> by(UUID memberId);
}
