package se.gemensam.activity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoomVisitRepository extends Repository<RoomVisit, UUID> {

    RoomVisit save(RoomVisit visit);

    Optional<RoomVisit> findById(UUID memberId);
}
