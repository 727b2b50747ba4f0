package se.gemensam.discussion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecusalRepository extends Repository<Recusal, UUID> {

    Recusal save(Recusal recusal);

    Optional<Recusal> findBySubjectIdAndPresentMemberId(UUID subjectId, UUID memberId);

    List<Recusal> findBySubjectIdInAndPresentMemberIdIsNotNullOrderByDeclaredAt(Collection<UUID> subjectIds);

    boolean existsBySubjectIdInAndPresentMemberId(Collection<UUID> subjectIds, UUID memberId);

    @Query("""
            select recusal.memberId from Recusal recusal where recusal.subjectId = :subjectId
            and recusal.declaredAt <= :moment and (recusal.withdrawnAt is null or recusal.withdrawnAt > :moment)""")
    Set<UUID> asideAt(UUID subjectId, Instant moment);
}
