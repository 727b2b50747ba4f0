package se.gemensam.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AdvisoryVoteAnswerRepository extends Repository<AdvisoryVoteAnswer, UUID> {

    AdvisoryVoteAnswer save(AdvisoryVoteAnswer answer);

    Optional<AdvisoryVoteAnswer> findByVoteIdAndAccountId(UUID voteId, UUID accountId);

    List<AdvisoryVoteAnswer> findByVoteIdIn(Collection<UUID> voteIds);

    boolean existsByVoteId(UUID voteId);
}
