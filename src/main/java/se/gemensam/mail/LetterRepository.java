package se.gemensam.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LetterRepository extends JpaRepository<Letter, UUID> {

    List<Letter> findByDueAtLessThanEqualOrderByDueAt(Instant now, Limit most);

    List<Letter> findByOrderByWrittenAtDesc(Limit most);

    @Modifying(flushAutomatically = true)
    @Query("delete from Letter l where l.id = :id and l.sentAt is null")
    int takeBack(UUID id);

    void deleteByWrittenAtBefore(Instant then);
}
