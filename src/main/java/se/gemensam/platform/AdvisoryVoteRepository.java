package se.gemensam.platform;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.gemensam.workspace.Audience;

interface AdvisoryVoteRepository extends Repository<AdvisoryVote, UUID> {

    AdvisoryVote save(AdvisoryVote vote);

    Optional<AdvisoryVote> findById(UUID id);

    /** Locks the vote until the transaction ends, so that it is answered, changed or closed by one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select vote from AdvisoryVote vote where vote.id = :id")
    Optional<AdvisoryVote> lockById(UUID id);

    /** What was not taken back, for these audiences. */
    @Query("""
            select distinct vote from AdvisoryVote vote left join fetch vote.choices
            where vote.platformId in :platforms and vote.audience in :audiences and vote.removedAt is null""")
    List<AdvisoryVote> seen(Collection<UUID> platforms, Collection<Audience> audiences);

    /** Those whose last day is this one, and nobody has been reminded. */
    @Query("""
            select vote.id from AdvisoryVote vote where vote.lastDay = :day
            and vote.remindedAt is null and vote.closedAt is null and vote.removedAt is null""")
    List<UUID> endingOn(LocalDate day);

    /** Those that time has closed, and nobody has been told. */
    @Query("""
            select vote.id from AdvisoryVote vote where vote.lastDay < :day
            and vote.endedAt is null and vote.closedAt is null and vote.removedAt is null""")
    List<UUID> endedBefore(LocalDate day);
}
