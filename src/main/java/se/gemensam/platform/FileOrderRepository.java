package se.gemensam.platform;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileOrderRepository extends Repository<FileOrder, UUID> {

    FileOrder save(FileOrder order);

    void delete(FileOrder order);

    Optional<FileOrder> findById(UUID id);

    /** Locks the order until the transaction ends, so that it is made, fetched and taken back by one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from FileOrder o where o.id = :id")
    Optional<FileOrder> lockById(UUID id);

    List<FileOrder> findByMemberIdOrderByOrderedAtDesc(UUID memberId);

    List<FileOrder> findByAccountIdAndStateIn(UUID accountId, Collection<FileOrderState> states);

    /** The oldest first. */
    List<FileOrder> findByStateInOrderByOrderedAt(Collection<FileOrderState> states);

    @Query("select o.id from FileOrder o where o.state = :state")
    List<UUID> idsIn(FileOrderState state);

    @Query("select o.id from FileOrder o where o.endedAt < :moment and o.seenAt is null and o.toldAt is null")
    List<UUID> newsEndedBefore(Instant moment);

    @Query("select o.id from FileOrder o where o.endedAt < :moment")
    List<UUID> endedBefore(Instant moment);

    @Query("select o.id from FileOrder o where o.memberId = :memberId")
    List<UUID> ofMember(UUID memberId);

    @Query("select o.id from FileOrder o where o.platformId = :platformId")
    List<UUID> ofPlatform(UUID platformId);
}
