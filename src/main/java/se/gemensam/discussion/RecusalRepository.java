package se.gemensam.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecusalRepository extends Repository<Recusal, UUID> {

    Recusal save(Recusal recusal);

    Optional<Recusal> findBySubjectIdAndPresentMemberId(UUID subjectId, UUID memberId);

    List<Recusal> findBySubjectIdInAndPresentMemberIdIsNotNullOrderByDeclaredAt(Collection<UUID> subjectIds);

    boolean existsBySubjectIdInAndPresentMemberId(Collection<UUID> subjectIds, UUID memberId);
}
