package se.gemensam.pledge;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckInItemRepository extends Repository<CheckInItem, UUID> {

    CheckInItem save(CheckInItem item);

    Optional<CheckInItem> findById(UUID id);

    /** Locks the item until the transaction ends, so that one at a time writes in it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select item from CheckInItem item where item.id = :id")
    Optional<CheckInItem> lockById(UUID id);

    /** Of a pledge, also one that was taken off the agenda. */
    Optional<CheckInItem> findByCheckInIdAndPledgeId(UUID checkInId, UUID pledgeId);

    /** Those that are on the agenda, in order. */
    @Query("""
            select item from CheckInItem item where item.checkInId = :checkInId and item.removedAt is null
            order by item.place""")
    List<CheckInItem> of(UUID checkInId);

    /** On the agendas of several, by check-in and then in order. */
    @Query("""
            select item from CheckInItem item where item.checkInId in :checkInIds and item.removedAt is null
            order by item.checkInId, item.place""")
    List<CheckInItem> ofAll(Collection<UUID> checkInIds);

    @Query("select coalesce(max(item.place), -1) + 1 from CheckInItem item where item.checkInId = :checkInId")
    int nextPlace(UUID checkInId);
}
