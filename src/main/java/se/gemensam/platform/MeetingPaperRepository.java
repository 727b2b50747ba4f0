package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingPaperRepository extends JpaRepository<MeetingPaper, UUID> {

    List<MeetingPaper> findByPlatformIdOrderBySentAt(UUID platformId);

    boolean existsByPlatformId(UUID platformId);
}
