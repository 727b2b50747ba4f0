package se.gemensam.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface LetterRepository extends JpaRepository<Letter, UUID> {

    List<Letter> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit most);

    List<Letter> findByOrderByWrittenAtDesc(Limit most);

    void deleteByWrittenAtBefore(Instant then);
}
