package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParkedQuestionRepository extends JpaRepository<ParkedQuestion, UUID> {

    List<ParkedQuestion> findByPlatformIdOrderByDueOnAscAskedAtAsc(UUID platformId);
}
