package se.gemensam.pledge;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckInRepository extends Repository<CheckIn, UUID> {

    CheckIn save(CheckIn checkIn);

    Optional<CheckIn> findById(UUID id);

    /** Locks the check-in until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select checkIn from CheckIn checkIn where checkIn.id = :id")
    Optional<CheckIn> lockById(UUID id);

    List<CheckIn> findByWorkspaceIdOrderByHeldOnDesc(UUID workspaceId);

    /** Those that are planned for that day or later, the next first. */
    @Query("""
            select checkIn from CheckIn checkIn where checkIn.workspaceId = :workspaceId
            and checkIn.state = se.gemensam.pledge.CheckInState.PLANNED and checkIn.heldOn >= :from
            order by checkIn.heldOn, checkIn.plannedAt""")
    List<CheckIn> planned(UUID workspaceId, LocalDate from);
}
